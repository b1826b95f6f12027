// Every place and every promise in a real Chromium.
import { createWorld } from '../rig/world';
import { runMatrix } from './run';

runMatrix('chromium', createWorld);
