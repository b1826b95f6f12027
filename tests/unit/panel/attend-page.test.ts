// A press is asked about in the language that the background answered in, by the panel's code, which has words of its own.
import { afterEach, expect, it } from 'vitest';
import type { Language } from '../../../src/language/languages';
import { language, speak } from '../../../src/language/spoken';
import type { Verdict } from '../../../src/model/nudge';
import { type AttendancePowers, attendPage } from '../../../src/panel/attend-page';
import type { PanelCode } from '../../../src/panel/meeting';
import type { Site, SiteListener } from '../../../src/sites/composer';
import { createExchange, nudge } from './workbench';

afterEach(() => speak('en'));

const verdict: Verdict = { revision: 0, nudges: [nudge('warn')], unsure: [], truncated: false, account: { kind: 'personal' } };

function open(review: AttendancePowers['review'], isTaken = () => false) {
  const asked: Language[] = [];
  let heard: SiteListener | null = null;
  const site: Site = {
    id: 'x',
    matches: [],
    observe: (_, on) => {
      heard = on;
    },
    selfCheck: () => [],
  };
  const code: PanelCode = {
    open: () => ({
      attend: () => {
        throw new Error('nobody writes here');
      },
      asker: () => ({
        async ask(_, spoken) {
          asked.push(spoken);
          return true;
        },
        withdraw() {},
      }),
      isTaken,
      tabDesk: () => ({ answer: () => null, brief: () => ({ count: 0, level: null, unchecked: 0 }) }),
    }),
  };
  attendPage(
    {} as Document,
    site,
    {
      openLine: createExchange().openLine,
      loadPanel: async () => code,
      openOptions() {},
      openPolicy() {},
      remind: async () => false,
      review,
      pressDid: async () => {},
      seenBio() {},
      unseen() {},
      brief() {},
      ended() {},
    },
    new AbortController().signal,
  );
  const press = (name = 'Petra', isOurs = false) =>
    (heard as SiteListener | null)?.act(
      {
        what: { platform: 'x', kind: 'follow', account: { kind: 'personal' }, person: { name }, media: [] },
        element: {} as HTMLElement,
      },
      () => true,
      isOurs,
    );
  return { asked, press };
}

it('hands it on with the question, and speaks it itself', async () => {
  const { asked, press } = open(async () => ({ verdict, language: 'cy' }));
  expect(press()).toBe('wait');
  await expect.poll(() => asked).toEqual(['cy']);
  await expect.poll(language).toBe('cy');
});

it('asks nothing where nothing is read, and goes on speaking as it did', async () => {
  const { asked, press } = open(async () => null);
  expect(press()).toBe('wait');
  await expect.poll(() => press()).toBe('go');
  expect([asked, language()]).toEqual([[], 'en']);
});

it('a press that is the second half of a double click on ours asks nobody and does nothing; one that we make is asked about', async () => {
  let taken = false;
  const { asked, press } = open(
    async () => ({ verdict, language: 'en' }),
    () => taken,
  );
  press('Petra');
  await expect.poll(() => asked).toEqual(['en']);
  taken = true;
  expect(press('Corin')).toBe('wait');
  // Had it been asked about, the question would be there as soon as this one is.
  press('Marnie', true);
  await expect.poll(() => asked).toEqual(['en', 'en']);
  taken = false;
  press('Corin');
  await expect.poll(() => asked).toEqual(['en', 'en', 'en']);
});
