// Cuts a text into words, numbers, tags, mentions, links, addresses, emoji and punctuation, in one pass.
import { fold } from './folding';
import type { Token } from './prepare';

export type Cut = Omit<Token, 'sentence'>;

/** Returns the tokens in order. White space and invisible characters belong to none. */
export function cutTokens(raw: string): Cut[] {
  const tokens: Cut[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(raw); match; match = TOKEN.exec(raw)) {
    const token = read(match);
    TOKEN.lastIndex = token.end;
    tokens.push(token);
  }
  return tokens;
}

/** Invisible characters that may stand inside a word without ending it. */
const HIDDEN = '\\u00AD\\u034F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const LETTERS = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${HIDDEN}]*`;
/** Apostrophes and hyphens join; a dash or a middle dot between spaces does not. */
const JOINERS = "['’‘ʼ`´＇\\-‐‑·]";
const LABEL = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';
const PICTURE = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?[\\u{E0020}-\\u{E007F}]*';

// Every repetition is bounded or disjoint from what follows it, so that no text makes matching slower than linear.
const TOKEN = new RegExp(
  [
    '(?<url>https?:\\/\\/[^\\s<>"“”]+|www\\.[^\\s<>"“”]+)',
    `(?<email>(?<![\\p{L}\\p{N}.])[\\p{L}\\p{N}][\\p{L}\\p{N}_.+%'-]{0,63}@(?:${LABEL}\\.){1,6}\\p{L}{2,24})`,
    `(?<host>(?<![\\p{L}\\p{N}.@-])(?:${LABEL}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\p{N}]))(?<path>[/?][^\\s<>"“”]*)?`,
    '(?<hashtag>(?<![\\p{L}\\p{N}_&])[#＃](?=[\\p{N}_]{0,99}\\p{L})[\\p{L}\\p{M}\\p{N}_\\u200C\\u200D]+)',
    '(?<mention>(?<![\\p{L}\\p{N}_])[@＠][A-Za-z0-9_]+(?:\\.+[A-Za-z0-9_]+)*)',
    `(?<emoji>\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|${PICTURE}(?:\\u200D${PICTURE})*)`,
    '(?<number>\\p{Nd}+(?:[.,:]\\p{Nd}+)+)',
    `(?<word>${LETTERS}(?:${JOINERS}${LETTERS})*)`,
    `(?<punctuation>([^\\s\\p{L}\\p{N}${HIDDEN}])\\p{M}*(?:\\k<sign>)*)`.replace('([^', '(?<sign>[^'),
  ].join('|'),
  'gu',
);

const LETTER = /\p{L}/u;
const TRAILING = /[.,!?;:'’"”)\]}…*_~]$/;
const HIDDEN_END = new RegExp(`[${HIDDEN}]$`, 'u');

function read(match: RegExpExecArray): Cut {
  const groups = match.groups ?? {};
  const start = match.index;
  if (groups.url) return token('url', start, trimLink(groups.url));
  if (groups.email) return token('email', start, groups.email);
  if (groups.host) return readHost(start, groups.host, groups.path);
  if (groups.hashtag) return token('hashtag', start, trimHidden(groups.hashtag));
  if (groups.mention) return token('mention', start, groups.mention);
  if (groups.emoji) return token('emoji', start, groups.emoji);
  if (groups.number) return token('number', start, groups.number);
  if (groups.word) return wordOrNumber(start, groups.word);
  return token('punctuation', start, match[0]);
}

/** "bledington.example" is a link; the missing space of "the end.Then we went" makes none. */
function readHost(start: number, host: string, path: string | undefined): Cut {
  const labels = host.split('.');
  const last = labels.at(-1)!;
  const plausible = last === last.toLowerCase() || host === host.toUpperCase();
  if (plausible && (path?.startsWith('/') || LINK_ENDINGS.has(last.toLowerCase()) || (labels.length > 2 && last.length === 2)))
    return token('url', start, trimLink(host + (path ?? '')));
  if (/^\p{Nd}+$/u.test(labels[0]!)) return token('number', start, labels[0]!);
  return wordOrNumber(start, labels[0]!.replace(/-+$/, ''));
}

/** Endings seen after a bare name in posts. Those that are also English words ("in", "it", "me") need a path or "www." */
const LINK_ENDINGS = new Set(
  (
    'com org net edu gov info biz io co app dev blog news school schools academy education wales cymru scot london online site ' +
    'uk ie si eu fr de es nl ch hr rs ba mk cz sk pl hu ro bg gr pt se dk fi ee lv lt lu au ca nz ng gh za ke ae sa tr cn jp tv ' +
    'ly gg example test social link page wiki club live store tech'
  ).split(' '),
);

const wordOrNumber = (start: number, raw: string): Cut => {
  const text = trimHidden(raw);
  return token(LETTER.test(text) ? 'word' : 'number', start, text);
};

const token = (kind: Token['kind'], start: number, raw: string): Cut => ({
  start,
  end: start + raw.length,
  raw,
  folded: fold(raw),
  kind,
});

/** A closing bracket belongs to the link when the link opened it. */
function trimLink(link: string): string {
  const opened = link.split('(').length;
  let closed = link.split(')').length;
  let end = link.length;
  while (end > 1 && TRAILING.test(link.charAt(end - 1))) {
    const bracket = link[end - 1] === ')';
    if (bracket && opened >= closed) break;
    if (bracket) closed -= 1;
    end -= 1;
  }
  return link.slice(0, end);
}

function trimHidden(text: string): string {
  let end = text.length;
  while (end > 1 && HIDDEN_END.test(text.slice(end - 1, end))) end -= 1;
  return text.slice(0, end);
}
