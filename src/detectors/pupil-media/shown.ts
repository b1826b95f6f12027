// Weighs whether pupils are in a picture: how they are spoken of, what is said of the picture, and what else it may show.
import { overlaps, type Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import * as says from './lexicon';
import type { Seen, Setting } from './setting';
import { type Sign, signsIn } from './signs';
import { words } from './words';

/** Returns the words that best show pupils, with how sure that is, those of other things set apart; `null` where too little speaks for it. */
export function pupilsShown(setting: Setting, apart: readonly Span[]): Seen | null {
  const signs = signsIn(setting).filter(({ span }) => ![...apart, ...setting.kin].some((other) => overlaps(other, span)));
  const who = strongest(signs, 'pupils');
  const event = strongest(signs, 'school-event');
  const lead = pick(who, event);
  if (!lead) return null;
  const company = event && who && lead.weight > 0 ? Math.min(event.weight, who.weight) : 0;
  const acts = who !== null && says.DOING_NEXT.test(setting.folded.slice(who.end, who.end + 60));
  const total = lead.weight + company + around(setting, lead, acts) - against(setting, lead, acts);
  if (total < ENOUGH) return null;
  const beside = company > 0 ? (lead === who ? event : who) : null;
  const evidence = [...new Set([lead, beside ?? lead].map(({ says: telling }) => words().signs[telling]))];
  return { kind: lead.kind, span: lead.span, confidence: confidenceOf(setting, lead, total), evidence };
}

const ENOUGH = 2;

/** What names the pupils leads, unless it only points and the event says more. */
function pick(who: Sign | null, event: Sign | null): Sign | null {
  if (!who || !event) return who ?? event;
  return who.weight >= Math.min(2, event.weight) ? who : event;
}

function confidenceOf({ official }: Setting, { kind, weight }: Sign, total: number): Confidence {
  if (!official && kind === 'pupils' && weight >= 2 && total >= 4) return 'certain';
  return total >= 3 || weight >= 2 ? 'likely' : 'possible';
}

function strongest(signs: readonly Sign[], kind: Sign['kind']): Sign | null {
  const ofKind = signs.filter((sign) => sign.kind === kind);
  return ofKind.reduce<Sign | null>((best, sign) => (best && best.weight >= sign.weight ? best : sign), null);
}

function around(setting: Setting, lead: Sign, acts: boolean): number {
  const { folded, pointing, described, official, atSchool } = setting;
  // Friends win and sing as well: of a mere "this lot" it is pride and the pointing finger that tell.
  const vague = lead.weight < 1.5 && !atSchool;
  const doing =
    acts && lead.weight >= (atSchool ? 1.5 : 2) ? (lead.weight >= 2 ? 2 : 1) : says.DOING.test(folded) ? (vague ? 0.5 : 1) : 0;
  const people = /(?<![a-z])(?:people|children|child|kids|boys?|girls?|pupils|students|class|faces|smiling)(?![a-z])/.test(
    described,
  );
  const news = official && (lead.kind === 'school-event' || JUST_NOW.test(folded));
  return (pointing ? 1 : 0) + doing + (says.PRIDE.test(folded) ? 1 : 0) + (people ? 1 : 0) + (news ? 1 : 0);
}

/** On the school's account, what was today or yesterday is what the pictures are of. */
const JUST_NOW =
  /(?<![a-z])(?:today|yesterday|this (?:morning|afternoon|week)|last (?:night|week)|earlier|heddiw|ddoe|danes|vceraj)(?![a-z])/;

function against({ against: no, described, official }: Setting, { direct = false, weight, kind }: Sign, acts: boolean): number {
  const thing =
    described !== '' &&
    !/(?<![a-z])(?:people|person|children|child|kids|boys?|girls?|pupils?|students?|class|faces?|man|woman|team|group)(?![a-z])/.test(
      described,
    );
  const own = no.own || no.longAgo ? 3 : no.elsewhere ? (acts && weight >= 2 ? 1.5 : 3) : 0;
  const beasts = no.beasts ? (weight >= 2 ? 1.5 : 3) : 0;
  const things = no.gifts ? 5 : no.things ? (direct ? 0.5 : acts ? 1 : 2.5) : no.signs ? 1 : 0;
  const toCome = no.toCome ? (kind === 'pupils' ? 1 : 1.5) : 0;
  return (
    own + Math.max(things, beasts) + (no.nobody ? 6 : 0) + (no.notice ? (official ? 3.5 : 2.5) : 0) + toCome + (thing ? 2 : 0)
  );
}
