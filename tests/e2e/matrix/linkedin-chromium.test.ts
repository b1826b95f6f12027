// Every place and press on LinkedIn, in a real Chromium.
import { runMatrix } from './run';

runMatrix('chromium', 'linkedin');
