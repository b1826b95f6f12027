// The practice page.
import { mount } from '../pages/mount';
import { PracticePage } from './practice-page';
import { words } from './words';
import './practice.css';

mount(<PracticePage />, () => words().title);
