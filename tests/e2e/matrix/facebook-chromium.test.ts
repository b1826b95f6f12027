// Every place and press on Facebook, in a real Chromium.
import { runMatrix } from './run';

runMatrix('chromium', 'facebook');
