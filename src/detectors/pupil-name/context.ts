// Reads what stands around some words: whether they are a pupil, and whether they are somebody or something else.
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { onceFor } from '../../text/memory';
import { ofToken } from '../../text/of-token';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { once } from '../../text/remember';
import { isSchoolWord } from '../../text/school-words';
import * as says from './lexicon';
import * as other from './other-readings';
import { HOBBIES } from './other-readings';
import { type Around, aroundIn, type Surroundings } from './surroundings';
import { bendsNames } from './tongue';
import type { Word } from './word';

export interface Setting {
  readonly draft: PreparedDraft;
  readonly raw: string;
  readonly words: readonly Word[];
  /** Those that a capital follows, as a surname would, by how they read. */
  inFull(): ReadonlyMap<string, readonly Word[]>;
  /** How words read that stand in small letters somewhere. */
  inSmall(): ReadonlySet<string>;
  /** For each sentence, whether it speaks of pupils, lessons or school. */
  readonly school: readonly boolean[];
  /** What the draft as a whole is about besides. */
  readonly voice: Voice;
  /** Of whom else it speaks: whether from the beginning on, up to an offset. */
  others(end: number): Others;
  /** Whether, up to an offset, it speaks of books, screens and stars. */
  isFamed(end: number): boolean;
  readonly around: Around;
  /** What a whole sentence says; read once for all whom it names. */
  sentence(index: number): Sentence;
}

export interface Sentence {
  /** The class or year that is named in it. */
  group(): string | null;
  /** Whether its language puts endings on names. */
  isBending(): boolean;
}

export interface Voice {
  /** The school is named. */
  ownSchool: boolean;
  /** A class or year is named, or a teacher speaks of theirs. */
  group: boolean;
  /** The first that is named. */
  groupNamed: string | null;
}

export interface Others {
  /** A parent or relative speaks of their own, wherever they say so: most do at the end. */
  family: boolean;
  match: boolean;
  pet: boolean;
}

export function readSetting(draft: PreparedDraft, words: readonly Word[], ownSchool: boolean): Setting {
  const { tokens, sentences, raw } = draft.text;
  const sentence = sentencesOf(draft.text);
  const school = sentences.map((span, at) => sentence(at).group() !== null || speaksOfPupils(draft.text, raw.slice(...span)));
  const aside = [says.ASIDE, HOBBIES].flatMap((words) =>
    matchesOf(raw, words).map(({ index, 0: { length } }) => [index, index + length] as const),
  );
  tokens.forEach((token, index) => {
    if (school[token.sentence] || aside.some(([start, end]) => token.start >= start && token.end <= end)) return;
    if (isPupilWord(token).is || isSchoolWord(tokens, index)) (school as boolean[])[token.sentence] = true;
  });
  const teacher = draft.account.kind === 'school' || other.TEACHER_VOICE.test(raw);
  const groupNamed = groupIn(raw);
  const group = teacher || groupNamed !== null;
  const [match, pet, fame] = [other.MATCH, other.PET, other.FAME_SURE].map((said) => once(() => firstEndOf(said, raw)));
  const family = once(() => !teacher && other.FAMILY_VOICE.test(raw));
  return {
    draft,
    raw,
    words,
    inFull: once(() =>
      Map.groupBy(
        words.filter((_, at) => words[at + 1]?.capital && !words[at + 1]!.opens),
        ({ folded }) => folded,
      ),
    ),
    inSmall: once(() => new Set(words.flatMap(({ folded, capital }) => (capital ? [] : [folded])))),
    school,
    voice: { ownSchool, group, groupNamed },
    around: aroundIn(draft.text),
    sentence,
    others: (end) => ({ family: family(), match: !group && match!() <= end, pet: !group && pet!() <= end }),
    isFamed: (end) => fame!() <= end || match!() <= end,
  };
}

const isPupilWord = ofToken(({ folded }) => {
  const word = folded.startsWith('#') ? folded.slice(1) : folded.replace(/'s?$/, '');
  return { is: says.PUPIL_WORDS.has(folded) || says.PUPIL_WORDS.has(word) };
});

function sentencesOf(text: PreparedText): (index: number) => Sentence {
  const read: Sentence[] = [];
  return (index) => {
    const words = () => text.raw.slice(...(text.sentences[index] ?? [0, 0]));
    read[index] ??= { group: once(() => groupSaid(text, words())), isBending: once(() => bendsNames(text, words())) };
    return read[index];
  };
}

const groupSaid = onceFor((sentence) => groupIn(sentence));
const speaksOfPupils = onceFor((sentence) => says.PUPIL_PHRASES.test(sentence));

/** Where something is said for the first time; nowhere, beyond every end. */
function firstEndOf(words: RegExp, said: string): number {
  const found = words.exec(said);
  return found ? found.index + found[0].length : Number.POSITIVE_INFINITY;
}

/** What was read beside a name: how strongly it says "pupil", and the words that say it. */
export interface Cue {
  /** `strong` says pupil by itself; `firm` needs a given name; `school` needs school in the draft as well. */
  strength: 'strong' | 'firm' | 'school';
  words: string;
  group?: string;
}

/** Returns what stands straight before and after. */
export const around = (setting: Setting, span: Span): Surroundings => setting.around(span);

/** Returns the question put to what stands around a span; asked twice of the same words, it is answered once. */
export const ofSurroundings =
  <Told>(question: (beside: Surroundings) => Told) =>
  (setting: Setting, span: Span): Told => {
    const beside = around(setting, span);
    if (!beside.told.has(question)) beside.told.set(question, question(beside));
    return beside.told.get(question) as Told;
  };

/** Returns the strongest sign that these words name a pupil; the span ends before any `'s`. */
export const cueFor = (setting: Setting, span: Span, possessive: boolean): Cue | null =>
  (possessive ? cueBesideOwner : cueBeside)(setting, span);

const cueBeside = ofSurroundings(
  ({ left, right }) => groupCue(left, right) ?? partCue(left, right, false) ?? praiseCue(left, right),
);
const cueBesideOwner = ofSurroundings(
  ({ left, right }) => groupCue(left, right) ?? partCue(left, right, true) ?? praiseCue(left, right),
);

function groupCue(left: string, right: string): Cue | null {
  const after = says.GROUP_AFTER.exec(right);
  if (after?.groups && isGroup(after.groups)) {
    const rest = right.slice(after[0].length);
    const sure =
      after.groups.link === 'from' || /^\s*[,(]/.test(right) || says.PERSON_AFTER.test(rest) || says.PRAISE_BEFORE.test(left);
    return cue(sure ? 'strong' : 'firm', after.groups.group!);
  }
  const before = says.GROUP_BEFORE.exec(left);
  if (!before?.groups || !isGroup(before.groups)) return null;
  const { sign, group } = before.groups;
  // "With Year 4: Henry …" may be a heading; "my Year 3s: Theo" is not.
  if (sign && !/s$/i.test(before[0].replace(sign, '').trim())) return null;
  return cue(/(?:pupil|student|tutee)s?/i.test(before[0]) ? 'strong' : 'firm', group!);
}

function partCue(left: string, right: string, possessive: boolean): Cue | null {
  const own = right.replace(/^['’‘ʼ`´＇]s?/i, '');
  for (const [test, text, strength] of [
    [says.PUPIL_BEFORE, left, 'strong'],
    [says.PUPIL_AFTER, right, 'strong'],
    [says.MATTER_BEFORE, left, 'firm'],
    [possessive ? says.WORK_AFTER : NEVER, own, 'firm'],
    [possessive ? says.KIN_AFTER : NEVER, own, 'school'],
    [says.LOT_AFTER, right, 'school'],
    [says.PLACE_AFTER, right, 'school'],
  ] as const) {
    const found = test.exec(text);
    if (found) return cue(strength, found[0]);
  }
  return null;
}

function praiseCue(left: string, right: string): Cue | null {
  const praise = says.PRAISE_BEFORE.exec(left);
  if (!praise) return null;
  const proud = says.PROUD_BEFORE.test(left) && /^,?\s(?:who|for)\s/.test(right);
  return cue(proud ? 'firm' : 'school', praise[0]);
}

const NEVER = /(?!)/;

const cue = (strength: Cue['strength'], words: string): Cue => {
  const told = words.replace(/\s+/g, ' ').replace(/^[\s,:(–—-]+|[\s,:!(–—-]+$/g, '');
  const group = groupIn(told);
  return { strength, words: told, ...(group ? { group } : {}) };
};

/** "7b" may be a house number, "3D" a film, "10K" a run: a code of a class is in capitals, or a letter that measures nothing. */
const isGroup = ({ code, group = '' }: Record<string, string | undefined>): boolean =>
  code === undefined ? group.search(HOBBIES) < 0 : isCode(code);

const isCode = (code: string): boolean =>
  (/[A-Z]/.test(code) &&
    !/^(?:\d+\s?(?:AM|PM|ST|ND|RD|TH|KM|KG|CM|MM|MB|GB|TB)|[23]D|(?:4|5|8|10)K|[2-5]G|\d+\s[A-Z].?)$/.test(code)) ||
  /^\d+[abcefhjlnr]$/.test(code);

/** Returns the class or year that is named in some words, as staff say it; `null` when none is. */
export function groupIn(text: string): string | null {
  const found = says.GROUP.exec(text);
  if (!found?.groups || !isGroup({ ...found.groups, group: found[0] })) return null;
  const year = /(?:year|yr|[bf]lwyddyn|y)\s?(1[0-3]|[1-9])/i.exec(found[0])?.[1];
  if (year) return `Year ${year}`;
  const code = /^(?:class |form |set )?((?:1[0-3]|[1-9])[a-z]{1,2})$/i.exec(found[0])?.[1];
  if (code) return code.toUpperCase();
  return /^reception$/i.test(found[0]) ? 'Reception' : found[0];
}

/** Does the sentence of these words, or one beside it, speak of school? Official accounts always do. */
export function schoolNear({ school, draft }: Setting, sentence: number): boolean {
  if (draft.account.kind === 'school') return true;
  return [0, -1, 1, -2, 2].some((step) => school[sentence + step] === true);
}
