// Puts a school's profile upon the one it extends: what the school says goes first, what is final in the base stays.
import type { Profile, Rule } from '../../model/profile';
import { mergeCalendars, mergeIdentities, mergeLists } from './merge-facts';
import { fromBase, fromOverlay, gather, type Placed, together } from './placed';
import { doubleIds, type Told, tellTogether } from './tell-together';

/** `remarks`: what of the overlay was left out because the base has the last word, for whoever writes it. */
export type Merged = { ok: true; profile: Profile; remarks: string[] } | Extract<Told, { ok: false }>;

/**
 * Returns one profile that lies upon nothing, fit for every use; or sentences that say which of the two is wrong where. Its id,
 * version, name and examples are the overlay's. The base must be whole: one that extends another is put upon that first.
 */
export function mergeProfiles(base: Profile, overlay: Profile): Merged {
  const mismatched = mismatch(base, overlay);
  if (mismatched) return { ok: false, problems: mismatched, misfits: [] };
  const doubled = doubleIds(base, overlay);
  if (doubled) return doubled;
  const documents = gather(overlay.documents, base.documents, {
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    apart: (document) => `${base.id}-${document.id}`,
  });
  const isFinal = finals(base);
  const clauses = mergeClauses(base, overlay, { isFinal, renamed: documents.renamed });
  const rules = mergeRules(base, overlay, { isFinal, checks: checksIn(clauses) });
  const lists = mergeLists(base, overlay);
  const statements = gather(overlay.disclaimers.statements, base.disclaimers.statements);
  const bioCounts = overlay.disclaimers.bioCounts && (base.disclaimers.bioCounts || !base.rules.some(asksForStatement(isFinal)));
  const contacts = gather(overlay.contacts, base.contacts);
  const { extends: _, ...own } = overlay;
  const roster = overlay.roster ?? base.roster;
  const whole = {
    ...own,
    identity: mergeIdentities(base.identity, overlay.identity),
    calendar: mergeCalendars(base.calendar, overlay.calendar),
    documents: together(documents.placed),
    disclaimers: { bioCounts, statements: together(statements.placed) },
    clauses: together(clauses),
    rules: together(rules),
    contacts: together(contacts.placed),
    lists: together(lists),
    ...(roster ? { roster } : {}),
  };
  const placed = { documents: documents.placed, clauses, rules, contacts: contacts.placed, lists };
  const told = tellTogether(whole, { base, overlay, placed });
  return told.ok ? { ...told, remarks: remarksOn(base, overlay, { isFinal, bioCounts }) } : told;
}

function mismatch(base: Profile, overlay: Profile): string[] | null {
  if (base.id === overlay.id) return [`“${overlay.id}” cannot lie upon itself: expected another profile as its base.`];
  if (overlay.extends === undefined)
    return [`“${overlay.id}” extends nothing: expected "extends": "${base.id}" in it, if it is to lie upon “${base.id}”.`];
  return overlay.extends === base.id
    ? null
    : [`“${overlay.id}” extends “${overlay.extends}”: expected that base, but found “${base.id}”.`];
}

interface Finals {
  /** The base has the last word on the clause itself. */
  clause(id: string): boolean;
  rule(rule: Rule): boolean;
}

/** A clause that a final rule serves is final too, or there would be nothing left for the rule to look after. */
function finals({ clauses, rules }: Profile): Finals {
  const whole = new Set(clauses.flatMap(({ id, final }) => (final ? [id] : [])));
  const touched = new Set([...whole, ...rules.flatMap(({ clause, final }) => (final ? [clause] : []))]);
  return { clause: (id) => touched.has(id), rule: ({ clause, final }) => final === true || whole.has(clause) };
}

type ClausePlaced = Placed<Profile['clauses'][number]>[];

function mergeClauses(
  base: Profile,
  overlay: Profile,
  { isFinal, renamed }: { isFinal: Finals; renamed: ReadonlyMap<string, string> },
): ClausePlaced {
  const own = fromOverlay(overlay.clauses)
    .filter(({ item }) => !isFinal.clause(item.id))
    // Whose a clause is follows from where it is written, and nobody writes it by hand.
    .map(({ item: { from: _, ...item }, ...place }) => ({ ...place, item }));
  const replaced = new Set(own.map(({ item }) => item.id));
  const from = { id: base.id, name: base.identity.name };
  const rest = fromBase(base.clauses)
    .filter(({ item }) => !replaced.has(item.id))
    .map(({ item, ...place }) => ({
      ...place,
      item: { ...item, document: renamed.get(item.document) ?? item.document, from: item.from ?? from },
    }));
  return [...own, ...rest];
}

const checksIn = (clauses: ClausePlaced): ReadonlyMap<string, readonly string[]> =>
  new Map(clauses.map(({ item }) => [item.id, item.checks]));

/**
 * What an overlay says of one clause and one check takes the place of all that the base says of the two, but for what is final. That
 * goes first: of two equally strong the first has the word, and beside the last word none other is said in its place.
 */
function mergeRules(
  base: Profile,
  overlay: Profile,
  { isFinal, checks }: { isFinal: Finals; checks: ReadonlyMap<string, readonly string[]> },
): Placed<Rule>[] {
  const said = new Set(overlay.rules.map(pairOf));
  const stays = (rule: Rule) => isFinal.rule(rule) || (!said.has(pairOf(rule)) && checks.get(rule.clause)?.includes(rule.check));
  const kept = fromBase(base.rules).filter(({ item }) => stays(item));
  const isLast = ({ item }: Placed<Rule>) => isFinal.rule(item);
  return [...kept.filter(isLast), ...fromOverlay(overlay.rules), ...kept.filter((placed) => !isLast(placed))];
}

const pairOf = ({ clause, check }: Rule): string => `${clause} ${check}`;

/** The last word on a statement is worth nothing if a bio may be made to count in its place. */
const asksForStatement =
  (isFinal: Finals) =>
  (rule: Rule): boolean =>
    isFinal.rule(rule) && (rule.check === 'missing-disclaimer' || rule.when.disclaimer !== undefined);

function remarksOn(base: Profile, overlay: Profile, { isFinal, bioCounts }: { isFinal: Finals; bioCounts: boolean }): string[] {
  const whose = base.identity.name;
  const clauses = overlay.clauses.flatMap(({ id }, index) =>
    isFinal.clause(id)
      ? [`In clauses, item ${index + 1}: “${id}” is final in the profile of ${whose}, so it stays as it is there.`]
      : [],
  );
  const kept = new Set(base.rules.filter(isFinal.rule).map(pairOf));
  const rules = overlay.rules.flatMap((rule, index) =>
    kept.has(pairOf(rule))
      ? [
          `In rules, item ${index + 1}: what ${whose} says of “${rule.clause}” and “${rule.check}” is final. This rule holds beside it, and cannot soften it.`,
        ]
      : [],
  );
  const bio =
    overlay.disclaimers.bioCounts && !bioCounts
      ? [`In disclaimers, bioCounts: for ${whose} a statement in the bio is not enough, and its rule about it is final.`]
      : [];
  return [...clauses, ...rules, ...bio];
}
