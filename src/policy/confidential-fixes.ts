// Ways on when a draft gives away what is told in confidence: leave it out, cover the code, go to who may know.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Profile } from '../model/profile';
import { inFull } from './contact-words';
import { words as fixes } from './fix-words';
import type { FixContext } from './fixes';
import { leaveOutFixes, quietFix } from './leave-out';
import { nextStep } from './next-step';
import { words } from './speech-words';

export function confidentialFixes({ findings, draft, profile }: FixContext): Fix[] {
  const { text } = draft;
  const covered = findings.flatMap(coverFix);
  const told = findings.filter(({ kind }) => kind !== 'access');
  const personal = told.some(({ kind }) => kind !== 'internal' && kind !== 'results' && kind !== 'staffing');
  const quiet = personal ? quietFix(told, text, 'Some days stay with you.') : [];
  // What a whole stretch tells is not untold by leaving out one sentence of it.
  if (findings.some(({ hints }) => hints?.spread)) return [...covered, ...stepsFor(findings, profile)];
  return [...covered, ...leaveOutFixes(findings, text), ...quiet, ...stepsFor(findings, profile)];
}

/** Nothing but the code itself is covered, so that the sentence stands. */
function coverFix({ kind, span, quote, hints }: Finding, index: number): Fix[] {
  const code = hints?.code ?? '';
  const at = kind === 'access' && code !== '' ? quote.toLowerCase().lastIndexOf(code) : -1;
  if (!span || at < 0) return [];
  const start = span[0] + at;
  const edit = { start, end: start + code.length, quote: quote.slice(at, at + code.length), replacement: '••••' };
  return [{ kind: 'edit', id: `cover-${index + 1}`, label: fixes().sayInstead('••••', edit.quote), edit }];
}

function stepsFor(findings: readonly Finding[], { contacts }: Profile): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  if (kinds.has('access')) return [nextStep('have-it-changed', words()['have-it-changed'])];
  const lead = contacts.find(({ id }) => id === 'safeguarding');
  if (kinds.has('safeguarding'))
    return [
      nextStep('tell-safeguarding', {
        label: words()['tell-safeguarding'].label,
        advice: words()['tell-safeguarding'].advice(lead ? inFull(lead) : words()['safeguarding-lead']),
      }),
    ];
  const step = kinds.has('staffing') || kinds.has('internal') ? 'wait-for-the-school' : 'keep-it-in-school';
  return [nextStep(step, words()[step])];
}
