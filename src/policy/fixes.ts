// The ways on that a nudge offers, by rule.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Contact, Profile } from '../model/profile';
import { authorFixes } from './author-fixes';
import { brandingFixes } from './branding-fixes';
import { confidentialFixes } from './confidential-fixes';
import { contactDetailsFixes } from './contact-details-fixes';
import { contactFixes } from './contact-fixes';
import { callOf, inFull } from './contact-words';
import { descriptionFixes } from './description-fixes';
import { words } from './fix-words';
import { followFixes } from './follow-fixes';
import { hoursFixes } from './hours-fixes';
import { matterFixes } from './matter-fixes';
import { mediaFixes } from './media-fixes';
import { nextStep } from './next-step';
import { pressFixes } from './press-fixes';
import { pupilFixes } from './pupil-fixes';
import { schoolFixes } from './school-fixes';
import { setupFixes } from './setup-fixes';
import { statementFixes } from './statement-fixes';
import { words as ties } from './tie-words';
import { reputationFixes, toneFixes } from './tone-fixes';
import { uncreditedMaterialFixes } from './uncredited-material-fixes';
import { unsafeLinkFixes } from './unsafe-link-fixes';
import type { Occasion } from './when';

/** What a fix may be made from. */
export interface FixContext {
  /** The findings of one nudge. */
  findings: readonly Finding[];
  draft: Occasion;
  profile: Profile;
  ownDisclaimer: string | null;
  /** Where the clause that they touch stands, as the card says it. */
  ref: string;
}

/** Returns the fixes for a rule's findings, the best first. Every edit's quote stands where the edit says. */
export function fixesFor(rule: string, context: FixContext): Fix[] {
  const own = (BY_RULE[rule] ?? rewordFixes)(context);
  const edits = own.filter(({ kind }) => kind === 'edit').slice(0, MOST_EDITS);
  const steps = own.filter(({ kind }) => kind !== 'edit');
  const asked = rule === 'pupil-contact' ? [] : askFixes(rule, context);
  return [...edits, ...steps, ...descriptionFixes(context.findings), ...asked];
}

/** A card with more buttons than this is no help; what is left comes with the next verdict. */
const MOST_EDITS = 6;

const BY_RULE: Readonly<Record<string, (context: FixContext) => Fix[]>> = {
  'contact-details': contactDetailsFixes,
  confidential: confidentialFixes,
  'individual-matter': matterFixes,
  'account-setup': setupFixes,
  'missing-disclaimer': statementFixes,
  'press-contact': pressFixes,
  'pupil-contact': contactFixes,
  'pupil-media': mediaFixes,
  'pupil-name': pupilFixes,
  'school-branding': brandingFixes,
  'school-follow': followFixes,
  'school-name': schoolFixes,
  'uncredited-material': uncreditedMaterialFixes,
  'unsafe-link': unsafeLinkFixes,
  'undeclared-author': authorFixes,
  reputation: reputationFixes,
  tone: toneFixes,
  'work-hours': hoursFixes,
};

/** Where no fix is known to be right, the person still gets a way on. */
function rewordFixes({ findings }: FixContext): Fix[] {
  const quote = findings.find((finding) => finding.quote !== '')?.quote;
  if (quote === undefined) return [];
  return [nextStep('reword', { label: words().reword.label, advice: words().reword.advice(quote) })];
}

/** Whom the policy names for it, and the words for the first of them: how they are sent is the person's own affair. */
function askFixes(rule: string, { profile, ref }: FixContext): Fix[] {
  const [first, ...more] = profile.contacts.filter((contact) => contact.for.includes(rule));
  return first ? [askFix(first), writeTo(first, ref), ...more.map(askFix)] : [];
}

const askFix = (contact: Contact): Fix =>
  nextStep(`ask-${contact.id}`, { label: ties().ask.label(callOf(contact)), advice: ties().ask.advice(inFull(contact)) });

/** Nothing of the draft stands in it: a mail is kept for years. */
const writeTo = (contact: Contact, ref: string): Fix => ({
  kind: 'message',
  id: `write-to-${contact.id}`,
  label: ties().ask.copy(callOf(contact)),
  text: ties().ask.message(ref),
});
