// Every place and press on X, in a real Chromium.
import { runMatrix } from './run';

runMatrix('chromium', 'x');
