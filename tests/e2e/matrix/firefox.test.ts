// Every place and every promise in a real Firefox.
import { createFirefoxWorld } from '../rig/firefox-world';
import { runMatrix } from './run';

runMatrix('firefox', createFirefoxWorld);
