// What stands around a picture: who posts it, how school comes into it, and what speaks for and against pupils being shown.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { fold } from '../../text/folding';
import { matchesOf } from '../../text/matches';
import { peopleIn } from '../../text/people';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { namesIn } from '../school-name/detector';
import * as says from './lexicon';

export interface Setting {
  readonly draft: PreparedDraft;
  readonly text: PreparedText;
  readonly folded: string;
  /** The pictures' descriptions, folded into one; empty where there are none. */
  readonly described: string;
  /** The account is the school's own. */
  readonly official: boolean;
  /** School is spoken of, or the author is known to teach. */
  readonly atSchool: boolean;
  readonly pointing: boolean;
  /** Where the author's own family and friends are spoken of. */
  readonly kin: readonly Span[];
  /** What says that something else is shown. */
  readonly against: Readonly<Record<keyof typeof AGAINST | 'own' | 'signs', boolean>>;
}

/** One thing seen, before it becomes a finding. */
export interface Seen {
  readonly kind: string;
  readonly span: Span | null;
  readonly confidence: Finding['confidence'];
  readonly evidence: string[];
  readonly optIn?: true;
  readonly named?: string;
}

const AGAINST = {
  things: says.THINGS,
  beasts: says.BEASTS,
  gifts: says.GIFTS,
  nobody: says.NOBODY,
  longAgo: says.LONG_AGO,
  elsewhere: says.ELSEWHERE,
  notice: says.NOTICES,
  toCome: says.TO_COME,
} as const;

export function settingOf(draft: PreparedDraft, facts: Facts): Setting {
  const { text, bioText, account } = draft;
  const folded = text.folded.text;
  const official = account.kind === 'school';
  const named = namesIn(text, facts).length > 0;
  const teaches = bioText !== null && (says.TEACHES.test(bioText.folded.text) || namesIn(bioText, facts).length > 0);
  const kin = official ? [] : kinIn(text);
  return {
    draft,
    text,
    folded,
    described: fold((draft.altTexts ?? []).join('\n')),
    official,
    atSchool: official || named || teaches || says.SCHOOL_LIFE.test(folded),
    pointing: says.POINTING.test(folded),
    kin,
    against: {
      things: AGAINST.things.test(folded),
      beasts: AGAINST.beasts.test(folded),
      gifts: AGAINST.gifts.test(folded),
      nobody: AGAINST.nobody.test(folded),
      longAgo: AGAINST.longAgo.test(folded),
      elsewhere: AGAINST.elsewhere.test(folded),
      notice: AGAINST.notice.test(folded) || (official && says.DATES.test(folded)),
      toCome: AGAINST.toCome.test(folded),
      own: kin.length > 0,
      signs: says.THING_SIGNS.test(folded),
    },
  };
}

function kinIn(text: PreparedText): Span[] {
  const told = matchesOf(text.folded.text, says.OWN_LIFE).map(({ index, 0: words }) =>
    text.folded.toRaw(index, index + words.length),
  );
  const mentioned = peopleIn(text).flatMap(({ part, span }) => (part === 'family' ? [span] : []));
  const around = ([start, end]: Span) => [text.raw.slice(Math.max(0, start - 16), start), text.raw.slice(end, end + 30)] as const;
  return [...told, ...mentioned].filter((span) => {
    const [before, after] = around(span);
    return !SOME_OF.test(before) && !AT_WORK_NEXT.test(after);
  });
}

/** Nobody says "some of my kids" of their own. */
const SOME_OF = /(?:some|few|half|lots|most|couple|one|two|three) of $/i;
/** "My girls' team", "my kids at school": those whom one teaches. */
const AT_WORK_NEXT =
  /^['’]?s?['’]? (?:[a-z]+ )?(?:team|squad|choir|club|form|cast|at school|in my class|in class|i teach)(?![a-z])/i;

export interface Place {
  readonly span: Span;
  readonly words: string;
  /** Offset into the folded text. */
  readonly at: number;
}

/** Returns where the words first stand, or `null`. */
export const firstOf = (setting: Pick<Setting, 'text' | 'folded'>, words: RegExp): Place | null =>
  everyOne(setting, words)[0] ?? null;

export const everyOne = ({ text, folded }: Pick<Setting, 'text' | 'folded'>, words: RegExp): Place[] =>
  matchesOf(folded, words).map(({ index, 0: found }) => ({
    span: text.folded.toRaw(index, index + found.length),
    words: found,
    at: index,
  }));
