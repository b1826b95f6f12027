// A policy as it is read: its clauses with what looks for them, by document and section, and what of each can be found.
import type { RuleCard } from '../../src/messaging/protocol';
import type { Profile } from '../../src/model/profile';
import type { Modality } from '../../src/model/words';
import { type ClauseCoverage, coverageOf, type Standing } from '../../src/policy/coverage';
import { siteName } from '../../src/ui/context-words';
import { modalityWords } from '../../src/ui/modality-words';
import type { Findable } from '../pages/finder';

type PolicyDocument = Profile['documents'][number];

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly clauses: readonly ClauseCoverage[];
}

export interface Chapter {
  readonly document: PolicyDocument;
  readonly sections: readonly Section[];
}

export interface Filters {
  readonly standing: Standing | null;
  readonly modality: Modality | null;
}

export const everything: Filters = { standing: null, modality: null };

/** What staff call the rules of this version; a rule that is not there yet is called by its id. */
export function namesOf(rules: readonly RuleCard[]) {
  const cards = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    known: new Set(cards.keys()) as ReadonlySet<string>,
    titleOf: (rule: string): string => cards.get(rule)?.title ?? rule.replaceAll('-', ' '),
    kindsOf: (rule: string): Readonly<Record<string, string>> => cards.get(rule)?.kinds ?? {},
  };
}
export type Names = ReturnType<typeof namesOf>;

export const covered = (profile: Profile, { known }: Names): ClauseCoverage[] => coverageOf(profile, known);

export const passes = ({ clause, standing }: ClauseCoverage, filters: Filters): boolean =>
  (filters.standing === null || standing === filters.standing) &&
  (filters.modality === null || clause.modality === filters.modality);

/** Groups what is shown by document and section, in the policy's own order; what is empty is left out. */
export function chaptersOf({ documents, clauses }: Profile, shown: readonly ClauseCoverage[]): Chapter[] {
  const places = [...new Set(clauses.map(placeKey))];
  return documents.flatMap((document) => {
    const sections = places.flatMap((key, index) => {
      const [first, ...rest] = shown.filter(({ clause }) => clause.document === document.id && placeKey(clause) === key);
      return first ? [{ id: `section-${index + 1}`, name: first.clause.section, clauses: [first, ...rest] }] : [];
    });
    return sections.length > 0 ? [{ document, sections }] : [];
  });
}

const placeKey = ({ document, section }: { document: string; section: string }): string => `${document} ${section}`;

/** What the search looks into: the clause, where it stands, and what is said of it. */
export function findableOf({ clause, seen, missing }: ClauseCoverage, names: Names): Findable {
  const { id, summary, wording = '', section, position = '', modality, uncheckable = '' } = clause;
  const sites = seen.flatMap(({ rules }) =>
    rules.flatMap(({ when }) => [...(when.platforms ?? []), ...(when.exceptPlatforms ?? [])]),
  );
  const titles = [...seen.map(({ check }) => check), ...missing].map(names.titleOf);
  return {
    id,
    said: `${summary} ${wording}`,
    place: `${section} ${position}`,
    about: [modalityWords[modality], ...titles, ...sites.map(siteName), uncheckable].join(' '),
  };
}
