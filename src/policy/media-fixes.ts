// Ways on when a picture seems to show pupils, their names or work, colleagues or the school: consent, another picture, another account.
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';

type Step = Extract<Fix, { kind: 'next' }>;

/** Returns the steps for what the picture seems to show, those of the gravest kind first; no edit can change a picture. */
export function mediaFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const steps = draft.account.kind === 'school' ? OFFICIAL : PERSONAL;
  const found = steps.flatMap(([kind, ways]) => (kinds.has(kind) ? ways : []));
  if (found.length === 0) return [lookAgain];
  return found.filter((step, index) => found.findIndex(({ id }) => id === step.id) === index);
}

const step = (id: string, label: string, advice: string): Step => ({ kind: 'next', id, label, advice });

const consent = step(
  'check-consent',
  'Check consent first',
  'Before you post, check for every child in the picture that consent is on file and that nobody asked not to be shown.',
);
const nameOrPicture = step(
  'name-or-picture',
  'Keep the name or the picture',
  'A name without a picture, or a picture without a name: together they tell strangers who a child is.',
);
const coverNames = step(
  'cover-names',
  'Cover the names',
  'Cover or crop out every name before you post, or take the picture off.',
);
const noPicture = step(
  'without-picture',
  'Post it without the picture',
  'Take the picture off. What you wrote may do without it.',
);
const otherPicture = step(
  'other-picture',
  'Choose a picture with no pupil in it',
  'Your muddy boots or an empty stage tell of the day as well, and no child is in them.',
);
const letSchool = step(
  'let-the-school',
  'Let the school post it',
  'Give the picture to whoever runs the school’s own account. There it can be shown to those who agreed.',
);
const noColleagues = step(
  'leave-people-out',
  'Leave the others out',
  'Take the picture off, or choose one in which no colleague, parent or governor can be seen.',
);
const noSchool = step('leave-school-unseen', 'Leave the school out', 'Choose a picture that could have been taken anywhere.');
const checkWork = step(
  'check-work',
  'Look for names first',
  'Work on a wall often has names on it. Ask for the pupils’ and the school’s agreement, or take the picture off.',
);
const leaveThere = step(
  'leave-it-there',
  'Leave it where it stands',
  'Tell people where to find the school’s post rather than taking its pictures to your own account.',
);

const lookAgain = step(
  'look-again',
  'Look at the picture again',
  'Before you post, look who and what can be seen in it, in the background too.',
);

const PERSONAL: readonly (readonly [kind: string, ways: readonly Step[]])[] = [
  ['named-pupil', [noPicture, otherPicture, letSchool]],
  ['pupils', [noPicture, otherPicture, letSchool]],
  ['school-event', [noPicture, otherPicture, letSchool]],
  ['school-share', [leaveThere]],
  ['pupil-data', [coverNames, noPicture]],
  ['staff-pictured', [noColleagues]],
  ['pupil-work', [checkWork]],
  ['school-pictured', [noSchool]],
];

const OFFICIAL: typeof PERSONAL = [
  ['named-pupil', [nameOrPicture, consent]],
  ['pupils', [consent]],
  ['school-event', [consent]],
  ['pupil-data', [coverNames]],
];
