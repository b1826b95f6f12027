// What a detector is. Each lives in a folder named after its rule id, beside its examples.
import type { Action } from '../model/action';
import type { Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Finding } from '../model/finding';
import type { Profile } from '../model/profile';
import type { Pupil } from '../model/roster';
import type { PreparedDraft } from '../text/prepare';

/** Of a kind of finding on which the reader has little say. */
export interface Unmistakable {
  /** How likely at least the reader must think it to let it stand. */
  least: number;
  /** Returns, quickly, whether folded text may hold it: elsewhere nobody looks for its sake. Left out: it may be anywhere. */
  mayStandIn?(folded: string): boolean;
}

/** What a person reads of a detector, in the language that is spoken when it is read. */
export interface DetectorWords {
  /** As a card's heading: "Pupil named". */
  readonly title: string;
  /** One sentence for staff: why schools ask for this. */
  readonly why: string;
  /** Every kind of observation it makes, with the plain sentence a card says for it: "This names your school." */
  readonly kinds: Readonly<Record<string, string>>;
}

export interface Detector extends DetectorWords {
  /** The rule id; equal to the folder's name. */
  readonly id: string;
  /**
   * Returns what was seen; `[]` when nothing was. Pure: same draft and facts, same findings.
   * Spans are offsets into the draft's own text, and `quote` is exactly what stands there.
   */
  observe(draft: PreparedDraft, facts: Facts): Finding[];
  /** The same of a press that reaches somebody without words; its findings have no span. Left out: presses are no matter of its. */
  consider?(action: Action, facts: Facts): Finding[];
  /**
   * Returns whether the learnt reader, which looks at a draft as a whole, has a say in such a draft beside it: on what is seen in the
   * words, and on nothing else. Left out: never.
   */
  learns?(draft: PreparedDraft): boolean;
  /**
   * What the reader tells apart, where profiles do: from the narrowest to the widest, each learnt by itself, from the drafts of
   * profiles that ask for nothing wider. Left out: one reading, `reads-as`, of every kind.
   */
  readonly readings?: readonly Reading[];
  /**
   * The kinds on which the reader has no say: what counts only where a profile names it, and what is not seen in the words. Where none of
   * them matters and the reader would bear out nothing, the detector need not look. Left out: they are not known, and it always looks.
   */
  readonly apart?: readonly string[];
  /** Kinds that are hardly ever anything else where the detector is certain. */
  readonly unmistakable?: Readonly<Record<string, Unmistakable>>;
  /** Rules that say more of the same matter: where one of them has seen it, what only the reader sees here is not told as well. */
  readonly yieldsTo?: readonly string[];
  /** Also reads what is written about pictures for people who cannot see them. */
  readonly readsDescriptions?: true;
}

export interface Reading {
  /** The kind of what only the reader has seen. */
  readonly as: string;
  /** Returns whether it is of the same matter as what the detector calls this kind. */
  bearsOn(kind: string): boolean;
}

/** What only the learnt reader has seen, where it tells no kinds apart. */
export const READS_AS = 'reads-as';

const ANYTHING: readonly Reading[] = [{ as: READS_AS, bearsOn: () => true }];

/** Returns what the learnt reader may see for a detector, each with the name under which it is learnt. */
export const readingsOf = ({ id, readings = ANYTHING }: Pick<Detector, 'id' | 'readings'>): (Reading & { learntAs: string })[] =>
  readings.map(({ as, bearsOn }) => ({ as, bearsOn, learntAs: as === READS_AS ? id : `${id} ${as}` }));

interface Definition extends Omit<Detector, keyof DetectorWords> {
  /** The folder's own catalogue. */
  readonly words: () => DetectorWords;
}

/** Returns the detector; its words are looked up each time, for the person may change the language. */
export const defineDetector = ({ words, ...detector }: Definition): Detector => ({
  ...detector,
  get title() {
    return words().title;
  },
  get why() {
    return words().why;
  },
  get kinds() {
    return words().kinds;
  },
});

/** One case that documents, tests and demonstrates a detector. */
export interface Example extends Partial<Omit<Draft, 'text'>> {
  text: string;
  /** A press instead of a draft; `text` then says in words what happens. */
  action?: Pick<Action, 'kind' | 'person'> & Partial<Action>;
  /** Bundled profile whose facts are used; `bisl` where it does not matter. */
  policy?: string;
  pupils?: readonly (string | Pupil)[];
  /** Changes to that profile's facts. */
  facts?: Partial<Pick<Profile, 'identity' | 'calendar' | 'disclaimers' | 'lists'>>;
}

export interface Examples {
  /** Must be seen; `marks` are the exact words (none for a finding without words). */
  flags: readonly (Example & { marks: readonly string[]; kind?: string })[];
  /** Must not be seen; `because` says why it is innocent. */
  ignores: readonly (Example & { because: string })[];
}
