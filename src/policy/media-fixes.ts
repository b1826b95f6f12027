// Ways on when a picture seems to show pupils, their names or work, colleagues or the school: consent, another picture, another account.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';
import { moveToSchool } from './move-to-school';
import { nextStep } from './next-step';
import { words } from './thing-words';

/** Returns the steps for what the picture seems to show, those of the gravest kind first; no edit can change a picture. */
export function mediaFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const steps = draft.account.kind === 'school' ? OFFICIAL : PERSONAL;
  const found = steps.flatMap(([kind, ways]) => (kinds.has(kind) ? ways : []));
  const ways: readonly Way[] = found.length === 0 ? ['look-again'] : [...new Set(found)];
  const told = ways.map((way) => nextStep(way === 'leave-pictures-there' ? 'leave-it-there' : way, words()[way]));
  return ways.includes('let-the-school') ? [...told, ...moveToSchool(draft)] : told;
}

type Way = Exclude<keyof ReturnType<typeof words>, 'add-picture-credit'>;

const PERSONAL: readonly (readonly [kind: string, ways: readonly Way[]])[] = [
  ['named-pupil', ['without-picture', 'other-picture', 'let-the-school']],
  ['pupils', ['without-picture', 'other-picture', 'let-the-school']],
  ['school-event', ['without-picture', 'other-picture', 'let-the-school']],
  ['school-share', ['leave-pictures-there']],
  ['pupil-data', ['cover-names', 'without-picture']],
  ['staff-pictured', ['leave-people-out']],
  ['pupil-work', ['check-work']],
  ['school-pictured', ['leave-school-unseen']],
];

const OFFICIAL: typeof PERSONAL = [
  ['named-pupil', ['name-or-picture', 'check-consent']],
  ['pupils', ['check-consent']],
  ['school-event', ['check-consent']],
  ['pupil-data', ['cover-names']],
];
