// The page behind "Check the selected text".
import { mount } from '../pages/mount';
import { CheckPage } from './check-page';
import './check.css';

mount(<CheckPage />);
