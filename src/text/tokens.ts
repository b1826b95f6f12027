// Cuts a text into words, numbers, tags, mentions, links, addresses, emoji and punctuation, in one pass.
import { fold } from './folding';
import type { Token } from './prepare';
import { remember } from './remember';

export type Cut = Omit<Token, 'sentence'>;

/** Returns the tokens in order. White space and invisible characters belong to none. */
export function cutTokens(raw: string): Cut[] {
  const tokens: Cut[] = [];
  let start = 0;
  for (const stretch of stretchesOf(raw)) {
    for (const cut of cutStretch(stretch)) tokens.push({ ...cut, start: start + cut.start, end: start + cut.end });
    start += stretch.length + 1;
  }
  return tokens;
}

/** No token holds a space or a line feed, nor looks beyond it: what stands between them is cut alike wherever it stands. */
const stretchesOf = (raw: string): string[] => raw.split('\n').flatMap((line) => line.split(' '));

const cutStretch = remember((raw): Cut[] => {
  const tokens: Cut[] = [];
  VISIBLE.lastIndex = 0;
  for (let next = VISIBLE.exec(raw); next; next = VISIBLE.exec(raw)) {
    const token = cutAt(raw, next.index);
    VISIBLE.lastIndex = token.end;
    tokens.push(token);
  }
  return tokens;
});

function cutAt(raw: string, start: number): Cut {
  for (const { pattern, read } of SHAPES) {
    pattern.lastIndex = start;
    const match = pattern.exec(raw);
    if (match) return read(start, match);
  }
  return token('punctuation', start, String.fromCodePoint(raw.codePointAt(start)!));
}

const VISIBLE = /[^\s\p{Cf}]/gu;

interface Shape {
  readonly pattern: RegExp;
  read(start: number, match: RegExpExecArray): Cut;
}

const as =
  (kind: Token['kind']) =>
  (start: number, [raw]: RegExpExecArray): Cut =>
    token(kind, start, trimHidden(raw));

// In order of trial. Every repetition is bounded or disjoint from what follows it, so that no text makes cutting slower than linear.
const SHAPES: readonly Shape[] = [
  {
    pattern: /(?:https?:\/\/|www\.)[^\s<>"“”]+/uy,
    read: (start, [raw]) => token('url', start, trimLink(raw)),
  },
  {
    pattern: /(?<![\p{L}\p{N}.])[\p{L}\p{N}][\p{L}\p{N}_.+%'-]{0,63}@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24}/uy,
    read: as('email'),
  },
  {
    pattern: /(?<![\p{L}\p{N}.@-])((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}])([/?][^\s<>"“”]*)?/uy,
    read: (start, [, host = '', path]) => readHost(start, host, path),
  },
  { pattern: /(?<![\p{L}\p{N}_&])[#＃](?=[\p{N}_]{0,99}\p{L})[\p{L}\p{M}\p{N}_\u200C\u200D]+/uy, read: as('hashtag') },
  { pattern: /(?<![\p{L}\p{N}_])[@＠][A-Za-z0-9_]+(?:\.+[A-Za-z0-9_]+)*/uy, read: as('mention') },
  // Flags, keycaps, and pictures with their skin tones, tags and joiners.
  {
    pattern:
      /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*/uy,
    read: (start, [raw]) => token('emoji', start, raw),
  },
  { pattern: /\p{Nd}+(?:[.,:]\p{Nd}+)+/uy, read: as('number') },
  // Apostrophes and hyphens join the parts of a word; invisible characters may stand inside.
  {
    pattern: /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’‘ʼ`´＇\-‐‑·][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)*/uy,
    read: (start, [raw]) => wordOrNumber(start, raw),
  },
  { pattern: /([^\s\p{L}\p{N}\p{Cf}])\p{M}*(?:\1)*/uy, read: (start, [raw]) => token('punctuation', start, raw) },
];

const LETTER = /\p{L}/u;
const TRAILING = /[.,!?;:'’"”)\]}…*_~]$/;
const HIDDEN_END = /[\p{Cf}]$/u;

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
  known: [],
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
