// Asks axe about a view. Nothing is let off but what is named here with its reason.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ours } from './ours';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The whole of WCAG 2.2 AA, and what else axe holds to be good. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, asked of our own pages alone: in somebody else's, its landmarks and headings are theirs. */
const ABOUT_PAGES = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'bypass',
  'document-title',
  'html-has-lang',
  'heading-order',
];

/** Returns one line for each thing that axe finds. */
export async function axeSays(ours: Ours, what: 'page' | 'panel', only?: readonly string[]): Promise<string[]> {
  await ours.load(`globalThis.axe?.run || ${wrapped}`);
  const options = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: TAGS },
    rules: only || what === 'page' ? {} : Object.fromEntries(ABOUT_PAGES.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations'],
    elementRef: false,
  };
  await ours.load(`globalThis.axeIsAsked = ${JSON.stringify(options)}`);
  return ours.over(runAxe);
}

/** The script looks for a loader of modules and for the page's own `axe`; it finds neither. */
const wrapped = `(() => { ${script} })()`;

/**
 * Runs in the page. axe finds what stands in a shadow root by `element.shadowRoot`, which is null for a closed one. In the extension's own world,
 * whose prototypes no page shares, that question is answered truly for as long as axe asks: so it sees the real card in the real page.
 */
async function runAxe(roots: readonly (Document | ShadowRoot)[]): Promise<string[]> {
  const { axe, axeIsAsked } = globalThis as unknown as {
    axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
    axeIsAsked: unknown;
  };
  interface Violation {
    id: string;
    help: string;
    nodes: {
      target: unknown[];
      html: string;
      any: { message: string }[];
      all: { message: string }[];
      none: { message: string }[];
    }[];
  }
  const closed = roots.filter((root) => root instanceof ShadowRoot);
  const usual = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  if (closed.length > 0)
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get(this: Element) {
        return closed.find((root) => root.host === this) ?? usual?.get?.call(this);
      },
    });
  try {
    const context = closed.length > 0 ? { include: closed.map(({ host }) => host) } : document;
    const { violations } = await axe.run(context, axeIsAsked);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
        return `${id}: ${help}: ${html.replace(/\s+/g, ' ').slice(0, 160)} (${why.slice(0, 240)})`;
      }),
    );
  } finally {
    if (usual) Object.defineProperty(Element.prototype, 'shadowRoot', usual);
  }
}
