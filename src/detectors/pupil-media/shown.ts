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
}

/** Returns the words that best show pupils, with how sure that is, those of other things set apart; `null` where too little speaks for it. */
export function pupilsShown(setting: Setting, apart: readonly Span[]): Seen | null {
  const signs = signsIn(setting).filter(({ span }) => ![...apart, ...setting.kin].some((other) => overlaps(other, span)));
  const who = strongest(signs, 'pupils');
  const event = strongest(signs, 'school-event');
  const lead = pick(who, event);
  if (!lead) return null;
  const company = event && who && lead.weight > 0 ? Math.min(event.weight, who.weight) : 0;
  const total = lead.weight + company + around(setting, who) - against(setting);
  if (total < ENOUGH) return null;
  const evidence = [...new Set([lead.says, ...(company > 0 ? [(lead === who ? event : who)?.says ?? ''] : [])])].filter(Boolean);
  return { kind: lead.kind, span: lead.span, confidence: confidenceOf(setting, lead, total), evidence };
}

const ENOUGH = 2;

/** What names the pupils leads, unless it only points and the event says more. */
function pick(who: Sign | null, event: Sign | null): Sign | null {
  if (!who || !event) return who ?? event;
  return who.weight >= 1.5 ? who : event;
}

function confidenceOf({ official }: Setting, { kind, weight }: Sign, total: number): Confidence {
  if (!official && kind === 'pupils' && weight >= 2 && total >= 4) return 'certain';
  return total >= 3 || weight >= 2 ? 'likely' : 'possible';
}

function signsIn(setting: Setting): Sign[] {
  const { folded, text, atSchool } = setting;
  const signs: Sign[] = [];
  for (const { kind, weight, words, says: tells, atSchool: more, onlyAtSchool } of says.WAYS) {
    if (onlyAtSchool && !atSchool) continue;
    for (const { index, 0: found } of folded.matchAll(words)) {
      if (says.ELSEWHERE.test(found) || isOfGrownUps(folded, index)) continue;
      const end = index + found.length;
      const span = text.folded.toRaw(index, end);
      const aside = kind === 'school-event' && FOR_IT.test(folded.slice(Math.max(0, index - 24), index)) ? 1 : 0;
      signs.push({ kind, weight: weight - aside + (more && atSchool ? 1 : 0), span, end, says: tells });
    }
  }
  return [...signs, ...labels(setting), ...classOf(setting), ...stage(setting)].sort((a, b) => a.span[0] - b.span[0]);
}

/** What is made, bought or said for an event is not the event. */
const FOR_IT = /(?<![a-z])(?:for|before|ahead of|about|towards|ready for|until|till)(?: (?:the|our|my|this year's|tomorrow's))? $/;

/** "my husband's class", "her sports day": the family is another's. */
const isOfGrownUps = (folded: string, at: number): boolean =>
  /(?<![a-z])(?:(?:my|his|her|your) (?:[a-z]+ )?(?:son|daughter|husband|wife|niece|nephew|sister|brother|cousin|mum|dad|grandson|granddaughter|boy|girl)(?:'s|s') (?:[a-z]+ )?|\d+ |(?:staff|teachers?'?|parents?'?|mums'?|dads'?) )$/.test(
    folded.slice(Math.max(0, at - 40), at),
  ) && !/\d $/.test(folded.slice(Math.max(0, at - 4), at));

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
    return [{ kind: 'pupils' as const, weight: atSchool ? 2.5 : 2, span: text.folded.toRaw(index, end), end, says: 'those who leave this year are spoken of' }];
  });
}

/** "The camel has resigned": a rehearsal with beasts and kings in it is a nativity. */
function stage({ folded, text }: Setting): Sign[] {
  if (!/rehears|(?<![a-z])(?:nativity|stage|play|costume)/.test(folded)) return [];
  const part = says.STAGE_PARTS.exec(folded);
  if (!part) return [];
  const end = part.index + part[0].length;
  return [{ kind: 'pupils', weight: 1, span: text.folded.toRaw(part.index, end), end, says: 'a part in a nativity is spoken of' }];
}

function strongest(signs: readonly Sign[], kind: Sign['kind']): Sign | null {
  const ofKind = signs.filter((sign) => sign.kind === kind);
  return ofKind.reduce<Sign | null>((best, sign) => (best && best.weight >= sign.weight ? best : sign), null);
}

function around({ folded, pointing, described }: Setting, who: Sign | null): number {
  const after = who ? folded.slice(who.end, who.end + 60) : '';
  const doing = who && says.DOING_NEXT.test(after) ? 2 : says.DOING.test(folded) ? 1 : 0;
  const people = /(?<![a-z])(?:people|children|child|kids|boys?|girls?|pupils|students|class|faces|smiling)(?![a-z])/.test(described);
  return (pointing ? 1 : 0) + doing + (says.PRIDE.test(folded) ? 1 : 0) + (people ? 1 : 0);
}

function against({ against: no, described, official }: Setting): number {
  const thing = described !== '' && !/(?<![a-z])(?:people|person|children|child|kids|boys?|girls?|pupils?|students?|class|faces?|man|woman|team|group)(?![a-z])/.test(described);
  const own = no.own || no.longAgo || no.elsewhere ? 3 : 0;
  const things = no.gifts ? 5 : no.things ? 2.5 : no.signs ? 1 : 0;
  return own + things + (no.nobody ? 6 : 0) + (no.notice ? (official ? 3.5 : 2.5) : 0) + (no.toCome ? 1.5 : 0) + (thing ? 2 : 0);
}
