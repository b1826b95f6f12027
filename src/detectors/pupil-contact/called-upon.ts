// Tells from a post's words whether pupils or parents are called upon or invited in it, or ties with them told of.
import type { PupilMatcher } from '../../model/roster';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { isQuoted } from '../../text/people';
import type { PreparedText } from '../../text/prepare';
import { peopleNamed } from './called';
import { type Group, groupsIn } from './groups';
import type { Who } from './lexicon';
import * as says from './lexicon-groups';
import { ELSEWHERE } from './lexicon-signs';
import { spanOf } from './span-of';

export interface CalledUpon {
  readonly how: 'invite' | 'address' | 'tell';
  readonly who: Who;
  readonly span: Span;
}

/** Returns what is said to them or told of them, invitations first. */
export function calledUpon(text: PreparedText, pupils: PupilMatcher | null): CalledUpon[] {
  const folded = text.folded.text;
  const elsewhere = ELSEWHERE.some(({ words }) => words.test(folded));
  const groups = groupsIn(folded).filter(({ start, end, certain }) => !(elsewhere && !certain) && !isQuoted(text, start, end));
  const invited = says.TO_THE_WORLD.test(folded) ? [] : invitations(text, groups);
  const told = groups.length === 0 ? [] : ties(text, groups);
  if (invited.length + told.length > 0) return [...invited, ...told];
  return [...addressed(text, groups), ...addressedByName(text, pupils)];
}

function invitations(text: PreparedText, groups: readonly Group[]): CalledUpon[] {
  const folded = text.folded.text;
  const left: Who | null = says.ONCE_LEFT.test(folded) ? 'pupil' : says.ONCE_TAUGHT.test(folded) ? 'ex-pupil' : null;
  return matchesOf(folded, says.INVITES).flatMap((match): CalledUpon[] => {
    const before = folded.slice(Math.max(0, match.index - 48), match.index);
    const end = match.index + match[0].length;
    if (says.UNINVITED.test(before) || says.ANOTHER_WAY.test(folded.slice(end, end + 40)) || isQuoted(text, match.index, end))
      return [];
    const group = nearest(
      groups.filter(({ end: after }) => !says.TOLD_OF.test(folded.slice(after, after + 24))),
      match.index,
      folded,
    );
    // A number alone invites only those whom the author surely teaches.
    if (/^[+\d]/.test(match[0]) && (!group?.certain || says.OF_AN_OFFICE.test(before))) return [];
    if (!group) return left ? [{ how: 'invite', who: left, span: spanOf(text, match) }] : [];
    return [{ how: 'invite', who: group.who, span: spanOf(text, match) }];
  });
}

/** Of its own sentence or the one before or after. */
function nearest(groups: readonly Group[], at: number, text: string): Group | undefined {
  return groups
    .filter(({ start, end }) => (text.slice(Math.min(end, at), Math.max(start, at)).match(/[.!?\n]/g)?.length ?? 0) < 3)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

function ties(text: PreparedText, groups: readonly Group[]): CalledUpon[] {
  const folded = text.folded.text;
  if (says.UNTIED.test(folded) || says.TO_THE_WORLD.test(folded) || !says.ONLINE.test(folded)) return [];
  const [match] = matchesOf(folded, says.TELLS).filter(({ index, 0: { length } }) => !isQuoted(text, index, index + length));
  const group = match && nearest(groups, match.index, folded);
  return match && group ? [{ how: 'tell', who: group.who, span: spanOf(text, match) }] : [];
}

function addressed(text: PreparedText, groups: readonly Group[]): CalledUpon[] {
  const folded = text.folded.text;
  if (says.TO_THE_WORLD.test(folded)) return [];
  const called = groups.find((group) => group.certain && isCalled(folded, group));
  if (called) {
    const span = text.folded.toRaw(called.start, called.end);
    return [{ how: 'address', who: called.who, span }];
  }
  if (says.NOT_A_PARENT.test(folded)) return [];
  const [parent] = matchesOf(folded, says.PARENT_CALLED);
  return parent ? [{ how: 'address', who: 'parent', span: spanOf(text, parent) }] : [];
}

function isCalled(text: string, { start, end }: Group): boolean {
  const rest = text.slice(end, end + 160);
  const before = text.slice(Math.max(0, start - 60), start);
  if (says.CALLED_BEFORE.test(before)) return says.CALLED_AFTER.test(rest) && says.SPEAKS_TO.test(rest);
  // At the end of what is said: "Marking your mocks tonight Year 11, and oh dear".
  const group = text.slice(start, end);
  if (CLASS.test(group) && says.WISHED.test(before) && says.WISHED_AFTER.test(rest)) return true;
  const bare = /^(?:y|class|form|1|leavers)/.test(group);
  return bare && /(?<![a-z])(?:your|you)(?![a-z])[^.!?\n]{0,40} $/.test(before) && /^ ?(?:[,!.?]|$)/.test(rest);
}

/** One class, and no year of the whole country's. */
const CLASS = /^(?:my )?(?:1[0-3]|[1-9])[a-z]|^(?:my|our|class|form|dosbarth) /;

/** By the whole name, and as one to whom something is said. */
function addressedByName(text: PreparedText, pupils: PupilMatcher | null): CalledUpon[] {
  const [span] = peopleNamed(text, pupils, 'full');
  const isTag = span && text.raw[span[0]]?.match(/[@＠]/);
  if (!span || !(isTag || says.SPEAKS_TO_ONE.test(text.folded.text))) return [];
  return [{ how: 'address', who: 'pupil', span }];
}
