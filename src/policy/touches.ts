// Which rules of a profile a finding touches, how strongly, and how their clauses are shown.
import type { Finding } from '../model/finding';
import type { ClauseView } from '../model/nudge';
import type { Clause, Profile, Rule } from '../model/profile';
import { type Confidence, compareConfidence, compareLevels, type Level } from '../model/words';
import { positionWords } from './position';
import { holds, type Scene } from './when';

export interface Touch {
  rule: Rule;
  finding: Finding;
  /** The rule's level, capped by how sure the detector is. */
  level: Level;
}

/** Returns every touch of these findings, strongest first; what is equally strong stays in the profile's order. */
export function touchesOf(findings: readonly Finding[], profile: Profile, scene: Scene): Touch[] {
  const seen = new Set(findings.map(({ rule }) => rule));
  return profile.rules
    .filter(({ check }) => seen.has(check))
    .flatMap((rule) => findings.filter((finding) => applies(rule, finding, scene)).map((finding) => touch(rule, finding)))
    .sort(strongestFirst);
}

/** Returns the clause as a card shows it, or `null` when the profile has none of that name. */
export function viewOf(clauseId: string, { clauses, documents, identity }: Profile): ClauseView | null {
  const clause = clauses.find(({ id }) => id === clauseId);
  const document = documents.find(({ id }) => id === clause?.document);
  if (!clause || !document) return null;
  const link = clause.link ?? document.url;
  return {
    id: clause.id,
    whose: clause.from?.name ?? identity.name,
    ref: refLine(clause, document),
    modality: clause.modality,
    summary: clause.summary,
    ...(clause.wording === undefined ? {} : { wording: clause.wording }),
    ...(link === undefined ? {} : { link }),
  };
}

const CAP: Readonly<Record<Confidence, Level>> = { possible: 'tip', likely: 'warn', certain: 'hold' };

const applies = (rule: Rule, finding: Finding, scene: Scene): boolean =>
  rule.check === finding.rule && holds(rule.when, finding, scene);

const touch = (rule: Rule, finding: Finding): Touch => ({
  rule,
  finding,
  level: compareLevels(rule.level, CAP[finding.confidence]) > 0 ? CAP[finding.confidence] : rule.level,
});

/** Between two that were capped to one level, the stronger rule says more. */
const strongestFirst = (a: Touch, b: Touch): number =>
  compareLevels(b.level, a.level) ||
  compareLevels(b.rule.level, a.rule.level) ||
  compareConfidence(b.finding.confidence, a.finding.confidence);

const refLine = ({ section, position }: Clause, { title, dated }: Profile['documents'][number]): string =>
  [`${title} (${dated})`, section, position && positionWords(position)].filter(Boolean).join(' · ');
