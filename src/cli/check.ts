// npm run --silent check -- FILE.jsonl: the extension's own review of a file of drafts, for evaluation and for admins.
import { parseArgs } from 'node:util';
import type { Nudge } from '../model/nudge';
import { review } from '../review/review';
import { halfOf } from './halves';
import { readLines } from './lines';
import { readNames } from './name-line';
import { openFrom } from './places';
import { draftOf, isBad, type Record, readRecord } from './record';
import { confusions, type Outcome } from './scoring';
import { scoringTable } from './scoring-table';
import { createSessions, type Sessions } from './sessions';

const usage = `npm run --silent check -- FILE.jsonl [--score] [--misses] [--show] [--split dev|test]
       npm run --silent check -- --names FILE.jsonl

  Without FILE, or with -, reads standard input. One draft a line in, one line of nudges a draft out.
  --score   precision, recall and F1 against \`expect\` and \`allow\` instead
  --misses  with --score: the ids of false alarms and misses
  --show    with --misses: their text too
  --split   only the half of the drafts whose id falls into it
  --names   of each { id, text } every person's name instead: { id, spans: [[start, end], …] }, in code units`;

/** Returns the exit code: 1 when a line, or all of it, could not be used. */
export async function main(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if ('problem' in asked) return complain(`${asked.problem}\n\n${usage}`);
  if (asked.help) return say(usage);
  const path = openFrom(asked.file);
  if (path === undefined) return complain(`there is no file "${asked.file}"`);
  stopWhenNobodyReads();
  try {
    return asked.names ? await nameAll(path) : await checkAll(path, asked);
  } catch (error) {
    // A folder, or a file that may not be read; anything else is our own fault and is shown whole.
    if (error instanceof Error && 'code' in error) return complain(`"${asked.file}" could not be read: ${error.message}`);
    throw error;
  }
}

interface Asked {
  file: string;
  score: boolean;
  misses: boolean;
  show: boolean;
  names: boolean;
  split: string | undefined;
  help: boolean;
}

function readArguments(args: string[]): Asked | { problem: string } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { score: flag, misses: flag, show: flag, names: flag, help: flag, split: { type: 'string' } },
    });
    if (positionals.length > 1) return { problem: 'one file at a time, please' };
    if (values.split !== undefined && !['dev', 'test'].includes(values.split)) return { problem: '--split is dev or test' };
    return { ...values, split: values.split, file: positionals[0] ?? '-' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'these arguments make no sense' };
  }
}

async function checkAll(path: string | null, asked: Asked): Promise<number> {
  const sessions = createSessions();
  const scored: Scored[] = [];
  let code = 0;
  for await (const { number, text } of readLines(path)) {
    const record = readRecord(text);
    if (!isBad(record) && asked.split && halfOf(String(record.id)) !== asked.split) continue;
    const checked = isBad(record) ? record : checkOne(record, asked, sessions);
    for (const problem of isBad(checked) ? [checked.problem] : checked.faults) {
      code = 1;
      process.stderr.write(`line ${number}: ${problem}\n`);
    }
    if (isBad(checked)) continue;
    if (asked.score) scored.push(checked.scored);
    else await write(`${JSON.stringify(checked.answer)}\n`);
  }
  if (asked.score) await write(`${report(scored, asked)}\n`);
  return code;
}

/** Returns the exit code: 1 when a line could not be used. */
async function nameAll(path: string | null): Promise<number> {
  let code = 0;
  for await (const { number, text } of readLines(path)) {
    const named = readNames(text);
    if (isBad(named)) {
      code = 1;
      process.stderr.write(`line ${number}: ${named.problem}\n`);
    } else await write(`${JSON.stringify(named)}\n`);
  }
  return code;
}

type Scored = Outcome & { text: string };

function checkOne(record: Record, { score }: Asked, sessions: Sessions) {
  if (score && !record.expect) return { problem: 'has no `expect` list, so it cannot be scored' };
  const found = sessions.of(record.policy, record.pupils);
  if (!found.ok) return found;
  const start = performance.now();
  const { nudges, unsure } = review(draftOf(record), 0, found.session);
  const ms = Math.round((performance.now() - start) * 100) / 100;
  return {
    answer: { id: record.id, nudges: nudges.map(brief), ms },
    scored: { ...outcomeOf(record, nudges), text: record.text },
    faults: unsure.map((rule) => `\`${rule}\` failed and could not answer`),
  };
}

const brief = ({ rule, level, clause, spans }: Nudge) => ({ rule, level, clause: clause.id, spans });

const outcomeOf = ({ id, policy, expect, allow }: Record, nudges: readonly Nudge[]): Outcome => ({
  id: String(id),
  policy,
  expect: expect ?? [],
  allow,
  got: nudges.map(({ rule }) => rule),
});

function report(scored: readonly Scored[], { misses, show }: Asked): string {
  const table = scoringTable(scored);
  if (!misses) return table;
  const texts = new Map(scored.map(({ id, text }) => [id, text]));
  const lines = confusions(scored).map(({ id, rule, kind }) => {
    const said = show ? `  ${JSON.stringify(texts.get(id))}` : '';
    return `${kind === 'miss' ? 'missed     ' : 'false alarm'}  ${rule.padEnd(20)}${id}${said}`;
  });
  return [table, '', ...lines].join('\n');
}

/** Waits where the reader is slower than we are, so that a large file needs no large memory. */
const write = (text: string): Promise<void> =>
  new Promise((done) => {
    if (process.stdout.write(text)) done();
    else process.stdout.once('drain', () => done());
  });

/** `… | head` closes our output early; that is no failure. */
const stopWhenNobodyReads = () =>
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
  });

function complain(problem: string): number {
  process.stderr.write(`${problem}\n`);
  return 1;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
