// Every place and press on Instagram, in a real Firefox.
import { runMatrix } from './run';

runMatrix('firefox', 'instagram');
