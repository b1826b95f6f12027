// Fixes that are pressed again while they are under way: once where it came to something, once more where the words had moved on.
import { expect, it } from 'vitest';
import type { Fix } from '../../../src/model/nudge';
import type { TextEdit } from '../../../src/model/span';
import { createAttendant } from '../../../src/panel/attendant';
import type { EditOutcome } from '../../../src/sites/composer';
import { createDraft, createExchange, createHandClock, deaf, nudge } from './workbench';

const fixAt = (start: number): Fix => ({
  kind: 'edit',
  id: 'add',
  label: 'Add “Views my own.”',
  edit: { start, end: start, quote: '', replacement: ' Views my own.' },
});

/** Whose editor takes its time, and ends each edit as it is told to. */
function attend() {
  const exchange = createExchange();
  const draft = createDraft('Well done');
  const edits: { edit: TextEdit; end(how: EditOutcome): void }[] = [];
  const attendant = createAttendant({
    ...deaf,
    composer: {
      schedule: () => false,
      read: draft.read,
      edit: (edit) => new Promise((end) => edits.push({ edit, end })),
      focus: () => {},
    },
    openLine: exchange.openLine,
    clock: createHandClock(),
    showHold: () => {},
    remind: async () => true,
  });
  attendant.desk.open();
  exchange.activity('on');
  exchange.answer(nudge('warn', 'warn', [fixAt(9)]));
  const writesOn = () => {
    draft.text += ' indeed';
    attendant.changed(true);
  };
  return { attendant, exchange, edits, writesOn };
}

const turn = () => new Promise((done) => setTimeout(done, 0));

it('are made on the words as they stand by then, when those they were made for had changed', async () => {
  const { attendant, exchange, edits, writesOn } = attend();
  const first = attendant.fix('warn', 'add');
  await turn();
  writesOn();
  const second = attendant.fix('warn', 'add');
  edits[0]?.end('stale');
  await turn();
  exchange.answer(nudge('warn', 'warn', [fixAt(16)]));
  await turn();
  expect(edits.map(({ edit }) => edit.start)).toEqual([9, 16]);
  edits[1]?.end('done');
  expect(await Promise.all([first, second])).toEqual(['done', 'done']);
  await turn();
  expect(edits).toHaveLength(2);
});

it.each(['done', 'copied'] as const)('are made once, when the first press ended as %s', async (how) => {
  const { attendant, edits } = attend();
  const both = [attendant.fix('warn', 'add'), attendant.fix('warn', 'add')];
  await turn();
  edits[0]?.end(how);
  expect(await Promise.all(both)).toEqual([how, how]);
  await turn();
  expect(edits).toHaveLength(1);
});

it('are not tried without end', async () => {
  const { attendant, edits } = attend();
  const both = [attendant.fix('warn', 'add'), attendant.fix('warn', 'add')];
  await turn();
  edits[0]?.end('stale');
  await turn();
  edits[1]?.end('stale');
  expect(await Promise.all(both)).toEqual(['stale', 'stale']);
  await turn();
  expect(edits).toHaveLength(2);
});
