// Finds the words beside a picture that speak of pupils or of a school event, each with how much it says.
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import * as says from './lexicon';
import type { Setting } from './setting';

export interface Sign {
  readonly kind: 'pupils' | 'school-event';
  readonly weight: number;
  readonly span: Span;
  /** End in the folded text. */
  readonly end: number;
  readonly says: says.Telling;
  readonly direct?: boolean;
}

/** Returns every way in which the words speak of pupils or of what they do, in order. */
export function signsIn(setting: Setting): Sign[] {
  const ways = says.WAYS.filter(
    ({ onlyAtSchool, onlyOfficial }) => !(onlyAtSchool && !setting.atSchool) && !(onlyOfficial && !setting.official),
  );
  const spoken = ways.flatMap((way) =>
    matchesOf(setting.folded, way.words).flatMap(({ index, 0: found }) => signOf(setting, way, index, found)),
  );
  return [...spoken, ...labels(setting), ...classOf(setting), ...stage(setting)].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  );
}

function signOf({ folded, text, atSchool, official }: Setting, way: says.Way, at: number, found: string): Sign[] {
  const { kind, direct = false, says: tells } = way;
  const end = at + found.length;
  const after = folded.slice(end, end + 40);
  const before = folded.slice(Math.max(0, at - 40), at);
  if (says.ELSEWHERE.test(found) || says.THING_NEXT.test(after) || OF_OTHERS.test(before)) return [];
  const aThing = way.label && !official && !NOT_ENGLISH.test(found) && !says.LABEL_NEXT.test(after);
  const spoken = kind === 'pupils' && says.SPEAKING_NEXT.test(after) ? 1.5 : 0;
  const aside = says.ONLY_BEFORE.test(before) || (kind === 'school-event' && FOR_IT.test(before)) ? 1 : 0;
  const less = (aThing ? 1 : 0) + spoken + aside;
  // The school's account shows its pupils more often than anything else.
  const more = (way.atSchool && atSchool ? 1 : 0) + (official ? 0.5 : 0);
  return [{ kind, weight: way.weight - less + more, span: text.folded.toRaw(at, end), end, says: tells, direct }];
}

/** A label that needs no English word to go on. */
const NOT_ENGLISH = /^(?:ucen|dijak|solar|[a-z]+sol[a-z]+$|bl|dosbarth|disgybl|\d\.)/;

/** What is made, bought or said for an event is not the event. */
const FOR_IT =
  /(?<![a-z])(?:for|before|ahead of|about|towards|ready for|until|till)(?: (?:the|our|my|this year's|tomorrow's))? $/;

/** "my husband's class", "her sports day": the family is another's. */
const OF_OTHERS =
  /(?<![a-z])(?:(?:my|his|her|your) (?:[a-z]+ )?(?:son|daughter|husband|wife|niece|nephew|sister|brother|cousin|mum|dad|grandson|granddaughter|boy|girl)(?:'s|s') (?:[a-z]+ )?|(?:staff|teachers?'?|parents?'?|mums'?|dads'?|teach(?:ing|es)?|taught|to teach|anybody teaching) |for (?:ages )?(?:\d{1,2} ?(?:to|-|–) ?)?)$/;

function labels({ text }: Setting): Sign[] {
  return matchesOf(text.raw, says.FORM_LABEL).flatMap(({ index, 0: { length } }) => {
    const before = text.raw.slice(Math.max(0, index - 14), index).toLowerCase();
    if (says.NOT_A_FORM.test(before)) return [];
    const span: Span = [index, index + length];
    return [{ kind: 'pupils' as const, weight: 2, span, end: index + length, says: 'form' }];
  });
}

/** "Class of 2026", while the year is not over. */
function classOf({ folded, text, draft, atSchool }: Setting): Sign[] {
  const now = Number(draft.at.slice(0, 4));
  return matchesOf(folded, says.CLASS_OF).flatMap(({ index, 0: found, 1: digits = '' }) => {
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    if (year < now - 1 || year > now + 7) return [];
    const end = index + found.length;
    return [
      {
        kind: 'pupils' as const,
        weight: atSchool ? 2.5 : 2,
        span: text.folded.toRaw(index, end),
        end,
        says: 'leavers',
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
  return [{ kind: 'pupils', weight: 1, span: text.folded.toRaw(part.index, end), end, says: 'nativity' }];
}
