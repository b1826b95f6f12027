// The glass in Firefox: BiDi names closed roots when it describes their hosts, and what it names can be handed to code beside the page's.
import type { FirefoxTab } from './firefox-tab';
import { type Glass, glassThrough } from './glass';
import { type Look, lookInto, middleOf, possibleHosts } from './inside';

interface Described {
  value: [{ value: string }, ...{ value?: { shadowRoot?: { sharedId: string; value: { mode: string } } | null } }[]];
}

export function glassOfFirefox(tab: FirefoxTab): Glass {
  /** Looks with the roots that are known, and asks about hosts that have not been. */
  const look = async (roots: readonly object[] = []): Promise<Look> => {
    const described = await tab.beside<Described>(LOOK, roots, DESCRIBE);
    const [{ value }, ...hosts] = described.value;
    const closed = hosts.flatMap(({ value }) => (value?.shadowRoot ? [{ sharedId: value.shadowRoot.sharedId }] : []));
    return closed.length > 0 ? look(closed) : (JSON.parse(value) as Look);
  };
  const ask = async <Answer>(code: string, node: number): Promise<Answer> => {
    const whole = `() => JSON.stringify((${code})(globalThis.keptByGlass[${node}]) ?? null)`;
    return JSON.parse((await tab.beside<{ value: string }>(whole)).value) as Answer;
  };
  return glassThrough({
    look: () => look(),
    middle: ({ node }) => ask(`${middleOf}`, node),
    mouse: (x, y, times) => tab.mouse(x, y, times),
    ask: ({ node }, question) => ask(`(element) => (${question}).call(element)`, node),
  });
}

const DESCRIBE = { serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' } };

/** A root may be given to a host only before it is asked about, for ours come with theirs. */
const LOOK = `(...fresh) => {
  const known = (globalThis.rootsForGlass ??= []);
  const asked = (globalThis.askedByGlass ??= new WeakSet());
  known.push(...fresh);
  const hosts = (${possibleHosts})(document).filter((host) => !asked.has(host));
  for (const host of hosts) asked.add(host);
  const roots = known.filter(({ host }) => host.isConnected);
  return [JSON.stringify((${lookInto})(roots, (globalThis.keptByGlass ??= []))), ...hosts];
}`;
