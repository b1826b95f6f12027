// Patterns that are tried only where something stands that no match of theirs can do without. What that is the build finds out.
import { type Grams, gramsOf, hasAny, type Needs, readNeeds } from './symbols';

/** The grams of every text that a review has come by. Outside a review no text is held on to, and every pattern is tried. */
let known: Seen | null = null;

interface Seen {
  readonly any: Map<string, Grams>;
  readonly small: Map<string, Grams>;
}

/** Does the work, meanwhile remembering what stands in each text that patterns are tried on; forgets it all at the end. */
export function withPrefilters<Value>(work: () => Value): Value {
  if (known) return work();
  known = { any: new Map(), small: new Map() };
  try {
    return work();
  } finally {
    known = null;
  }
}

/** Too short a text for looking first to be quicker. */
const SHORTEST = 24;

/** Returns a pattern that finds just what the given one finds. `needs`: of which every match has one, as `writeNeeds` wrote them. */
export const prefiltered = (pattern: RegExp, needs: string): RegExp => new Prefiltered(pattern, needs);

class Prefiltered extends RegExp {
  /** By itself the engine's own shortest way; a subclass takes the long one. */
  readonly #plain: RegExp;
  /** Flags are asked of an engine anew each time. */
  readonly #moves: boolean;
  readonly #smallOnly: boolean;
  readonly #written: string;
  #needs: Needs | null = null;

  constructor(pattern: RegExp, written: string) {
    super(pattern);
    this.#plain = pattern;
    this.#moves = pattern.global;
    this.#smallOnly = !pattern.ignoreCase;
    this.#written = written;
  }

  /** What is made of it, as `split` does, is an ordinary pattern. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.#moves) return this.#mayMatch(text) ? this.#plain.exec(text) : null;
    if (this.lastIndex === 0 && !this.#mayMatch(text)) return null;
    this.#plain.lastIndex = this.lastIndex;
    const match = this.#plain.exec(text);
    this.lastIndex = this.#plain.lastIndex;
    return match;
  }

  override test(text: string): boolean {
    if (this.#moves) return this.exec(text) !== null;
    return this.#mayMatch(text) && this.#plain.test(text);
  }

  #mayMatch(text: string): boolean {
    if (!known || text.length < SHORTEST) return true;
    this.#needs ??= readNeeds(this.#written);
    return hasAny(gramsFor(known, text, this.#smallOnly), this.#needs);
  }
}

function gramsFor(seen: Seen, text: string, smallOnly: boolean): Grams {
  let grams = seen.any.get(text);
  if (!grams) {
    grams = gramsOf(text, false);
    seen.any.set(text, grams);
  }
  if (!smallOnly || !grams.mixed) return grams;
  let small = seen.small.get(text);
  if (!small) {
    small = gramsOf(text, true);
    seen.small.set(text, small);
  }
  return small;
}
