// A small trust and a school upon it, for the tests of putting profiles together.
import { Profile } from '../../../src/model/profile';
import type { Level } from '../../../src/model/words';

export const clauseOf = (id: string, over: Record<string, unknown> = {}) => ({
  id,
  document: 'policy',
  section: 'Staff',
  modality: 'must-not',
  topic: 'conduct',
  summary: `What “${id}” says.`,
  checks: id === 'names' ? ['pupil-name'] : ['tone'],
  ...over,
});

export const ruleOf = (clause: string, check: string, level: Level, when: Record<string, unknown> = {}, final = false) => ({
  clause,
  check,
  level,
  when,
  ...(final ? { final: true } : {}),
});

const calendar = { timeZone: 'Europe/London', workingHours: {}, bankHolidays: 'none' };
const disclaimers = { bioCounts: true, statements: [] };

interface Parts {
  clauses?: unknown[];
  rules?: unknown[];
  handles?: string[];
}

/** Two clauses, each with its rule. */
export const trust = ({ clauses, rules, handles = [] }: Parts = {}, over: Record<string, unknown> = {}): Profile =>
  Profile.parse({
    ...{ schema: 1, id: 'north-lakes', version: 3, identity: { name: 'North Lakes Trust', handles }, calendar, disclaimers },
    documents: [{ id: 'policy', title: 'Online Policy', dated: 'May 2025' }],
    clauses: clauses ?? [clauseOf('names'), clauseOf('kind')],
    rules: rules ?? [ruleOf('names', 'pupil-name', 'hold'), ruleOf('kind', 'tone', 'warn')],
    ...over,
  });

/** Says nothing of its own unless it is told to. */
export const school = ({ clauses = [], rules = [] }: Parts, over: Record<string, unknown> = {}): Profile =>
  Profile.parse({
    ...{ schema: 1, id: 'fell-side', version: 7, extends: 'north-lakes', identity: { name: 'Fell Side School' } },
    ...{ calendar, disclaimers, documents: [], clauses, rules },
    ...over,
  });
