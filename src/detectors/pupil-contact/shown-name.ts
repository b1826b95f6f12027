// Takes the words of a name out of what a site shows of somebody: without titles, degrees, pronouns, emoji, figures and lines beside it.
import type { Person } from '../../model/draft';
import { splitCamel } from '../../text/casing';
import { fold } from '../../text/folding';

/** Letters and digits only, folded: two writings that differ in signs alone are one. */
export const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the name's words in the order shown; `[]` where none is shown. */
export function wordsOfName(name: string): string[] {
  const visible = inPlainLetters(name);
  const bare = keepIfNamed(visible, visible.replace(ASIDES, ' ').replace(PRONOUNS, ' '));
  const line = bare.split(LINES).find((part) => /\p{L}/u.test(part)) ?? '';
  const words = line.split(NO_NAME).filter((word) => /\p{L}/u.test(word));
  return withoutHonours(words);
}

/** Without what cannot be seen, and small capitals as the letters they are drawn for. */
const inPlainLetters = (name: string): string =>
  Array.from(name.replace(/\p{Cf}/gu, ''), (letter) => {
    const at = SMALL_CAPITALS.indexOf(letter);
    return at < 0 ? letter : String.fromCharCode(0x61 + at);
  }).join('');

const SMALL_CAPITALS = Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡ\0ʏᴢ');

/** Returns the words of a handle, where its signs, figures and capitals part them; a page's number at its end is left out. */
export const wordsOfHandle = (handle: string): string[] =>
  splitCamel(bareHandle(handle))
    .map(({ raw }) => raw)
    .filter((word) => /\p{L}/u.test(word));

/** Without sign, and without the code that LinkedIn hangs on: "marnie-tolworth-5a8b12190". */
export const bareHandle = (handle: string): string =>
  handle.replace(/^[@\s]+/, '').replace(/-(?=[0-9a-f]*\d)[0-9a-f]{5,}\/?$/i, '');

/** Is what stands as a name really a handle? */
export const isOneWord = (name: string): boolean =>
  /^\s*@?[^\s]+\s*$/.test(name) && /[._\d@]|\p{Ll}\p{Lu}|^[\p{Ll}]+$/u.test(name.trim());

/** What the page calls them, for telling. */
export function shownAs({ name = '', handle }: Person): string {
  const line = name
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .split(LINES)
    .find((part) => /\p{L}/u.test(part));
  return line?.replace(/\s+/g, ' ').trim() || (handle ? `@${bareHandle(handle)}` : '');
}

const keepIfNamed = (before: string, after: string): string => (/\p{L}/u.test(after) ? after : before);

/** Asides in brackets or quotation marks. */
const ASIDES = /\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|（[^）]*）|["“”«»„][^"“”«»„]*["“”«»]/gu;
/** "she/her", "hi/ei", in any language: no name holds a stroke. */
const PRONOUNS = /\p{L}+(?:\s*\/\s*\p{L}+)+/gu;
/** What parts a name from the line beside it. */
const LINES = /\s*[|·•‧∙\n]\s*|\s+[-–—]\s+/u;
const NO_NAME = /[^\p{L}\p{M}'’‘ʼ`´\-‐‑]+/u;

function withoutHonours(words: readonly string[]): string[] {
  const plain = words.filter((word) => !/^[xo]{2,}$|^x$/i.test(word));
  let start = 0;
  while (start < plain.length - 1 && TITLES.has(fold(plain[start] ?? ''))) start++;
  let end = plain.length;
  while (end > start + 2 && HONOURS.has(fold(plain[end - 1] ?? '')) && !/^\p{Lu}\p{Ll}$/u.test(plain[end - 1] ?? '')) end--;
  return plain.slice(start, end);
}

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx master dr prof professor sir dame lord lady rev revd fr sr coach the gospod gospa herr frau'.split(' '),
);
/** Degrees and the like after a name; a surname such as Ma stays, by its small letter. */
const HONOURS: ReadonlySet<string> = new Set(
  (
    'ba bsc bed beng llb ma msc med mba mphil mres phd dphil edd pgce pgcert pgdip qts npqh npqsl npqml frsa fcct mcct chartered ' +
    'cpsychol mbe obe cbe jr snr hons mcipd cipd facet'
  ).split(' '),
);
