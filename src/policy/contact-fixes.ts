// Ways on when somebody is about to have to do with a pupil or a family: what to do instead, and whom the policy wants told.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Contact, Profile } from '../model/profile';
import { callOf, inFull } from './contact-words';
import type { FixContext } from './fixes';
import { sentenceFix } from './sentence-fix';

type Step = Extract<Fix, { kind: 'next' }>;

/** Returns the cut where words may go, and the step that the policy names, with whom to tell; the kind says what is about to happen. */
export function contactFixes({ findings, draft, profile }: FixContext): Fix[] {
  return [...sentenceFix(findings, draft), ...contactSteps(findings, profile)];
}

function contactSteps(findings: readonly Finding[], profile: Profile): Fix[] {
  const kinds = findings.map(({ kind }) => kind);
  const doing = INSTEAD.find(([begins]) => kinds.some((kind) => kind.startsWith(begins)));
  const contacts = profile.contacts.filter((contact) => contact.for.includes('pupil-contact'));
  if (!doing) return contacts.map((contact) => tell(contact, 'Before you go on, tell'));
  const [, instead, telling] = doing;
  const [first, ...more] = contacts;
  if (!first) return [instead];
  return [joined(instead, first, telling), ...more.map((contact) => tell(contact, telling))];
}

/** What is best done, and how the telling begins, by how the kind begins. */
const INSTEAD: readonly (readonly [begins: string, instead: Step, telling: string])[] = [
  ['accept-', step('decline', 'Decline', 'Turn the request down.'), 'Tell'],
  [
    'message-',
    step(
      'school-channels',
      'Write by the school’s own channels',
      'Write to pupils and families by the school’s own e-mail or telephone only.',
    ),
    'If they wrote to you, do not answer here and tell',
  ],
  [
    'reply-',
    step('leave-unanswered', 'Leave it unanswered', 'Do not answer from your own account.'),
    'If they wrote to you, tell',
  ],
  [
    'invite-',
    step('invite-by-school', 'Point them to the school', 'Give the school’s own e-mail or telephone in place of your account.'),
    'If one of them has written to you here, tell',
  ],
  [
    'address-',
    step('say-it-at-school', 'Say it at school', 'Say it in class, or by the school’s own account or e-mail.'),
    'If they wrote to you, tell',
  ],
  ['tell-', step('end-the-tie', 'End the tie', 'Remove them from your own account and do not post about it.'), 'Then tell'],
  [
    'connect-',
    step('do-not-ask', 'Leave it', 'Do not ask them to connect with your own account.'),
    'If they asked you first, tell',
  ],
  ['follow-', step('do-not-follow', 'Leave it', 'Do not follow them from your own account.'), 'If they follow you, tell'],
  ['repost-', step('do-not-pass-on', 'Leave it', 'Do not pass it on from your own account.'), 'If it worries you, tell'],
];

function step(id: string, label: string, advice: string): Step {
  return { kind: 'next', id, label, advice };
}

/** "Decline and tell the Headteacher": one step, because the policy asks for both. */
const joined = ({ id, label, advice }: Step, contact: Contact, telling: string): Step =>
  step(`${id}-and-tell-${contact.id}`, `${label} and tell ${callOf(contact)}`, `${advice} ${telling} ${inFull(contact)}.`);

const tell = (contact: Contact, telling: string): Step =>
  step(`tell-${contact.id}`, `Tell ${callOf(contact)}`, `${telling} ${inFull(contact)}.`);
