// Sees in the words beside a picture what else of school it shows: pupils' work, lists of names, colleagues, the place, a shared post.
import type { Confidence } from '../../model/words';
import { peopleIn } from '../../text/people';
import { NOTICES } from './lexicon';
import * as says from './lexicon-others';
import { everyOne, firstOf, type Place, type Seen, type Setting } from './setting';
import { words } from './words';

/** Returns what is shown besides pupils themselves, each kind at most once. */
export function othersIn(setting: Setting): Seen[] {
  return [listIn(setting), workIn(setting), staffIn(setting), placeIn(setting), sharedIn(setting)].filter(
    (seen) => seen !== null,
  );
}

function listIn(setting: Setting): Seen | null {
  const { folded, against, atSchool } = setting;
  if (against.notice || against.own || says.NO_NAMES.test(folded)) return null;
  const found = firstOf(setting, says.LISTS) ?? (atSchool ? firstOf(setting, says.LOOSE_LISTS) : null);
  if (!found || NOT_SHOWN.test(folded.slice(Math.max(0, found.at - 12), found.at))) return null;
  const confidence: Confidence = against.toCome || against.things ? 'possible' : 'likely';
  return {
    kind: 'pupil-data',
    span: found.span,
    confidence,
    evidence: [words().evidence.list],
  };
}

/** "No register": it is not there. */
const NOT_SHOWN = /(?<![a-z])(?:no|without|not a|hate|lost)(?: [a-z]+)? $/;

/** Where pupils are spoken of only as those who made what is shown. */
export const workPlaces = (setting: Setting): Place[] => everyOne(setting, says.WORK);

function workIn(setting: Setting): Seen | null {
  const { against } = setting;
  if (against.own || against.elsewhere || against.longAgo) return null;
  const [found] = workPlaces(setting).toSorted((a, b) => b.words.length - a.words.length);
  if (!found) return null;
  return {
    kind: 'pupil-work',
    span: found.span,
    confidence: 'possible',
    evidence: [words().evidence.work],
    optIn: true,
  };
}

function staffIn(setting: Setting): Seen | null {
  const { text, against, pointing, official } = setting;
  if (official || against.gifts) return null;
  const evidence = [words().evidence.colleagues];
  const found = firstOf(setting, says.STAFF);
  if (found && !NOTICES.test(setting.folded.replace(found.words, ' ')))
    return { kind: 'staff-pictured', span: found.span, confidence: 'likely', evidence, optIn: true };
  const there = peopleIn(text).filter(
    ({ part, meant, span }) => GROWN.has(part) && (meant !== 'all' || FROM_SCHOOL.test(text.raw.slice(span[1], span[1] + 24))),
  );
  const [first] = there;
  const other = against.notice || against.elsewhere || against.own || against.things || against.longAgo;
  const gathered = there.length > 1 || pointing || TOGETHER.test(setting.folded);
  if (!first || !gathered || other) return null;
  return { kind: 'staff-pictured', span: first.span, confidence: 'possible', evidence, optIn: true };
}

const GROWN: ReadonlySet<string> = new Set(['colleague', 'leader', 'parent']);
/** "Mums from the school gate". */
const FROM_SCHOOL = /^ (?:from|at|in) (?:the |our |my )?(?:school|class|gate|y(?:ea)?r? ?\d)/i;
const TOGETHER =
  /(?<![a-z])(?:drinks|night out|meal|party|karaoke|quiz|selfie|escape room|cheers|retir(?:ed|es|ing|ement)|leaving|goodbye|farewell|happy birthday|away day|running|stocks|bar|race|fete|spot|dressed|dancing|danced|cried|pretending|asleep|in (?:his|her|their) |doing|with (?:the|my|our))(?![a-z])/;

function placeIn(setting: Setting): Seen | null {
  const { against, atSchool, official } = setting;
  const found = firstOf(setting, says.PLACE);
  if (!found || official || against.own || against.notice || against.elsewhere || against.longAgo) return null;
  const firm = /school|class ?room|staff ?room|playground/.test(found.words);
  if (!firm && !atSchool) return null;
  return {
    kind: 'school-pictured',
    span: found.span,
    confidence: 'possible',
    evidence: [words().evidence.place],
    optIn: true,
  };
}

function sharedIn(setting: Setting): Seen | null {
  if (setting.draft.account.kind === 'school' || setting.against.notice) return null;
  const found = firstOf(setting, says.SHARED);
  if (!found) return null;
  return {
    kind: 'school-share',
    span: found.span,
    confidence: 'likely',
    evidence: [words().evidence.shared],
  };
}
