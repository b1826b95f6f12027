// Keeps what was worked out for tokens with the tokens themselves: the same words, written the same way, are cut once and shared.
import type { Token } from './prepare';

let places = 0;

/** Returns the same function, which works once for all tokens that are written alike. What is written must be all that it depends on. */
export function ofToken<Value extends object>(
  work: (token: Pick<Token, 'raw' | 'folded'>) => Value,
): (token: Pick<Token, 'raw' | 'folded' | 'known'>) => Value {
  const place = places;
  places += 1;
  return (token) => {
    const { known } = token;
    known[place] ??= work(token);
    return known[place] as Value;
  };
}
