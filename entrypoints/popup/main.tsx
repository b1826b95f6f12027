// The popup under the toolbar button.
import { mount } from '../pages/mount';
import { Popup } from './popup';
import { words } from './words';
import './popup.css';

mount(<Popup />, () => words().title);
