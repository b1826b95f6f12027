// One cell of the table of surfaces, and one deed: how a person gets there on a practice page. Each is one entry in a site's `places.ts`.
import type { ActionKind, Surface } from '../../src/model/words';
import type { PracticeSite } from './build';
import type { Tab } from './tab';

/** Somewhere to write. */
export interface Place {
  readonly surface: Surface;
  /** What tells it from others of the same surface: "modal", "thread", "older pages". */
  readonly variant: string;
  /** At the real host; ends in a path, without a query. */
  readonly address: string;
  /** Whether words can be underlined there; not in a textarea. */
  readonly draws: boolean;
  /** Brings the person into the editable, ready for typing. */
  open(tab: Tab): Promise<void>;
  /** Leaves it unsent, so that its editable is gone or hidden; left out where the site has no way. */
  close?(tab: Tab): Promise<void>;
  /** Selects the editable that is open, and nothing else. */
  readonly editor: string;
  /** Selects the button that sends, once it can be pressed; `null` where only keys send. */
  readonly button: string | null;
  /** What is still to be pressed after the button until it has gone out, as Post comes after Next on Facebook's pages. */
  finish?(tab: Tab): Promise<void>;
  /** Another place, at the same address, whose composer stays as it is while this one is open. */
  readonly beside?: Place | undefined;
  /** Every key that sends, such as `Enter` or `Control+Enter`. */
  readonly keys: readonly string[];
  /** The key for a new line; `null` where there is none. */
  readonly newline: string | null;
  /** Puts a picture into the open composer, with `.take-out` to take it out again; left out where the site takes none there. */
  attach?(tab: Tab): Promise<void>;
  /** There is a picture from the first moment, as in Instagram's caption. */
  readonly pictured?: true;
  /** Goes elsewhere and back without loading a page. */
  wander(tab: Tab): Promise<void>;
  /** The address's query under which this place acts as the school's official account; left out where that cannot be there. */
  readonly asSchool?: string;
  /** The query under which it goes to, or answers, the pupil Marnie Tolworth; left out where it is for nobody in particular. */
  readonly toPupil?: string;
  /** Audience that the page shows, in English; left out where it shows none. */
  readonly audience?: 'public' | 'connections' | 'only-me';
}

/** Something done to somebody by a press. What the page did is in `__practice.deeds` as "<kind> <name>". */
export interface Deed {
  readonly kind: ActionKind;
  readonly variant: string;
  readonly address: string;
  /** Query for a page on which it reaches: a pupil on the list, somebody unknown, the school's own account. */
  readonly towards: Readonly<Partial<Record<'pupil' | 'stranger' | 'school', string>>>;
  /** Opens whatever must be open before the button can be pressed. */
  open(tab: Tab): Promise<void>;
  /** Selects the button that does it. */
  readonly button: string;
  /** The key that presses it with the focus on it, where that works: `Enter`. */
  readonly key: string | null;
}

export interface Places {
  readonly site: PracticeSite;
  readonly title: string;
  readonly places: readonly Place[];
  readonly deeds: readonly Deed[];
  /** The own profile as other people read it, with the bio given in the query `bio=`. */
  readonly profile: { readonly address: string } | null;
}
