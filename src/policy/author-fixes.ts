// Ways on when an official post does not say who speaks: let the school speak, or sign it.
import type { Fix } from '../model/nudge';
import type { TextEdit } from '../model/span';
import { fold } from '../text/folding';
import { isQuoted } from '../text/people';
import type { PreparedText } from '../text/prepare';
import { words as fixes } from './fix-words';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import { words } from './speech-words';

/** Returns the post in the school's voice where that reads well, and the step that suits the kind. */
export function authorFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  if (kinds.has('posing')) return [nextStep('as-the-school', words()['as-the-school'])];
  if (kinds.has('anonymous')) return [draft.account.kind === 'school' ? sign() : nextStep('own-name', words()['own-name'])];
  const edit = asWe(draft.text);
  return edit
    ? [{ kind: 'edit', id: 'as-we', label: fixes().letSchoolSpeak(openingOf(edit.replacement)), edit }, sign()]
    : [sign()];
}

const sign = () => nextStep('sign', words().sign);

/** One edit from the first word of the first person to the last, or `null` where "we" would not read well. */
function asWe(text: PreparedText): TextEdit | null {
  const { raw } = text;
  if (ONE_ONLY.test(fold(raw))) return null;
  const places = Array.from(raw.matchAll(SINGULAR)).filter(({ index, 0: { length } }) => !inQuotes(text, index, length));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const [start, end] = [first.index, last.index + last[0].length];
  let replacement = '';
  let at = start;
  for (const { index, 0: words } of places) {
    replacement += raw.slice(at, index) + pluralOf(words, opens(raw, index));
    at = index + words.length;
  }
  return { start, end, quote: raw.slice(start, end), replacement };
}

/** "I am a teacher", "I myself", a name: one person remains one. */
const ONE_ONLY =
  /(?<![a-z])i(?:'m| am| was|'ve been| have been) (?:a|an|the|your|one|not the|off|alone|only one)(?![a-z])|(?<![a-z])(?:as a|my (?:name|husband|wife|mum|dad|son|daughter|birthday|last day|first day|retirement)|personally|myself|am i|was i)(?![a-z])/;

const SINGULAR =
  /(?<![\p{L}\p{N}'’_#@-])(?:I(?:['’]m| am| was)(?!\p{L})|I(?=['’](?:ve|ll|d)(?!\p{L})|[ ,]\p{L})|[Mm]y(?= \p{L})|[Mm]e(?=[ ,.!?]|$)|[Mm]ine(?=[ ,.!?]|$)|i(?:['’]m| am| was)(?!\p{L})|i(?=['’](?:ve|ll|d)(?!\p{L})| \p{Ll}))/gu;

const PLURALS: Readonly<Record<string, string>> = {
  i: 'we',
  "i'm": "we're",
  'i’m': 'we’re',
  'i am': 'we are',
  'i was': 'we were',
  my: 'our',
  me: 'us',
  mine: 'ours',
};

function pluralOf(words: string, opening: boolean): string {
  const plural = PLURALS[words.toLowerCase()] ?? words;
  return opening && /^\p{Lu}/u.test(words) ? plural.charAt(0).toUpperCase() + plural.slice(1) : plural;
}

const opens = (raw: string, at: number): boolean =>
  /(?:^|[.!?…\n]["”')\]]?\s*)[^\p{L}\p{N}.!?…]*$/u.test(raw.slice(Math.max(0, at - 12), at));

function inQuotes(text: PreparedText, index: number, length: number): boolean {
  const at = fold(text.raw.slice(0, index)).length;
  return isQuoted(text, at, at + length);
}

const openingOf = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40
    ? `${line
        .slice(0, 37)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : line;
};
