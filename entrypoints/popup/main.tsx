// The popup under the toolbar button.
import { mount } from '../pages/mount';
import { Popup } from './popup';
import './popup.css';

mount(<Popup />);
