// A tab of Firefox, driven over WebDriver BiDi, with real keys and a real mouse.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picture } from '../../practice-sites/picture';
import type { Tab } from '../../practice-sites/tab';
import type { Bidi } from './bidi';
import { canBeSeen, findMeant, restingPlace } from './piercing';
import { until } from './until';

export interface FirefoxTab extends Tab {
  readonly context: string;
  mouse(x: number, y: number, times?: number): Promise<void>;
  /** Calls code beside the page's scripts with these arguments, as BiDi spells them. */
  beside<Answer>(code: string, values?: readonly object[], options?: object): Promise<Answer>;
}

type Remote = { type: 'success'; result: unknown } | { type: 'exception'; exceptionDetails: { text: string } };

const nodesAlone = { serializationOptions: { maxDomDepth: 0 } };

export function firefoxTab(bidi: Bidi, context: string): FirefoxTab {
  const call = async <Answer>(functionDeclaration: string, values: readonly object[], realm: object, options = {}) => {
    const said = await bidi.send<Remote>('script.callFunction', {
      functionDeclaration,
      arguments: values,
      target: { context, ...realm },
      awaitPromise: true,
      ...options,
    });
    if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
    return said.result as Answer;
  };
  const beside = <Answer>(code: string, values: readonly object[] = [], options = {}) =>
    call<Answer>(code, values, { sandbox: 'glass' }, options);
  const asked = async <Answer>(code: string, selector: string): Promise<Answer> => {
    const whole = `async (selector) => JSON.stringify(await (${code})((${findMeant})(selector).filter(${canBeSeen}))) ?? 'null'`;
    return JSON.parse((await beside<{ value: string }>(whole, [{ type: 'string', value: selector }])).value) as Answer;
  };
  const act = (id: 'keys' | 'pointer', actions: readonly object[]) =>
    bidi.send<void>('input.performActions', {
      context,
      actions: [
        id === 'keys' ? { type: 'key', id, actions } : { type: 'pointer', id, parameters: { pointerType: 'mouse' }, actions },
      ],
    });
  const move = (x: number, y: number) => act('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  const restOf = async (selector: string) => {
    let last: unknown = null;
    return until(
      `${selector} to be there and on top`,
      async () => {
        last = await asked<{ x: number; y: number } | string>(`([first]) => (${restingPlace})(first)`, selector);
        return typeof last === 'object' && (last as { x: number; y: number });
      },
      PATIENCE,
    ).catch((error: Error) => {
      throw new Error(`${error.message}; ${last}`);
    });
  };
  /** Where the mouse goes is worked out as it goes, for the page may move what was at rest when it was looked at. */
  const over = async (selector: string) => {
    await restOf(selector);
    const list = `() => (${findMeant})(${JSON.stringify(selector)}).filter(${canBeSeen})`;
    const { value } = await beside<{ value: { sharedId: string }[] }>(list, [], nodesAlone);
    const [first] = value;
    if (!first) throw new Error(`${selector} went away`);
    return { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: first.sharedId } } };
  };
  const tab: FirefoxTab = {
    browser: 'firefox',
    context,
    beside,
    goto: (url) => bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async click(selector) {
      await bidi.send('input.releaseActions', { context });
      await act('pointer', [await over(selector), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async mouse(x, y, times = 1) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const over = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      // BiDi's own count of clicks does not mind where they fall: the next within half a second would be a double click anywhere.
      await bidi.send('input.releaseActions', { context });
      const presses = Array.from({ length: times }, (_, at) => (at === 0 ? press : [BETWEEN_CLICKS, ...press]));
      await act('pointer', [over, ...presses.flat()]);
    },
    async hold(selector) {
      await bidi.send('input.releaseActions', { context });
      await act('pointer', [await over(selector), { type: 'pointerDown', button: 0 }]);
    },
    release: () => act('pointer', [{ type: 'pointerUp', button: 0 }]),
    async hover(selector) {
      const { x, y } = await restOf(selector);
      await move(x, y);
    },
    async waitFor(selector, state = 'shown') {
      await until(`${selector} to be ${state}`, async () => (await tab.count(selector)) > 0 === (state === 'shown'), PATIENCE);
    },
    count: (selector) => asked('(all) => all.length', selector),
    focus: async (selector) => {
      await until(`${selector} to focus`, () => asked('([first]) => (first?.focus(), Boolean(first))', selector), PATIENCE);
    },
    press: (key) => act('keys', chord(key)),
    async type(text) {
      const keys = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      if (keys.length > 0) await act('keys', keys.flatMap(stroke));
    },
    async paste(text) {
      await tab.evaluate((words: string) => navigator.clipboard.writeText(words), text);
      await tab.press('Control+v');
    },
    async choosePicture(selector) {
      // File inputs are hidden, so that whether they are seen does not matter.
      const list = `() => (${findMeant})(${JSON.stringify(selector)})`;
      const found = await until(`a file input like ${selector}`, async () => {
        const { value } = await beside<{ value: { sharedId: string }[] }>(list, [], nodesAlone);
        return value[0];
      });
      await bidi.send('input.setFiles', { context, element: { sharedId: found.sharedId }, files: [await pictureOnDisk()] });
    },
    async evaluate(run: (argument?: never) => unknown, argument?: unknown) {
      const whole = `async (given) => JSON.stringify((await (${run})(JSON.parse(given))) ?? null)`;
      const given = [{ type: 'string', value: JSON.stringify(argument ?? null) }];
      return JSON.parse((await call<{ value: string }>(whole, given, {})).value) as never;
    },
  };
  return tab;
}

const PATIENCE = 10_000;

/** As long as a quick hand takes; what the first click does is done by then. */
const BETWEEN_CLICKS = { type: 'pause', duration: 80 };

const named: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  Space: ' ',
};

const stroke = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

function chord(key: string): object[] {
  const values = key.split('+').map((name) => named[name] ?? name);
  const last = values.pop() ?? '';
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...stroke(last),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}

let written: Promise<string> | undefined;

const pictureOnDisk = (): Promise<string> => {
  written ??= mkdtemp(join(tmpdir(), 'second-glance-picture-')).then(async (folder) => {
    const path = join(folder, picture.name);
    await writeFile(path, picture.buffer);
    return path;
  });
  return written;
};
