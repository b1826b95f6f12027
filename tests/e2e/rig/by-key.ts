// Goes about in a page by keys alone, and says where the focus is, in closed roots too.
import type { Page } from 'playwright-core';
import { ownWorldOf } from './own-world';
import { until } from './until';

export interface Focused {
  readonly tag: string;
  /** As it is named aloud, or its words. */
  readonly name: string;
  /** In something that we have put into the page. */
  readonly isOurs: boolean;
}

export interface ByKey {
  at(): Promise<Focused>;
  /** Presses Tab until the focus is on something called this; fails after so many. */
  tabTo(name: RegExp, most?: number): Promise<Focused>;
  press(...keys: string[]): Promise<void>;
  /** Waits until the focus is on something called this. */
  isAt(name: RegExp): Promise<Focused>;
}

/** `own` where the page is one of the extension's, which has no world beside its own. */
export async function byKey(page: Page, own: boolean): Promise<ByKey> {
  const { run } = await ownWorldOf(page);
  const nowhere: Focused = { tag: '', name: '', isOurs: false };
  const at = () => (own ? page.evaluate<Focused>(`(${focusIn})()`) : run<Focused>(`(${focusIn})()`, nowhere));
  return {
    at,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async tabTo(name, most = 60) {
      const passed: string[] = [];
      for (let presses = 0; presses < most; presses++) {
        await page.keyboard.press('Tab');
        const here = await at();
        if (name.test(here.name)) return here;
        passed.push(`${here.tag} ${here.name}`);
      }
      throw new Error(`${most} tabs did not come to ${name}; they passed\n${passed.join('\n')}`);
    },
    async isAt(name) {
      let last = nowhere;
      return until(`the focus to be on ${name}`, async () => {
        last = await at();
        return name.test(last.name) && last;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it is on ${last.tag} ${last.name}`);
      });
    },
  };
}

/** Stands alone, for only its text reaches the page. */
function focusIn(): Focused {
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  let element = document.activeElement ?? document.body;
  let isOurs = false;
  for (;;) {
    const root = element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
    if (!root?.activeElement) break;
    isOurs = root.mode === 'closed';
    element = root.activeElement;
  }
  const said = (of: Element) => (of as HTMLElement).innerText ?? of.textContent ?? '';
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(said).join(' ');
  const by = element.getAttribute('aria-labelledby');
  const scope = element.getRootNode() as Document | ShadowRoot;
  const named = by ? said(scope.getElementById(by) ?? element) : '';
  const name = element.getAttribute('aria-label') || named || labels || (element === document.body ? '' : said(element));
  return { tag: element.tagName, name: name.replace(/\s+/g, ' ').trim().slice(0, 120), isOurs };
}
