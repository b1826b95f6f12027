// Looks for ways on that surely help: a calmer wording, or the sentence left out, each tried before it is offered.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { type PreparedDraft, prepareText } from '../../text/prepare';

/** Adds to the first findings what a fix may do: `calmer` in the place of `was`, or `sentence` where the whole sentence may go. */
export function withWaysOn(
  draft: PreparedDraft,
  found: readonly Finding[],
  observe: (draft: PreparedDraft) => readonly Finding[],
): Finding[] {
  const tries = (raw: string): readonly Finding[] => observe({ ...draft, text: prepareText(raw, draft.text.memory) });
  return found.map((finding, index) => {
    if (index >= MOST || !finding.span || draft.text.raw.length > LONGEST) return finding;
    const hints = { ...calmer(draft.text.raw, finding, found.length, tries), ...without(draft, finding, found, tries) };
    return Object.keys(hints).length > 0 ? { ...finding, hints } : finding;
  });
}

/** Each way is tried by reading the draft again, so few are. */
const MOST = 3;
const LONGEST = 3_000;

function calmer(
  raw: string,
  { span }: Finding,
  count: number,
  tries: (raw: string) => readonly Finding[],
): Record<string, string> {
  const [start, end] = span!;
  const from = Math.max(0, start - 60);
  for (const { looks, says } of CALMER)
    for (const match of matchesOf(raw.slice(from, end + 80), looks)) {
      const at = from + match.index;
      if (at > start || at + match[0].length < end) continue;
      const calm = says.replace('$1', match[1] ?? '');
      if (tries(raw.slice(0, at) + calm + raw.slice(at + match[0].length)).length < count) return { was: match[0], calmer: calm };
    }
  return {};
}

function without(
  { text }: PreparedDraft,
  { span }: Finding,
  found: readonly Finding[],
  tries: (raw: string) => readonly Finding[],
): Record<string, string> {
  const sentence = text.sentences.find(([start, end]) => start <= span![0] && span![0] < end);
  if (!sentence || text.sentences.length < 2) return {};
  const rest = text.raw.slice(0, sentence[0]) + text.raw.slice(sentence[1]);
  const inside = ({ span: other }: Finding) => other && other[0] >= sentence[0] && other[1] <= sentence[1];
  if (!/\p{L}{2}/u.test(rest) || tries(rest).length > found.filter((other) => !inside(other)).length) return {};
  return { sentence: text.raw.slice(...(sentence as Span)).slice(0, 200) };
}

interface Calm {
  readonly looks: RegExp;
  readonly says: string;
}

/** Each keeps the sentence whole: a verb for a verb, up to where the sentence or clause ends. */
const CALMER: readonly Calm[] = [
  {
    looks:
      /(?<![\p{L}'’])(is|are|was|were) (?:just |now |simply |frankly |honestly |really |such )?(?:an? )?(?:(?:absolute|complete|total|utter|bloody|massive|right|big|f\S{2,8}ing) )*(?:joke|shambles|disgrace|farce|circus|nightmare|disaster|mess|car crash|train wreck|sham|disgusting|appalling|shambolic|toxic|dire|diabolical)(?= *(?:[.,!?;:)]|$|\n))/giu,
    says: '$1 not going well',
  },
  {
    looks:
      /(?<![\p{L}'’])(is|are|was|were) (?:just |all |so |too |really |completely |totally |utterly |absolutely |absolute |frankly |proper |bloody )*(?:useless|clueless|incompetent|inept|hopeless|thick|stupid|dim|dense|brainless|gormless|pathetic|rubbish|thick as mince|a bunch of clowns|clowns|idiots|morons)(?= *(?:[.,!?;:)]|$|\n))/giu,
    says: '$1 finding it hard',
  },
  { looks: /(?<![\p{L}'’])(?:does|do)(?:n['’]t| not) care about(?= \p{L})/giu, says: 'could do more for' },
  {
    looks:
      /(?<![\p{L}'’])(?:does|do)(?:n['’]t| not) (?:listen to|support|value|respect|appreciate)(?= (?:us|me|staff|teachers|people)(?!\p{L}))/giu,
    says: 'could do more for',
  },
  {
    looks:
      /(?<![\p{L}'’])could(?:n['’]t| not) (?:run|lead|organi[sz]e|manage) (?:an? )?[\p{L}' -]{2,30}?(?= *(?:[.,!?;:)]|$|\n))/giu,
    says: 'could be better organised',
  },
  {
    looks:
      /(?<=(?<!\p{L})(?:I['’]m|I am|am|are|we['’]re|so|just|bit|getting) )(?:so |really |absolutely )?(?:sick and tired|sick to death|sick|tired|fed up) (?:of|with)(?= \p{L})/giu,
    says: 'finding it hard with',
  },
  {
    looks: /(?<!\p{L})(?:absolutely |actual(?:ly)? |totally |utterly |proper )?feral(?= *(?:[.,!?;:)]|$|\n))/giu,
    says: 'lively',
  },
  {
    looks: /(?<!\p{L})(?:has|have) (?:absolutely |literally |just |really )?no (?:idea|clue)(?= *(?:[.,!?;:)]|$|\n))/giu,
    says: 'could listen more',
  },
];
