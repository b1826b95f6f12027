// Finds plain swearing, aimed at nobody; the `obscenity` package knows its spellings.
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Span } from '../../model/span';
import type { ToneScene } from './scene';

const SWEARING = new Set([
  'fuck',
  'shit',
  'cunt',
  'twat',
  'wank',
  'bollocks',
  'arse',
  'piss',
  'bastard',
  'bitch',
  'dick',
  'prick',
  'cock',
  'slut',
  'whore',
  'tit',
  'turd',
]);

let ready: RegExpMatcher | undefined;
const matcher = (): RegExpMatcher => {
  ready ??= new RegExpMatcher({
    ...englishDataset.removePhrasesIf(({ metadata }) => !SWEARING.has(metadata?.originalWord ?? '')).build(),
    ...englishRecommendedTransformers,
  });
  return ready;
};

/** Returns whole words that swear. A word of another trade that merely holds one ("Scunthorpe", "cocktail") is none. */
export function swearingIn({ text: { tokens, folded } }: ToneScene): Span[] {
  if (!HINT.test(folded.text)) return [];
  return tokens
    .filter(
      ({ kind, folded: word, raw }) => kind === 'word' && STEMS.test(word) && raw !== 'Dick' && raw !== 'Cock' && swears(word),
    )
    .map(({ start, end }): Span => [start, end]);
}

const heard = new Map<string, boolean>();

function swears(word: string): boolean {
  const known = heard.get(word) ?? matcher().hasMatch(word);
  if (heard.size < MOST_HEARD) heard.set(word, known);
  return known;
}

const MOST_HEARD = 200;

/** Looked for first, because nearly no draft swears. */
const HINT = /f.{0,3}c?k|sh.t|c.nt|tw.t|w.nk|b.ll.ck|.rse|p.ss|b.st.rd|b.tch|d.ck|pr.ck|c.ck|sl.t|wh.re|tits|turd/;
const STEMS =
  /^(?:mother|bull|horse|dumb|abso|un|cluster|bat|ape|fan)?-?(?:f+u+c?k+|fck|fkn?|fuk|sh[iy]+t(?=$|e$|es$|s$|ty|ting|ter|head|face|show|bag|stain|storm|hole)|shite|cunt|twat|wank|bollock|arse(?!n)|piss|bastard|bitch|dick(?=$|head|s$)|prick(?=$|s$)|cock(?=$|s$|up$|womble)|slut|whore|tits$|turd)/;
