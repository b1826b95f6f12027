// Every place and press on Facebook, in a real Firefox.
import { runMatrix } from './run';

runMatrix('firefox', 'facebook');
