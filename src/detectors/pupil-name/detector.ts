// Sees pupils named in a draft: those on the list in any spelling, and those whom the words around make pupils.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import { apart, placesOf } from '../../text/apart';
import { fold } from '../../text/folding';
import type { PreparedDraft } from '../../text/prepare';
import { defineDetector } from '../define';
import { namesIn } from '../school-name/detector';
import { readSetting } from './context';
import { knownAdults } from './innocence';
import { findListed } from './listed';
import { findInTags } from './tags';
import { findUnlisted } from './unlisted';
import { wordsOf } from './word';
import { words } from './words';

export default defineDetector({
  id: 'pupil-name',
  words,
  readsDescriptions: true,
  observe(draft, facts) {
    const known = seen.get(draft);
    if (known?.facts === facts) return [...known.found];
    const found = look(draft, facts);
    seen.set(draft, { facts, found });
    return [...found];
  },
});

/** Several detectors ask for the pupils of the same draft. */
const seen = new WeakMap<PreparedDraft, { facts: Facts; found: readonly Finding[] }>();

function look(draft: PreparedDraft, facts: Facts): Finding[] {
  if (draft.text.raw.trim() === '') return [];
  const setting = readSetting(draft, wordsOf(draft.text), namesIn(draft.text, facts).length > 0);
  const adults = knownAdults(setting, facts);
  const listed = facts.pupils ? [...findListed(setting, facts.pupils, adults), ...findInTags(setting, facts.pupils)] : [];
  const known = dropOverlaps(listed);
  const unlisted = findUnlisted(setting, {
    adults,
    taken: placesOf(known.flatMap(({ span }) => (span ? [span] : []))),
    listed: facts.hasPupilList,
  });
  const findings = [...known, ...unlisted].filter(({ quote }) => !facts.notPupils.has(fold(quote).replace(/\s+/g, ' ')));
  return findings.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

/** Of findings over the same words, the whole name stays, then the longest. */
function dropOverlaps(findings: readonly Finding[]): Finding[] {
  const rank = ({ kind, quote }: Finding) => (kind === 'full-name' ? 1_000 : 0) + quote.length;
  return apart(
    findings.toSorted((a, b) => rank(b) - rank(a)),
    ({ span }) => span,
  );
}
