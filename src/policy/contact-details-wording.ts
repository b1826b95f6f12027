// Rewrites the words that lead to somebody's contact details so that they lead to the school office.
import type { Span, TextEdit } from '../model/span';
import type { PreparedText } from '../text/prepare';
import { opensSentence } from './surroundings';

export interface Wording {
  kind: string;
  /** What was seen: a number, an address, or words of invitation. */
  sort: string;
  /** How the office is spoken of. */
  office: string;
  /** The school itself is writing. */
  asSchool: boolean;
}

/** Returns the edit, or `null` where no wording is sure to read well. */
export function throughSchool(text: PreparedText, span: Span, wording: Wording): TextEdit | null {
  if (wording.sort === 'words') return invitation(text, span, wording);
  const lead = leadTo(text.raw, span[0]);
  return wording.sort === 'address' ? home(text, span, lead) : detail(text, span, lead, wording);
}

/** The words before it on its line. */
const leadTo = (raw: string, start: number): string =>
  raw
    .slice(Math.max(0, start - 90), start)
    .split('\n')
    .at(-1) ?? '';

const AT_LARGE = /^(?:own-at-large|sale)$/;

/** Families come through the office; everybody else may answer where they are. */
const asksFor = ({ kind, office, asSchool }: Wording): Pick<Words, 'ask' | 'asking' | 'reach'> => {
  if (AT_LARGE.test(kind)) return { ask: 'message me here', asking: 'messaging me here', reach: 'me here' };
  const me = asSchool ? office : `me through ${office}`;
  return { ask: `contact ${me}`, asking: `contacting ${me}`, reach: me };
};

function detail(text: PreparedText, [start, end]: Span, lead: string, wording: Wording): TextEdit | null {
  const { office } = wording;
  if (!READS_ON.test(text.raw.slice(end))) return null;
  for (const { says, put } of LEADS) {
    const found = says.exec(lead);
    if (!found) continue;
    const kept = found.groups?.kept ?? '';
    const words = put({
      ...asksFor(wording),
      office: AT_LARGE.test(wording.kind) ? null : office,
      own: wording.kind.startsWith('own-'),
      word: (found.groups?.word ?? '').toLowerCase(),
    });
    return words === null ? null : replaced(text, start - found[0].length + kept.length, end, words);
  }
  return null;
}

/** After a detail a sentence ends or goes on; with a word that belongs to the detail itself it would not read. */
const READS_ON =
  /^[ \u00a0]*(?:$|[.,;:!?)\n…–—-]|\p{Extended_Pictographic}|[(]|(?:if|and|or|when|whenever|before|after|for|any ?time|all|with|about|x+|on|by|until|till|to|please|pls|thanks|so|but|as|at|in|day|because|tonight|tomorrow|today|this|between|from)(?!\p{L}))/iu;

interface Words {
  ask: string;
  asking: string;
  reach: string;
  /** `null` where families are not spoken to: no office answers for a lost cat. */
  office: string | null;
  /** The details are the author's own. */
  own: boolean;
  /** The word that decides how it goes on. */
  word: string;
}

const LEADS: readonly { says: RegExp; put: (words: Words) => string | null }[] = [
  // "as my number is …" is no sentence that can be turned into a request.
  {
    says: /(?<!\p{L})(?:as|because|since|that|so that|though|when|while|which) (?:my|our)(?: [\p{L}'’]+){1,5}[:,]? *$/iu,
    put: () => null,
  },
  {
    says: /(?<=^|[.,;:!?–—-]|\p{Extended_Pictographic}|(?<!\p{L})(?:and|but|so|or|then|all|everyone|families|parents|folks))(?<kept> *)(?:(?:here|this)(?:['’]s| is) )?(?:my|our)(?: [\p{L}'’]+){0,3}? (?:number|mobile|phone|cell|email|e-mail|mail|address|whats ?app|postcode|landline|one|home)(?: (?:number|no|address|one))?(?: (?:again|now|still))*(?: (?:is|are)|['’]s)?(?: (?:now|still|always|just))*[ :,–-]*$/iu,
    put: ({ ask }) => `please ${ask}`,
  },
  {
    says: /(?<!\p{L})(?<kept>(?:please |just |do |you can |can |to )?)(?:call|ring|text|txt|message|msg|whatsapp|contact|reach|email|e-mail|mail|get|find|catch|try|drop|give|send|bell|buzz|ping|phone) (?:me|us)(?: (?!if |and |or )[\p{L}'’]+){0,4}?[ ,:–-]*$/iu,
    put: ({ ask }) => ask,
  },
  {
    says: /(?<!\p{L})(?:call|ring|text|txt|messag|contact|reach|email|e-mail|phon)(?:ing|t?ting) (?:me|us)(?: (?:on|at|via))?[ ,:–-]*$/iu,
    put: ({ asking }) => asking,
  },
  {
    says: /(?<!\p{L})(?:i['’]?m|i am|i['’]ll be)(?: [\p{L}'’]+){0,2}? (?:on|at) *$/iu,
    put: ({ reach }) => `you can reach ${reach}`,
  },
  {
    says: /(?<=^|[.,;:!?–—-]|(?<!\p{L})(?:and|but|so))(?<kept> *)(?<word>his|her|their)(?: [\p{L}'’]+)? (?:number|mobile|phone|cell|email|e-mail|mail|whats ?app)(?: (?:number|no|address))?(?: is|['’]s)?[ :,–-]*$/iu,
    put: ({ office, word }) =>
      office && `${word === 'his' ? 'he' : word === 'her' ? 'she' : 'they'} can be reached through ${office}`,
  },
  {
    says: /(?<!\p{L})(?<word>he|she|they)(?:['’]s|['’]re| is| are) (?:on|at) *$/iu,
    put: ({ office, word }) => office && `${word} can be reached through ${office}`,
  },
  {
    says: /(?<kept>(?:me|him|her|them|it|us|reached|contacted|sent|emailed|\p{Lu}\p{Ll}+|entries|homework|answers|stories|forms|photos) )(?:on|at|via)(?: (?:my|our|his|her|their)(?: (?:own|personal|private|home|mobile|number|email))*)?[ :]*$/u,
    put: ({ office }) => office && `through ${office}`,
  },
  { says: /(?<kept> to )$/iu, put: ({ office }) => office },
  // "Text Miss Evans: 07700…" goes on without it; what only announces it does not.
  {
    says: /(?<!\p{L})(?:(?:text|ring|call|contact|e-?mail|message|see|ask|phone) \p{L}[^.!?]{0,40}|this|these|it|yes|is|are|best) ?[:–—-] *$/iu,
    put: () => null,
  },
  { says: /(?<kept>[^.!?\n]{3,}[:–—] *)$/u, put: ({ ask, own }) => (own ? `please ${ask}` : null) },
];

/** "come round to 12 Mill Lane" becomes "come round to mine". */
function home(text: PreparedText, [start, end]: Span, lead: string): TextEdit | null {
  const after = text.raw.slice(end);
  if (TELLS_MORE.test(after)) return null;
  if (
    /(?<!\p{L})(?:come|pop|drop|call|bring|round|over|send|deliver|post|leave|collect|party|drinks|bbq|barbecue|is|them|it)(?: [\p{L}'’]+){0,4} (?:to|at|from)[ :]*$/iu.test(
      lead,
    ) &&
    !/(?<!\p{L})(?:his|her|their|he|she|they)(?!\p{L})/iu.test(lead)
  )
    return replaced(text, start, end, 'mine');
  const lives = /(?<!\p{L})live[sd]?(?: (?:now|still|just))?(?<prep> (?:at|on|in|down|up|along))(?: the)? *$/iu.exec(lead);
  const prep = lives?.groups?.prep;
  if (!lives || prep === undefined) return null;
  const from = start - (lead.length - lead.lastIndexOf(prep, lead.length) - 1);
  return replaced(text, from, end, 'nearby');
}

/** What follows would show the house all the same. */
const TELLS_MORE =
  /^[ ,]*(?:the (?:one|house|blue|red|green|white|end)|with|next|by|opposite|behind|above|past|number|no\.?)(?!\p{L})/iu;

function invitation(text: PreparedText, [start, end]: Span, wording: Wording): TextEdit | null {
  const words = text.raw.slice(start, end);
  const after = text.raw.slice(end);
  if (FOREIGN.test(words) || /^ (?:your|ur|the|a|an|it|them|pics?|pictures?|photos?|what|how|that|to)(?!\p{L})/iu.test(after))
    return null;
  const { ask, asking, reach } = asksFor(wording);
  if (/^(?:can|could|may|shall) i(?!\p{L})/iu.test(words)) return replaced(text, start, end, `can you ${ask}`);
  if (/^what(?!s? ?app)/iu.test(words)) return replaced(text, start, end, `could you ${ask}`);
  if (/^(?:i['’]?m|i am)(?!\p{L})/iu.test(words)) return replaced(text, start, end, `you can reach ${reach}`);
  if (/(?<!\p{L})\p{L}{3,}ing me(?!\p{L})/iu.test(words)) return replaced(text, start, end, asking);
  const asks = /^my(?!\p{L})/iu.test(words) && !/please *$/i.test(leadTo(text.raw, start));
  return replaced(text, start, end, `${asks ? 'please ' : ''}${ask}`);
}

/** Welsh and Slovene sentences are not mended with English words. */
const FOREIGN =
  /(?<!\p{L})(?:mi|svojo|svoj|va[sš]o|tvojo|na|v|zasebno|pi[sš]ite|pi[sš]i|eich|dy|fy|dodajte|dodaj|najdete|pokli[cč]ite|pokli[cč]i)(?!\p{L})/iu;

function replaced(text: PreparedText, start: number, end: number, words: string): TextEdit {
  const quote = text.raw.slice(start, end);
  const capital = opensSentence(text, start) && /^[^\p{L}]*\p{Lu}/u.test(quote);
  const replacement = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { start, end, quote, replacement };
}
