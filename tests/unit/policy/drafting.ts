// Builds drafts, findings and profiles for the policy tests.
import type { Draft } from '../../../src/model/draft';
import type { Finding } from '../../../src/model/finding';
import type { Nudge } from '../../../src/model/nudge';
import { Profile } from '../../../src/model/profile';
import { bundledProfile } from '../../../src/policy/catalogue';
import { judge } from '../../../src/policy/judge';
import { prepareDraft } from '../../../src/text/prepare';

/** A personal post on Facebook, unless told otherwise. */
export const draftOf = (text: string, over: Partial<Draft> = {}) =>
  prepareDraft({
    platform: 'facebook',
    surface: 'post',
    account: { kind: 'personal' },
    media: [],
    audience: 'public',
    at: '2026-11-20T10:00:00Z',
    ...over,
    text,
  });

/** A certain finding at the first place where the words stand; without words, one that no words show. */
export function findingOf(text: string, rule: string, kind: string, quote = '', over: Partial<Finding> = {}): Finding {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`“${quote}” is not in “${text}”`);
  const span = quote === '' ? null : ([at, at + quote.length] as [number, number]);
  return { rule, kind, span, quote, confidence: 'certain', evidence: [], ...over };
}

export function school(id: string): Profile {
  const profile = bundledProfile(id);
  if (!profile) throw new Error(`no school is called ${id}`);
  return profile;
}

export const describeRule = (rule: string) => ({ title: `About ${rule}`, kinds: { 'full-name': 'This names a pupil.' } });

export const nudgesFor = (
  profile: Profile,
  findings: readonly Finding[],
  text: string,
  over: Partial<Draft> = {},
  ownDisclaimer: string | null = null,
): Nudge[] => judge(findings, draftOf(text, over), { profile, ownDisclaimer, describe: describeRule });

/** The smallest school: three clauses, and the rules that a test brings. */
export const smallProfile = (rules: readonly unknown[], over: Record<string, unknown> = {}): Profile =>
  Profile.parse({
    schema: 1,
    id: 'hill-end',
    version: 1,
    identity: { name: 'Hill End School', handles: ['HillEnd'] },
    documents: [{ id: 'policy', title: 'Online Policy', dated: 'May 2026' }],
    calendar: { timeZone: 'Europe/London', workingHours: {}, bankHolidays: 'none' },
    disclaimers: { bioCounts: true, statements: [] },
    clauses: ['first', 'second', 'third'].map((id) => ({
      id,
      document: 'policy',
      section: 'Staff',
      position: `the ${id} bullet`,
      modality: 'must-not',
      topic: 'conduct',
      summary: `What the ${id} clause says.`,
      checks: ['pupil-name', 'school-name', 'tone', 'work-hours', 'missing-disclaimer'],
    })),
    rules,
    ...over,
  });
