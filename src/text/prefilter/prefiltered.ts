// Patterns that are tried only where something stands that no match of theirs can do without. What that is the build finds out.
import { allAgain, firstAgain, type MayMatch, type Revision } from './revised';
import type { Reach } from './runs';
import { scan } from './scan';
import { gramsFor, LONG, type Looked, lookAround, lookAt } from './seen';
import { hasAny, type Needs, readNeeds } from './symbols';

/**
 * Returns a pattern that finds just what the given one finds, which moves on from match to match. `needs`: of which every match has one, as
 * `writeNeeds` wrote them; nothing where nothing is known. `moves`: whether the new one is to move on, too. `reach`: how far it looks;
 * nothing where that is without limit.
 */
export const prefiltered = (pattern: RegExp, needs: string, moves: boolean, reach?: Reach): Prefiltered =>
  new Prefiltered(pattern, needs, moves, reach);

export class Prefiltered extends RegExp {
  /** By itself the engine's own shortest way; a subclass takes the long one. */
  readonly #plain: RegExp;
  /** Flags are asked of an engine anew each time. */
  readonly #moves: boolean;
  readonly #smallOnly: boolean;
  readonly #written: string;
  readonly #reach: Reach | null;
  #needs: Needs | null = null;

  constructor(pattern: RegExp, written: string, moves: boolean, reach?: Reach) {
    super(pattern, moves ? pattern.flags : pattern.flags.replace('g', ''));
    this.#plain = pattern;
    this.#moves = moves;
    this.#smallOnly = !pattern.ignoreCase;
    this.#written = written;
    this.#reach = reach ?? null;
  }

  /** What is made of it, as `split` does, is an ordinary pattern. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.#moves) {
      const looked = this.#look(text);
      if (looked && !this.#mayMatch(looked)) return null;
      return looked?.known && this.#reach ? this.#first(looked, this.#reach) : this.#from(0).exec(text);
    }
    if (this.lastIndex === 0) {
      const looked = this.#look(text);
      if (looked && !this.#mayMatch(looked)) return null;
    }
    const match = this.#from(this.lastIndex).exec(text);
    this.lastIndex = this.#plain.lastIndex;
    return match;
  }

  override test(text: string): boolean {
    if (this.#moves) return this.exec(text) !== null;
    const looked = this.#look(text);
    if (looked && !this.#mayMatch(looked)) return false;
    return looked?.known && this.#reach ? this.#first(looked, this.#reach) !== null : this.#from(0).test(text);
  }

  /** Returns every match in order, of a pattern that moves on. What is returned is kept: nobody may change it. */
  matches(text: string): readonly RegExpExecArray[] {
    this.lastIndex = 0;
    const looked = this.#look(text);
    if (looked && !this.#mayMatch(looked)) return [];
    const reach = this.#reach;
    if (!looked?.known || !reach) return this.#all(text);
    const { known, revision } = looked;
    let found = known.found.get(this);
    if (!found) {
      const before = revision && this.#before(revision);
      found = (before && allAgain(revision, this.#plain, reach, before, this.#around(looked))) ?? this.#all(text);
      known.found.set(this, found);
    }
    return found;
  }

  #from(start: number): RegExp {
    this.#plain.lastIndex = start;
    return this.#plain;
  }

  #look(text: string): Looked | null {
    // Where nothing is needed there is nothing to look for in a short text.
    return this.#written === '' && text.length < LONG ? null : lookAt(text);
  }

  #all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    scan(text, this.#from(0), found);
    return found;
  }

  #first(looked: Looked, reach: Reach): RegExpExecArray | null {
    const { text, known, revision } = looked;
    const kept = known?.found.get(this);
    if (kept) return kept[0] ?? null;
    const before = revision && this.#before(revision);
    const again = before ? firstAgain(revision, this.#plain, reach, before[0], this.#around(looked)) : undefined;
    const found = again === undefined ? this.#from(0).exec(text) : again;
    known?.found.set(this, found ? [found] : NONE);
    return found;
  }

  /** What it found before the revision; `null` where it was not asked. */
  #before({ old }: Revision): readonly RegExpExecArray[] | null {
    const found = old.found.get(this);
    if (found || this.#written === '') return found ?? null;
    const usual = old.grams.get('usual');
    const grams = usual && this.#smallOnly && usual.mixed ? old.grams.get('small') : usual;
    return grams && this.#needs && !hasAny(grams, this.#needs) ? NONE : null;
  }

  #around(looked: Looked): MayMatch {
    return (around) => this.#mayMatch(lookAround(looked, around));
  }

  #mayMatch(looked: Looked): boolean {
    if (this.#written === '') return true;
    this.#needs ??= readNeeds(this.#written);
    return hasAny(gramsFor(looked, this.#smallOnly), this.#needs);
  }
}

const NONE: readonly RegExpExecArray[] = [];
