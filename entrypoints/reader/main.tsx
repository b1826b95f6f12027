// The policy reader.
import { mount } from '../pages/mount';
import { Reader } from './reader';
import { words } from './words';
import './reader.css';

mount(<Reader />, () => words().title);
