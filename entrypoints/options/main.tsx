// The options page.
import { mount } from '../pages/mount';
import { Options } from './options';
import './options.css';

mount(<Options />);
