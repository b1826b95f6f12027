// One school's policy as data: who the school is, when it works, what its policy says and what to look for.
import * as z from 'zod';
import { Calendar } from './calendar';
import { words } from './format-words';
import { PictureHash } from './picture-hash';
import { ProfileExample } from './profile-example';
import { SharedRoster } from './roster';
import { AccountKind, Audience, Confidence, Level, Media, Modality, Platform, RuleId, Surface } from './words';

const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: () => words().id })
  .max(60);
const Text = (max: number) => z.string().trim().min(1).max(max);

/** A mark of the school's by which an attached picture is known. */
export const Logo = z.strictObject({
  /** As it is spoken of: "the school crest". */
  title: Text(80),
  hash: PictureHash,
});
export type Logo = z.infer<typeof Logo>;

/** How the school is named and recognised. */
export const Identity = z.strictObject({
  /** The full, official name. */
  name: Text(120),
  /** Other forms that by themselves mean this school: "British International School of Ljubljana". */
  aliases: z.array(Text(120)).max(50).default([]),
  /** Forms that are also ordinary words, villages or short: they count only in capitals and in a school context. */
  ambiguous: z.array(Text(80)).max(50).default([]),
  acronyms: z.array(Text(12)).max(10).default([]),
  /** Official accounts, without `@`. */
  handles: z.array(Text(60)).max(50).default([]),
  /** Without `#`. */
  hashtags: z.array(Text(80)).max(50).default([]),
  domains: z.array(Text(120)).max(20).default([]),
  /** The school's logo, in each form that looks otherwise. */
  logos: z.array(Logo).max(20).optional(),
  /** Where it stands, used only as context. */
  places: z.array(Text(80)).max(20).default([]),
});
export type Identity = z.infer<typeof Identity>;

/** One ready statement that views are the author's own. */
export const Disclaimer = z.strictObject({
  id: Id,
  /** BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .default('en'),
  /** Where it is meant for; left out means everywhere. */
  platforms: z.array(Platform).optional(),
  /** Longest first: the first that fits is used. */
  texts: z.array(Text(400)).min(1).max(6),
});
export type Disclaimer = z.infer<typeof Disclaimer>;

export const PolicyDocument = z.strictObject({
  id: Id,
  title: Text(200),
  /** As the document states it: "2023–2024", "January 2025", "undated". */
  dated: Text(60),
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;

/** One statement of the policy to staff. */
export const Clause = z
  .strictObject({
    id: Id,
    document: Id,
    section: Text(200),
    /** Where in the section: "bullet 3", "paragraph 2". */
    position: Text(80).optional(),
    modality: Modality,
    /** Which part of the policy it belongs to. */
    topic: z.enum(['personal-use', 'conduct', 'official-accounts', 'reporting', 'duties']),
    /** In our own words, or the admin's. */
    summary: Text(600),
    /** The school's own words, where the school supplied them; then shown first. */
    wording: Text(4_000).optional(),
    link: z.url({ protocol: /^https$/ }).optional(),
    /** Rules that look for it. */
    checks: z.array(RuleId).max(12),
    /** Why nothing on screen can show it; required when nothing checks it. */
    uncheckable: Text(300).optional(),
    /** No profile that extends this one may replace it or soften the rules that look for it. */
    final: z.literal(true).optional(),
    /** Whose clause it is where it came from a base; put there when profiles are merged. */
    from: z.strictObject({ id: Id, name: Text(120) }).optional(),
  })
  .refine(({ checks, uncheckable }) => (checks.length === 0) === (uncheckable !== undefined), {
    error: () => words().uncheckable,
    path: ['uncheckable'],
  });
export type Clause = z.infer<typeof Clause>;

/** In which context a rule holds. A closed set: every condition given must be met; none means always. */
export const When = z.strictObject({
  accounts: z.array(AccountKind).min(1).optional(),
  platforms: z.array(Platform).min(1).optional(),
  exceptPlatforms: z.array(Platform).min(1).optional(),
  surfaces: z.array(Surface).min(1).optional(),
  exceptSurfaces: z.array(Surface).min(1).optional(),
  audiences: z.array(Audience).min(1).optional(),
  /** `any`: something is attached; `none`: nothing is; otherwise one of these kinds is. */
  media: z.union([z.enum(['any', 'none']), z.array(Media).min(1)]).optional(),
  /** Kinds of observation, as the detector names them. */
  kinds: z.array(z.string().max(40)).min(1).optional(),
  exceptKinds: z.array(z.string().max(40)).min(1).optional(),
  minConfidence: Confidence.optional(),
  /** The draft, bio or account shows its author to be staff of the school. */
  authorIdentifiable: z.boolean().optional(),
  /** A views statement stands in the draft or the bio. */
  disclaimer: z.enum(['present', 'absent']).optional(),
  /** Findings of these rules are in the same draft. */
  alongside: z.array(RuleId).min(1).optional(),
  notAlongside: z.array(RuleId).min(1).optional(),
});
export type When = z.infer<typeof When>;

/** "This finding, in this context, touches that clause, at this level." The strongest that applies leads the nudge. */
export const Rule = z.strictObject({
  check: RuleId,
  clause: Id,
  level: Level,
  when: When.default({}),
  /** One plain sentence in place of the standard one. */
  say: Text(300).optional(),
  /** It holds beside whatever a profile says that extends this one. */
  final: z.literal(true).optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A person or role whom the policy tells staff to turn to. */
export const Contact = z.strictObject({
  id: Id,
  role: Text(120),
  name: Text(120).optional(),
  email: z.email().optional(),
  for: z.array(RuleId).default([]),
});
export type Contact = z.infer<typeof Contact>;

/** Names and terms the policy speaks of: suppliers, colleagues, parents, accounts of the school beside its main ones, logos. */
export const TermList = z.strictObject({
  id: Id,
  title: Text(120),
  kind: z.enum(['supplier', 'colleague', 'ex-pupil', 'parent', 'governor', 'school-account', 'logo', 'other']),
  terms: z.array(Text(120)).max(5_000),
});
export type TermList = z.infer<typeof TermList>;

/** How this policy treats views statements. */
export const DisclaimerPolicy = z.strictObject({
  /** A statement in the account's bio is enough. */
  bioCounts: z.boolean(),
  statements: z.array(Disclaimer).max(30),
});
export type DisclaimerPolicy = z.infer<typeof DisclaimerPolicy>;

export const Profile = z
  .strictObject({
    schema: z.literal(1),
    id: Id,
    version: z.int().positive(),
    /** The id of the profile that this one lies upon: a trust's, under its school's. What is not said here is as it says. */
    extends: Id.optional(),
    identity: Identity,
    /** BCP 47 language of the summaries. */
    language: z.string().default('en-GB'),
    documents: z.array(PolicyDocument).max(20),
    calendar: Calendar,
    disclaimers: DisclaimerPolicy,
    clauses: z.array(Clause).max(2_000),
    rules: z.array(Rule).max(2_000),
    contacts: z.array(Contact).max(40).default([]),
    lists: z.array(TermList).max(40).default([]),
    /** The school's pupils as fingerprints; their key comes another way. */
    roster: SharedRoster.optional(),
    /** Drafts with the nudges that should come of them, tried by `profile test`. */
    examples: z.array(ProfileExample).max(1_000).optional(),
  })
  .check(({ value, issues }) => {
    const { documents, clauses, rules } = value;
    const isWhole = value.extends === undefined;
    const report = (path: (string | number)[], message: string) => issues.push({ code: 'custom', input: value, path, message });
    if (value.extends === value.id) report(['extends'], words().uponItself);
    for (const entry of isWhole ? (['documents', 'clauses'] as const) : [])
      if (value[entry].length === 0)
        issues.push({ code: 'too_small', origin: 'array', minimum: 1, inclusive: true, input: value[entry], path: [entry] });
    const documentIds = new Set(documents.map(({ id }) => id));
    const checksOf = new Map<string, readonly string[]>();
    clauses.forEach((clause, index) => {
      if (isWhole && !documentIds.has(clause.document))
        report(['clauses', index, 'document'], words().noDocument(clause.document));
      if (checksOf.has(clause.id)) report(['clauses', index, 'id'], words().twoClauses(clause.id));
      checksOf.set(clause.id, clause.checks);
    });
    rules.forEach((rule, index) => {
      const checks = checksOf.get(rule.clause);
      // It may be a clause of the base; that is seen when the two are put together.
      if (!checks && isWhole) report(['rules', index, 'clause'], words().noClause(rule.clause));
      if (checks && !checks.includes(rule.check))
        report(['rules', index, 'check'], words().notAmongChecks(rule.clause, rule.check));
    });
  });
export type Profile = z.infer<typeof Profile>;
