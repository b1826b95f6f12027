// The policy reader.
import { mount } from '../pages/mount';
import { Reader } from './reader';
import './reader.css';

mount(<Reader />);
