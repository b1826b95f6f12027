// The page behind "Check the selected text".
import { mount } from '../pages/mount';
import { CheckPage } from './check-page';
import { words } from './words';
import './check.css';

mount(<CheckPage />, () => words().title);
