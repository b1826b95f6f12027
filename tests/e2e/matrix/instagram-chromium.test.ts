// Every place and press on Instagram, in a real Chromium.
import { runMatrix } from './run';

runMatrix('chromium', 'instagram');
