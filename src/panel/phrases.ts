// What chip and card say, but for what has just happened.
import type { Nudge } from '../model/nudge';
import { mattersOf } from '../ui/matters';
import { listed, schoolsOf } from '../ui/schools';
import { notices } from './notices';
import type { Occasion, ShownAccount, View } from './view';

interface QuestionWords {
  title: string;
  /** What the person does instead, and what they do all the same. */
  stay: string;
  go: string;
}

const press = (title: string): QuestionWords => ({ title, stay: 'Leave it', go: 'Go on anyway' });

export const questions: Readonly<Record<Occasion, QuestionWords>> = {
  post: { title: 'Before you post', stay: 'Edit', go: 'Post anyway' },
  follow: press('Before you follow'),
  connect: press('Before you connect'),
  accept: press('Before you accept'),
  message: press('Before you write to them'),
  repost: press('Before you pass it on'),
};

/** Why it waits, by how strongly the policy speaks. */
export function questionLead(occasion: Occasion, held: readonly Nudge[]): string {
  const level = held[0]?.level;
  const strongest = schoolsOf(held.filter((nudge) => nudge.level === level));
  const whose = schoolsOf(held).length > 1 ? `The policy of ${listed(strongest)}` : 'Your school’s policy';
  const so = occasion === 'post' ? 'Nothing has gone out yet.' : 'Nothing has happened yet.';
  const says = level === 'hold' ? `${whose} says no to this` : `${whose} advises against this`;
  return `${so} ${says}, so please look once more.`;
}

/** As whom a draft was checked, and what pressing it does. */
export function accountWords({ kind, name }: ShownAccount): { shown: string; spoken: string } {
  const who = name ? ` (${name})` : '';
  return kind === 'school'
    ? { shown: 'School account', spoken: `Checked as a school account${who}. Press if it is your own.` }
    : { shown: 'Own account', spoken: `Checked as your own account${who}. Press if you write for the school.` };
}

/** The chip's own line; empty where a mark says enough. */
export function chipLine({ face, nudges }: View): string {
  switch (face) {
    case 'hidden':
      return '';
    case 'no-school':
      return 'Second Glance needs your school';
    case 'clear':
      return 'Nothing to look at';
    case 'partly':
      return 'Nothing seen, but not all of it could be checked';
    case 'unchecked':
      return 'Could not be checked';
    case 'nudges':
      return `${mattersOf(nudges).length} to look at`;
    default:
      return face satisfies never;
  }
}

/** What is read out when it first appears. */
export function announcement(view: View): string {
  const { face, nudges, notice } = view;
  if (notice) return notices[notice];
  if (face === 'unchecked') return `Second Glance: ${chipLine(view)}.`;
  if (face !== 'nudges') return '';
  const { length } = mattersOf(nudges);
  const things = length === 1 ? 'one thing' : `${length} things`;
  return `Second Glance: ${things} to look at. ${nudges[0]?.title ?? ''}.`;
}
