// The private journal's page.
import { mount } from '../pages/mount';
import { Reflections } from './reflections';
import './reflections.css';

mount(<Reflections />);
