// The options page.
import { mount } from '../pages/mount';
import { Options } from './options';
import { words } from './words';
import './options.css';

mount(<Options />, () => words().title);
