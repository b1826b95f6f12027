// The private journal's page.
import { mount } from '../pages/mount';
import { Reflections } from './reflections';
import { words } from './words';
import './reflections.css';

mount(<Reflections />, () => words().title);
