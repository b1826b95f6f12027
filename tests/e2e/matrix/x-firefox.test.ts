// Every place and press on X, in a real Firefox.
import { runMatrix } from './run';

runMatrix('firefox', 'x');
