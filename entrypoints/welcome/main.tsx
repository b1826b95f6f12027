// The welcome page, shown once on install.
import { mount } from '../pages/mount';
import { Welcome } from './welcome';
import './welcome.css';

mount(<Welcome />);
