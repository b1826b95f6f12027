// Every place and press on LinkedIn, in a real Firefox.
import { runMatrix } from './run';

runMatrix('firefox', 'linkedin');
