// Runs something in a page over what is ours in it: the whole document of our own pages, the closed roots in somebody else's.
import { possibleHosts } from '../rig/inside';
import { ownWorldOf } from '../rig/own-world';
import type { Opened } from './view';

/** What is handed to a function that looks: roots, and what holds them for axe. */
export type InPage<Answer> = (roots: readonly (Document | ShadowRoot)[]) => Answer | Promise<Answer>;

export interface Ours {
  /** Calls a function that stands alone, for only its text reaches the page. */
  over<Answer>(look: InPage<Answer>): Promise<Answer>;
  /** Runs a script for what it leaves behind. */
  load(script: string): Promise<void>;
}

export async function oursIn({ page, ours }: Opened): Promise<Ours> {
  if (ours === 'page')
    return {
      over: (look) => page.evaluate(`(${look})([document])`),
      load: async (script) => void (await page.evaluate(`${script}; 0`)),
    };
  const { run } = await ownWorldOf(page);
  return {
    over: (look) => run(`(${look})(${CLOSED_ROOTS})`, undefined as never),
    load: async (script) => void (await run(`${script}; 0`, 0)),
  };
}

const CLOSED_ROOTS = `(${possibleHosts})(document).map((host) => chrome.dom.openOrClosedShadowRoot(host)).filter((root) => root?.mode === 'closed')`;
