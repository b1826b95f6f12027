// Weighs whether pupils are in a picture: how they are spoken of, what is said of the picture, and what else it may show.
import { overlaps, type Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import * as says from './lexicon';
import type { Seen, Setting } from './setting';

interface Sign {
  readonly kind: 'pupils' | 'school-event';
  readonly weight: number;
  readonly span: Span;
  /** End in the folded text. */
  readonly end: number;
  readonly says: string;
  readonly direct?: boolean;
}

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
  const evidence = [...new Set([lead.says, ...(company > 0 ? [(lead === who ? event : who)?.says ?? ''] : [])])].filter(Boolean);
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

function signsIn(setting: Setting): Sign[] {
  const { folded, text, atSchool } = setting;
  const { official } = setting;
  // The school's account shows its pupils more often than anything else.
  const own = official ? 0.5 : 0;
  const signs: Sign[] = [];
  for (const {
    kind,
    weight,
    words,
    says: tells,
    atSchool: more,
    onlyAtSchool,
    onlyOfficial,
    label,
    direct = false,
  } of says.WAYS) {
    if ((onlyAtSchool && !atSchool) || (onlyOfficial && !setting.official)) continue;
    for (const { index, 0: found } of folded.matchAll(words)) {
      const end = index + found.length;
      const after = folded.slice(end, end + 40);
      if (says.ELSEWHERE.test(found) || says.THING_NEXT.test(after) || isOfGrownUps(folded, index)) continue;
      const span = text.folded.toRaw(index, end);
      const thing = label && !official && !NOT_ENGLISH.test(found) && !says.LABEL_NEXT.test(after) ? 1 : 0;
      const spoken = kind === 'pupils' && says.SPEAKING_NEXT.test(after) ? 1.5 : 0;
      const aside = kind === 'school-event' && FOR_IT.test(folded.slice(Math.max(0, index - 24), index)) ? 1 : 0;
      signs.push({
        kind,
        weight: weight - aside - thing - spoken + (more && atSchool ? 1 : 0) + own,
        span,
        end,
        says: tells,
        direct,
      });
    }
  }
  return [...signs, ...labels(setting), ...classOf(setting), ...stage(setting)].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  );
}

const NOT_ENGLISH = /^(?:ucen|dijak|solar|[a-z]+sol[a-z]+$|bl|dosbarth|disgybl|\d\.)/;

/** What is made, bought or said for an event is not the event. */
const FOR_IT =
  /(?<![a-z])(?:for|before|ahead of|about|towards|ready for|until|till)(?: (?:the|our|my|this year's|tomorrow's))? $/;

/** "my husband's class", "her sports day": the family is another's. */
const isOfGrownUps = (folded: string, at: number): boolean =>
  /(?<![a-z])(?:(?:my|his|her|your) (?:[a-z]+ )?(?:son|daughter|husband|wife|niece|nephew|sister|brother|cousin|mum|dad|grandson|granddaughter|boy|girl)(?:'s|s') (?:[a-z]+ )?|(?:staff|teachers?'?|parents?'?|mums'?|dads'?|teach(?:ing|es)?|taught|to teach|anybody teaching) |for (?:ages )?(?:\d{1,2} ?(?:to|-|–) ?)?)$/.test(
    folded.slice(Math.max(0, at - 40), at),
  );

function labels({ text }: Setting): Sign[] {
  return Array.from(text.raw.matchAll(says.FORM_LABEL)).flatMap(({ index, 0: { length } }) => {
    const before = text.raw.slice(Math.max(0, index - 14), index).toLowerCase();
    if (says.NOT_A_FORM.test(before)) return [];
    const span: Span = [index, index + length];
    return [{ kind: 'pupils' as const, weight: 2, span, end: index + length, says: 'a form is spoken of beside a picture' }];
  });
}

/** "Class of 2026", while the year is not over. */
function classOf({ folded, text, draft, atSchool }: Setting): Sign[] {
  const now = Number(draft.at.slice(0, 4));
  return Array.from(folded.matchAll(says.CLASS_OF)).flatMap(({ index, 0: found, 1: digits = '' }) => {
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    if (year < now - 1 || year > now + 7) return [];
    const end = index + found.length;
    return [
      {
        kind: 'pupils' as const,
        weight: atSchool ? 2.5 : 2,
        span: text.folded.toRaw(index, end),
        end,
        says: 'those who leave this year are spoken of',
      },
    ];
  });
}

/** "The camel has resigned": a rehearsal with beasts and kings in it is a nativity. */
function stage({ folded, text }: Setting): Sign[] {
  if (!/rehears|(?<![a-z])(?:nativity|stage|play|costume)/.test(folded)) return [];
  const part = says.STAGE_PARTS.exec(folded);
  if (!part) return [];
  const end = part.index + part[0].length;
  return [
    { kind: 'pupils', weight: 1, span: text.folded.toRaw(part.index, end), end, says: 'a part in a nativity is spoken of' },
  ];
}

function strongest(signs: readonly Sign[], kind: Sign['kind']): Sign | null {
  const ofKind = signs.filter((sign) => sign.kind === kind);
  return ofKind.reduce<Sign | null>((best, sign) => (best && best.weight >= sign.weight ? best : sign), null);
}

function around(setting: Setting, lead: Sign, acts: boolean): number {
  const { folded, pointing, described, official, atSchool } = setting;
  // Friends win and sing as well: of a mere "this lot" it is pride and the pointing finger that tell.
  const vague = lead.weight < 1.5 && !atSchool;
  const doing = acts && lead.weight >= 1.5 ? (lead.weight >= 2 ? 2 : 1) : says.DOING.test(folded) ? (vague ? 0.5 : 1) : 0;
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
