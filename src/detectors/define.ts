// What a detector is. Each lives in a folder named after its rule id, beside its examples.
import type { Action } from '../model/action';
import type { Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Finding } from '../model/finding';
import type { Profile } from '../model/profile';
import type { Pupil } from '../model/roster';
import type { PreparedDraft } from '../text/prepare';

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
   * Returns whether the learnt reader, which looks at a draft as a whole, has a say in such a draft beside it. What only that reader
   * sees has the kind `reads-as`. Left out: never.
   */
  learns?(draft: PreparedDraft): boolean;
  /** Rules that say more of the same matter: where one of them has seen it, what only the reader sees here is not told as well. */
  readonly yieldsTo?: readonly string[];
  /** Also reads what is written about pictures for people who cannot see them. */
  readonly readsDescriptions?: true;
}

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
