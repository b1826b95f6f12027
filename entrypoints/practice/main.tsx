// The practice page.
import { mount } from '../pages/mount';
import { PracticePage } from './practice-page';
import './practice.css';

mount(<PracticePage />);
