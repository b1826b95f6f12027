// The language changes while chip and card are open: both are drawn again, and nothing that is said on the line is lost, late or out of order.
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/language/languages';
import { PSEUDO } from '../../../src/language/languages';
import { language, speak } from '../../../src/language/spoken';
import type { BackgroundSays } from '../../../src/messaging/protocol';
import { createAttendant } from '../../../src/panel/attendant';
import { Card } from '../../../src/panel/card/card';
import { createChip } from '../../../src/panel/chip';
import { words as noticeWords } from '../../../src/panel/notice-words';
import { notices } from '../../../src/panel/notices';
import { questionLead } from '../../../src/panel/phrases';
import { speakAlong } from '../../../src/panel/speak-along';
import { words } from '../../../src/panel/words';
import { Paper, paperDocument } from './paper';
import { createDraft, createExchange, createHandClock, deaf, nudge } from './workbench';

beforeEach(() => {
  vi.stubGlobal('document', paperDocument);
  return () => vi.unstubAllGlobals();
});
afterEach(() => speak('en'));

/** A composer with something to look at, its chip drawn whenever its view changes. */
function attend({ isPractice = false } = {}) {
  const exchange = createExchange();
  const attendant = createAttendant({
    ...deaf,
    composer: { ...createDraft('Well done Marnie'), edit: async () => 'done', focus: () => {}, schedule: () => false },
    openLine: exchange.openLine,
    clock: createHandClock(),
    showHold: (answered) => answered(true),
    remind: async () => true,
    isPractice,
  });
  const { view, actions, gate } = attendant;
  const root = new Paper();
  const chip = createChip(root as unknown as ShadowRoot, actions, new AbortController().signal);
  view.subscribe(() => chip.draw(view.get()));
  attendant.desk.open();
  exchange.activity('on');
  return {
    exchange,
    attendant,
    view,
    actions,
    gate,
    chip: () => root.read().join(' | '),
    card: () => renderToStaticMarkup(<Card model={{ view, actions }} />),
    told: (spoken: Language, activity: 'on' | 'no-school' = 'on') =>
      exchange.says({ type: 'activity', activity, language: spoken }),
  };
}

/** What is said by us, not by the school, in a language. */
const ours = async (spoken: Language) => {
  await speak(spoken);
  const { toLookAt, ownAccount, here, edit } = words();
  const { close } = noticeWords();
  const said = { count: toLookAt(1), account: ownAccount.shown, close, here, edit };
  await speak('en');
  return said;
};

describe.each(['cy', 'sl', PSEUDO] as const)('%s, told while all is open', (spoken) => {
  it('is spoken by chip and card at once, and English again after it', async () => {
    const [there, english] = [await ours(spoken), await ours('en')];
    const { exchange, actions, view, chip, card, told } = attend();
    exchange.answer(nudge('warn'));
    actions.toggle();
    expect(chip()).toContain(english.count);
    told(spoken);
    await expect.poll(() => view.get().language).toBe(spoken);
    expect(view.get().open).toBe(true);
    for (const text of [there.count, there.account]) expect(chip()).toContain(text);
    for (const text of [english.count, english.account]) expect(chip().replaceAll(there.count, '')).not.toContain(text);
    for (const text of [there.close, there.here]) expect(card()).toContain(text);
    expect(card()).not.toContain(english.here);
    told('en');
    await expect.poll(() => view.get().language).toBe('en');
    expect(chip()).toContain(english.count);
    expect(card()).toContain(english.here);
  });

  it('is spoken by a question that waits, which goes on waiting', async () => {
    const there = await ours(spoken);
    const { exchange, view, card, told, gate } = attend();
    exchange.answer(nudge('hold'));
    expect(gate.ask(() => true)).toBe('wait');
    told(spoken);
    await expect.poll(() => view.get().language).toBe(spoken);
    expect(view.get().held).toHaveLength(1);
    expect(card()).toContain(`>${there.edit}<`);
  });

  it('is spoken where there is no school yet, on the button too', async () => {
    const { view, chip, told } = attend();
    told('en', 'no-school');
    expect(chip()).toContain('Choose school');
    told(spoken, 'no-school');
    await expect.poll(() => view.get().language).toBe(spoken);
    expect(chip()).toContain(words().chooseSchool);
    expect(chip()).not.toMatch(/Choose school(?!~)/);
  });
});

describe('what is heard', () => {
  it('is heeded in the same turn, whatever the language takes', () => {
    const { exchange, told, attendant } = attend();
    const before = exchange.drafts().length;
    told('cy');
    expect(exchange.drafts()).toHaveLength(before + 1);
    exchange.answer(nudge('warn'));
    expect(attendant.view.get().nudges).toHaveLength(1);
    told('sl', 'no-school');
    expect(attendant.view.get().face).toBe('no-school');
  });

  it('goes on in its order', async () => {
    const heard: BackgroundSays[] = [];
    const exchange = createExchange();
    speakAlong(exchange.openLine)({ hear: (says) => heard.push(says), closed: () => {} });
    const all: BackgroundSays[] = [
      { type: 'activity', activity: 'on', language: 'cy' },
      { type: 'reviewing', revision: 1 },
      { type: 'activity', activity: 'paused', language: 'sl' },
      { type: 'failed', revision: 1 },
    ];
    for (const says of all) exchange.says(says);
    expect(heard).toEqual(all);
    await expect.poll(language).toBe('sl');
  });

  it('of two languages told in one turn the later stays, and the earlier is never drawn', async () => {
    const { view, told } = attend();
    const drawn: Language[] = [];
    view.subscribe(() => drawn.push(view.get().language));
    told('cy');
    told('sl');
    await expect.poll(() => view.get().language).toBe('sl');
    expect(drawn).not.toContain('cy');
  });

  it('of a language that is not spoken here changes what is read, and not what is spoken', async () => {
    const { view, told } = attend();
    told('cy');
    await expect.poll(() => view.get().language).toBe('cy');
    told('gd' as Language, 'no-school');
    await speak('cy');
    expect(view.get()).toMatchObject({ face: 'no-school', language: 'cy' });
  });

  it('on our own page is left to the page', async () => {
    const { view, told } = attend({ isPractice: true });
    told('cy');
    await speak('sl');
    expect([language(), view.get().language]).toEqual(['sl', 'en']);
  });
});

describe('counts', () => {
  it.each([
    ['cy', 0, '0 peth i’w hystyried'],
    ['cy', 1, '1 peth i’w ystyried'],
    ['cy', 2, '2 beth i’w hystyried'],
    ['cy', 3, '3 pheth i’w hystyried'],
    ['cy', 5, '5 peth i’w hystyried'],
    ['cy', 6, '6 pheth i’w hystyried'],
    ['cy', 21, '21 peth i’w hystyried'],
    ['sl', 1, '1 stvar za pregled'],
    ['sl', 2, '2 stvari za pregled'],
    ['sl', 5, '5 stvari za pregled'],
    ['sl', 101, '101 stvar za pregled'],
  ] as const)('in %s of %i', async (spoken, count, text) => {
    await speak(spoken);
    expect(words().toLookAt(count)).toBe(text);
  });

  it('that are read out agree with those that are shown', async () => {
    for (const spoken of ['cy', 'sl'] as const) {
      await speak(spoken);
      for (let count = 0; count < 120; count++) {
        const [, noun] =
          words()
            .toLookAt(count)
            .match(/^[\d.,]+ (.*)$/) ?? [];
        expect(words().announced(count, 'Pupil named')).toContain(`${noun}. Pupil named.`);
      }
    }
  });
});

it('a notice taken earlier is read in the language of now, with the keys in it', async () => {
  const english = notices.done;
  await speak('sl');
  expect(notices.done).not.toBe(english);
  expect(notices.done).toContain(english.match(/\S+Z/)?.[0]);
  expect(Object.keys(notices)).toContain('practised-reminder');
});

it('the button that a notice names is called so', async () => {
  for (const spoken of ['en', 'cy', 'sl'] as const) {
    await speak(spoken);
    expect(notices.covered).toContain(words().edit);
  }
});

it('why a post waits names the schools that say no, in each language', async () => {
  const other = { ...nudge('hold', 'other'), school: { profileId: 'islwyn', name: 'Islwyn High School' } };
  const tip = { ...nudge('tip', 'tip'), school: { profileId: 'bisl', name: 'BISL' } };
  for (const spoken of ['en', 'cy', 'sl'] as const) {
    await speak(spoken);
    const lead = questionLead('post', [nudge('hold'), other, tip]);
    for (const name of ['Bledington Primary School', 'Islwyn High School']) expect(lead).toContain(name);
    expect(lead).not.toContain('BISL');
    expect(questionLead('follow', [nudge('warn')])).not.toContain('Bledington');
  }
});
