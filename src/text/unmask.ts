// Reads words that are masked, stretched or spelt out ("f***ing", "r3tarded", "i d i o t") as what a reader hears, and keeps the way back.
import type { Span } from '../model/span';
import { matchesOf } from './matches';
import { onceFor } from './memory';
import { type PreparedText, prepareText } from './prepare';
import { stretchesOf } from './stretches';

export interface PlainText {
  /** With the masks taken off; the very same text where there were none. */
  readonly text: PreparedText;
  /** From offsets in the plain text to the writer's own. */
  toRaw(span: Span): Span;
}

const read = new WeakMap<PreparedText, PlainText>();

/** Returns the text with masked words in full; worked out once for each text. */
export function unmask(text: PreparedText): PlainText {
  const known = read.get(text) ?? takeOff(text);
  read.set(text, known);
  return known;
}

interface Patch {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function takeOff(text: PreparedText): PlainText {
  const patches = patchesIn(text);
  if (patches.length === 0) return { text, toRaw: (span) => span };
  let plain = '';
  let done = 0;
  const places: { at: number; patch: Patch }[] = [];
  for (const patch of patches) {
    plain += text.raw.slice(done, patch.start);
    places.push({ at: plain.length, patch });
    plain += patch.word;
    done = patch.end;
  }
  return {
    text: prepareText(plain + text.raw.slice(done), text.memory),
    toRaw: ([start, end]) => [wayBack(places, start, 'start'), wayBack(places, end, 'end')],
  };
}

/** An offset inside a patched word means the whole of it. */
function wayBack(places: readonly { at: number; patch: Patch }[], offset: number, side: 'start' | 'end'): number {
  let drift = 0;
  for (const { at, patch } of places) {
    const ends = at + patch.word.length;
    if (side === 'start' ? offset < at : offset <= at) break;
    if (side === 'start' ? offset < ends : offset <= ends) return patch[side];
    drift = patch.end - ends;
  }
  return offset + drift;
}

/** No mask goes on beyond a stretch, or tells by what stands there. */
const patchesIn = (text: PreparedText): Patch[] =>
  stretchesOf(text.raw).flatMap(({ start, words }) =>
    patchesOf(text, words).map((patch) => ({ ...patch, start: patch.start + start, end: patch.end + start })),
  );

const patchesOf = onceFor((raw): Patch[] => {
  const taken = new Set<number>();
  const patches: Patch[] = [];
  for (const { hint, looks, word } of MASKS)
    for (const { 0: masked, index } of hint && !hint.test(raw) ? [] : matchesOf(raw, looks)) {
      const meant = word(masked);
      const patch = { start: index, end: index + masked.length, word: meant ?? '' };
      if (meant === null || taken.has(patch.start) || taken.has(patch.end - 1)) continue;
      for (let at = patch.start; at < patch.end; at++) taken.add(at);
      patches.push(patch);
    }
  return patches.sort((a, b) => a.start - b.start);
});

interface Mask {
  readonly looks: RegExp;
  /** Quickly tried; where it does not fit nothing looks so. */
  readonly hint?: RegExp;
  word(masked: string): string | null;
}

const MASKS: readonly Mask[] = [
  { looks: /(?<![\p{L}\p{N}])c(?: |\.)?u next tues(?:day)?(?![\p{L}\p{N}])/giu, word: () => 'cunt' },
  {
    looks:
      /(?<=(?:complete|total|proper|right|such a|utter|absolute|real|is a|are a|was a|what a|massive) )see you next tuesday(?![\p{L}\p{N}])/giu,
    word: () => 'cunt',
  },
  // Stars and the like for letters: f***ing, tw@t, c***.
  {
    hint: /[a-z][*@#$!%•·_.^-]+(?:[a-z]|(?<=\*\*))/iu,
    looks: /(?<![\p{L}\p{N}@#*])[a-z]{1,8}[*@#$!%•·_.^-]{1,6}(?:[a-z]{1,8}(?:\*{1,4}[a-z]{0,6})?|(?<=\*\*))(?![\p{L}\p{N}@])/giu,
    word: (masked) => inFull(masked.toLowerCase()),
  },
  // Figures for letters: r3tarded, 1diot.
  {
    hint: /[0134578]/,
    looks: /(?<![\p{L}\p{N}@#])(?=[a-z]{0,12}\d)(?=\d{0,3}[a-z])[a-z0134578]{4,16}(?![\p{L}\p{N}@])/giu,
    word: (masked) => known(masked.toLowerCase().replace(/[0134578]/g, (digit) => FIGURES[digit] ?? digit)),
  },
  // Apostrophes left out: couldnt, hes. Words that mean something without ("were", "its", "well") stay.
  {
    looks:
      /(?<![\p{L}\p{N}@#'’])(?:(?:could|would|should|did|does|is|was|are|were|has|have|had|do|ca|wo|ai)nt|(?:i|you|they|we)ve|(?:you|they)re|(?:he|she|there|that|who|what)s|(?:you|they)(?:d|ll)|im)(?![\p{L}\p{N}'’])/giu,
    word: (masked) =>
      masked
        .replace(/(?=nt$)/i, '~')
        .replace(/~n/i, "n'")
        .replace(/(?<!n')(?=(?:ve|re|s|d|ll|m)$)/i, "'"),
  },
  // Typed with a thumb.
  { looks: /(?<![\p{L}\p{N}@#])(?:gna|gnna)(?= )/giu, word: () => 'gonna' },
  // Letter by letter: i d i o t, f-u-c-k.
  {
    hint: /[ .*-][a-z][ .*-][a-z][ .*-]/iu,
    looks: /(?<![\p{L}\p{N}])[a-z](?:[ .*-][a-z]){3,11}(?![\p{L}\p{N}])/giu,
    word: (masked) => known(masked.toLowerCase().replace(/[^a-z]/g, '')),
  },
  // Stretched: idiooot, stuuupid.
  {
    hint: /([a-z])\1\1/iu,
    looks: /(?<![\p{L}\p{N}@#])(?=[a-z]{0,16}([a-z])\1\1)[a-z]{4,24}(?![\p{L}\p{N}])/giu,
    word: (masked) => {
      const low = masked.toLowerCase();
      return known(low.replace(/([a-z])\1{2,}/g, '$1')) ?? known(low.replace(/([a-z])\1{2,}/g, '$1$1'));
    },
  },
];

const FIGURES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };
const SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' };

const known = (word: string): string | null => (WORDS.has(word) ? word : null);

/** The first word that the letters left standing allow; as many letters as signs, or where none fits so, any number. */
function inFull(masked: string): string | null {
  const asSigns = known(masked.replace(/[@$!]/g, (sign) => SIGNS[sign] ?? sign));
  if (asSigns) return asSigns;
  const pieces = masked.split(/[^a-z]+/);
  const [head = '', tail = ''] = [pieces[0], pieces.at(-1)];
  const kept = pieces.join('').length;
  const may = MASKED.filter((word) => word.length > kept && word.startsWith(head) && word.endsWith(tail));
  return may.find((word) => word.length === masked.length) ?? (masked.includes('*') ? (may[0] ?? null) : null);
}

/** What people mask, the likelier first where the letters left standing fit several. */
const MASKED: readonly string[] = (
  'fuck fucking fucked fucker fuckers fuckwit fucks fuckin motherfucker shit shite shitty shits shithead bullshit cunt cunts twat twats ' +
  'wanker wankers wank bastard bastards bitch bitches bitching arse arsehole arseholes asshole assholes dick dickhead dickheads dicks prick pricks ' +
  'cock bollocks piss pissed pissing slag slags slut sluts whore whores tosser tossers bellend bellends knob knobhead knobheads retarded retard retards ' +
  'spastic spaz mong mongs nigger niggers nigga paki pakis pikey pikeys gyppo chink chinky faggot faggots fag poof poofter tranny dyke coon'
).split(' ');

const WORDS: ReadonlySet<string> = new Set([
  ...MASKED,
  ...(
    'idiot idiots moron morons stupid thick scum pathetic useless loser losers liar liars clown clowns crap bloody kill die dead hate ' +
    'vermin cretin imbecile coward cowards disgusting dumb ugly lazy awful toxic joke'
  ).split(' '),
]);
