// What chip and card say, but for what has just happened.
import type { Nudge } from '../model/nudge';
import { mattersOf } from '../ui/matters';
import { listed, schoolsOf } from '../ui/schools';
import { notices } from './notices';
import type { Occasion, ShownAccount, View } from './view';
import { words } from './words';

export interface QuestionWords {
  title: string;
  /** What the person does instead, and what they do all the same. */
  stay: string;
  go: string;
}

/** What is asked before something written goes out, or before a press. */
export function questionWords(occasion: Occasion): QuestionWords {
  const { before, edit, postAnyway, leaveIt, goOnAnyway } = words();
  const title = before[occasion];
  return occasion === 'post' ? { title, stay: edit, go: postAnyway } : { title, stay: leaveIt, go: goOnAnyway };
}

/** Why it waits, by how strongly the policy speaks. */
export function questionLead(occasion: Occasion, held: readonly Nudge[]): string {
  const { nothingOut, nothingHappened } = words();
  return `${occasion === 'post' ? nothingOut : nothingHappened} ${policySays(held)}`;
}

function policySays(held: readonly Nudge[]): string {
  const [first] = held;
  const said = words();
  const strongest = listed(schoolsOf(held.filter(({ level }) => level === first?.level)));
  const [one, several] =
    first?.level === 'hold'
      ? ([said.forbidden, said.forbiddenBy] as const)
      : isBinding(first)
        ? ([said.closeTo, said.closeToBy] as const)
        : ([said.advisedAgainst, said.advisedAgainstBy] as const);
  return schoolsOf(held).length < 2 ? one : several(strongest);
}

/** Nobody "advises" by a clause that says "must". */
const isBinding = (nudge: Nudge | undefined): boolean => /^must/.test(nudge?.clause.modality ?? '');

/** As whom a draft was checked, and what pressing it does. */
export function accountWords({ kind, name }: ShownAccount): { shown: string; spoken: string } {
  const { shown, spoken } = kind === 'school' ? words().schoolAccount : words().ownAccount;
  return { shown, spoken: spoken(name ? ` (${name})` : '') };
}

/** The chip's own line; empty where a mark says enough. */
export function chipLine({ face, nudges }: View): string {
  switch (face) {
    case 'hidden':
      return '';
    case 'no-school':
      return words().noSchool;
    case 'clear':
      return words().clear;
    case 'partly':
      return words().partly;
    case 'unchecked':
      return words().unchecked;
    case 'nudges':
      return words().toLookAt(mattersOf(nudges).length);
    default:
      return face satisfies never;
  }
}

/** What is read out when it first appears. */
export function announcement({ face, nudges, notice }: View): string {
  if (notice) return notices[notice];
  if (face === 'unchecked') return words().announcedUnchecked;
  return face === 'nudges' ? words().announced(mattersOf(nudges).length, nudges[0]?.title ?? '') : '';
}
