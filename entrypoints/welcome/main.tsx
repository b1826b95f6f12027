// The welcome page, shown once on install.
import { mount } from '../pages/mount';
import { Welcome } from './welcome';
import { words } from './words';
import './welcome.css';

mount(<Welcome />, () => words().title);
