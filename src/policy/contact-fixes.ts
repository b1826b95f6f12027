// Ways on when somebody is about to have to do with a pupil or a family: what to do instead, and whom the policy wants told.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Contact, Profile } from '../model/profile';
import { callOf, inFull } from './contact-words';
import type { FixContext } from './fixes';
import { nextStep, type Step } from './next-step';
import { sentenceFix } from './sentence-fix';
import { words } from './tie-words';

/** Returns the cut where words may go, and the step that the policy names, with whom to tell; the kind says what is about to happen. */
export function contactFixes({ findings, draft, profile }: FixContext): Fix[] {
  return [...sentenceFix(findings, draft), ...contactSteps(findings, profile)];
}

function contactSteps(findings: readonly Finding[], profile: Profile): Step[] {
  const kinds = findings.map(({ kind }) => kind);
  const doing = INSTEAD.find(([begins]) => kinds.some((kind) => kind.startsWith(begins)));
  const contacts = profile.contacts.filter((contact) => contact.for.includes('pupil-contact'));
  if (!doing) return contacts.map((contact) => tell(contact, words().beforeYouGoOn));
  const [, id] = doing;
  const instead = words().contact[id];
  const [first, ...more] = contacts;
  if (!first) return [nextStep(id, instead)];
  // "Decline and tell the Headteacher": one step, because the policy asks for both.
  const both = {
    label: instead.andTell(callOf(first)),
    advice: `${instead.advice} ${instead.telling(inFull(first))}`,
  };
  return [nextStep(`${id}-and-tell-${first.id}`, both), ...more.map((contact) => tell(contact, instead.telling))];
}

/** What is best done, by how the kind begins. */
const INSTEAD = [
  ['accept-', 'decline'],
  ['message-', 'school-channels'],
  ['reply-', 'leave-unanswered'],
  ['invite-', 'invite-by-school'],
  ['address-', 'say-it-at-school'],
  ['tell-', 'end-the-tie'],
  ['connect-', 'do-not-ask'],
  ['follow-', 'do-not-follow'],
  ['repost-', 'do-not-pass-on'],
  ['reads-as-', 'school-channels'],
] as const;

const tell = (contact: Contact, telling: (who: string) => string): Step =>
  nextStep(`tell-${contact.id}`, { label: words().tell(callOf(contact)), advice: telling(inFull(contact)) });
