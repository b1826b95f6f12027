// Ways on when a draft gives away what is told in confidence: leave it out, cover the code, go to who may know.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Profile } from '../model/profile';
import { inFull } from './contact-words';
import type { FixContext } from './fixes';
import { leaveOutFixes, quietFix } from './leave-out';

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
  return [{ kind: 'edit', id: `cover-${index + 1}`, label: `Say “••••” instead of “${edit.quote}”`, edit }];
}

function stepsFor(findings: readonly Finding[], { contacts }: Profile): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  if (kinds.has('access')) return [CHANGE_IT];
  const lead = contacts.find(({ id }) => id === 'safeguarding');
  if (kinds.has('safeguarding'))
    return [
      {
        kind: 'next',
        id: 'tell-safeguarding',
        label: 'Tell the safeguarding lead',
        advice: `What worries you about a child goes to ${lead ? inFull(lead) : 'your designated safeguarding lead'}, and to nobody else.`,
      },
    ];
  return [kinds.has('staffing') || kinds.has('internal') ? NOT_YOURS : IN_CONFIDENCE];
}

const CHANGE_IT: Fix = {
  kind: 'next',
  id: 'have-it-changed',
  label: 'Pass it on another way',
  advice: 'Tell people in person. If it has been seen already, ask the school office to have it changed.',
};

const NOT_YOURS: Fix = {
  kind: 'next',
  id: 'wait-for-the-school',
  label: 'Leave it to the school to tell',
  advice: 'If it concerns you, talk to your line manager or your union. Let the school say the rest when it is ready.',
};

const IN_CONFIDENCE: Fix = {
  kind: 'next',
  id: 'keep-it-in-school',
  label: 'Keep it within school',
  advice: 'If you need to talk it through, do so with the colleagues who are there for the child, not here.',
};
