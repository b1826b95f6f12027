// Sees how somebody can be reached outside school: number, e-mail, home, private account; and invitations to come there.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Confidence } from '../../model/words';
import { apart } from '../../text/apart';
import type { PreparedDraft } from '../../text/prepare';
import { defineDetector } from '../define';
import { addressesIn } from './addresses';
import { type Detail, MOST_DETAILS } from './detail';
import { emailsIn } from './emails';
import { invitationsIn } from './invitations';
import { phonesIn } from './phones';
import { speltPhonesIn } from './spelt-phones';
import { isForSale, isOfSchool, isToldOf, isTowardsFamilies, ownerOf } from './whose';
import { words } from './words';

export default defineDetector({
  id: 'contact-details',
  words,
  learns: () => true,
  apart: ['sale'],
  observe(draft, facts) {
    const given = detailsIn(draft, facts).flatMap((detail) => judged(detail, draft));
    return [...given, ...invitationsIn(draft).filter((finding) => !leadsTo(finding, given))];
  },
});

/** "ring me any time on 07700…" is one matter: the number. */
const leadsTo = ({ span }: Finding, given: readonly Finding[]): boolean =>
  given.some((detail) => span && detail.span && detail.span[0] < span[1] + NEAR && span[0] < detail.span[1]);
const NEAR = 24;

function detailsIn({ text }: PreparedDraft, facts: Facts): Detail[] {
  const details = [...emailsIn(text, facts), ...phonesIn(text), ...speltPhonesIn(text), ...addressesIn(text)];
  return apart(details, ({ span }) => span).slice(0, MOST_DETAILS);
}

function judged(detail: Detail, draft: PreparedDraft): Finding[] {
  if (isToldOf(detail, draft)) return [];
  const { kind, confidence, optIn } = kindOf(detail, draft) ?? {};
  if (!kind || !confidence) return [];
  return [
    {
      rule: 'contact-details',
      kind,
      span: [...detail.span],
      quote: draft.text.raw.slice(...detail.span),
      confidence,
      evidence: detail.spelt ? [words().evidence.spelt] : [],
      hints: { sort: detail.sort },
      ...(optIn ? { optIn } : {}),
    },
  ];
}

interface Kind {
  kind: string;
  confidence: Confidence;
  optIn?: true;
}

function kindOf(detail: Detail, draft: PreparedDraft): Kind | null {
  const owner = ownerOf(detail, draft);
  if (owner === 'business') return null;
  if (owner === 'office') return detail.personal ? { kind: 'own-email', confidence: 'likely' } : null;
  return draft.account.kind === 'school' ? onSchoolAccount(detail, owner) : onOwnAccount(detail, owner, draft);
}

/** At most a tip, and only where the profile asks for it. */
const SALE: Kind = { kind: 'sale', confidence: 'possible', optIn: true };

/** A landline there is the school's unless it is said to be somebody's; a mobile is hardly ever. */
function onSchoolAccount({ sort, personal, spelt }: Detail, owner: string): Kind | null {
  if (sort === 'address') return owner === 'unknown' ? null : { kind: 'home-address', confidence: 'likely' };
  if (owner === 'other' && (sort === 'mobile' || personal)) return { kind: 'other-person', confidence: 'likely' };
  if (sort === 'email') return personal || spelt ? { kind: 'own-email', confidence: 'likely' } : null;
  return sort === 'mobile' ? { kind: 'own-phone', confidence: 'likely' } : null;
}

/** "It's her home one": no desk's. */
const AT_HOME = /(?<![a-z])home (?:one|number|phone|line|tel|landline)(?![a-z])/;

function onOwnAccount(detail: Detail, owner: string, draft: PreparedDraft): Kind | null {
  const { sort, personal, spelt } = detail;
  const towards = isTowardsFamilies(draft);
  if (!towards && isForSale(draft)) return SALE;
  if (!(towards || (owner === 'other' && isOfSchool(draft))) && draft.surface === 'message') return null;
  if (owner === 'other')
    return (sort === 'landline' ? towards || AT_HOME.test(draft.text.folded.text) : isOfSchool(draft))
      ? { kind: sort === 'address' ? 'home-address' : 'other-person', confidence: 'likely' }
      : null;
  const own = owner === 'own' || spelt || (sort === 'email' ? personal : sort === 'mobile' || sort === 'address');
  if (!own) return null;
  if (sort === 'address') return { kind: 'home-address', confidence: 'likely' };
  if (!towards) return { kind: 'own-at-large', confidence: 'likely' };
  return { kind: sort === 'email' ? 'own-email' : 'own-phone', confidence: owner === 'own' ? 'certain' : 'likely' };
}
