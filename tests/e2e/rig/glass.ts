// Looks into closed shadow roots through the DevTools protocol, and presses what is there with a real mouse.
import type { CDPSession, Page } from 'playwright-core';
import { until } from './until';

interface Node {
  backendNodeId: number;
  nodeType: number;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

interface AxNode {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  backendDOMNodeId?: number;
}

/** Something in a closed shadow root that a person could find by role and name. */
export interface Seen {
  role: string;
  name: string;
  node: number;
}

export interface Glass {
  /** Everything in closed shadow roots that has a role and a name, in tree order. */
  seen(): Promise<Seen[]>;
  /** The text a person can read there. */
  text(): Promise<string>;
  find(role: string, name: string | RegExp): Promise<Seen | null>;
  /** Waits for it, then presses the mouse at its middle. */
  press(name: string | RegExp, role?: string, times?: number): Promise<void>;
  /** Waits until the text holds all of these, and returns it. */
  read(...parts: (string | RegExp)[]): Promise<string>;
  /** Calls a function with the element as `this`. */
  ask<Answer>(seen: Seen, question: string): Promise<Answer>;
}

export async function glassOf(page: Page): Promise<Glass> {
  const cdp = await page.context().newCDPSession(page);
  const glass: Glass = {
    seen: () => seenIn(cdp),
    text: () => textIn(cdp),
    async find(role, name) {
      const found = (await seenIn(cdp)).find((one) => one.role === role && matches(one.name, name));
      return found ?? null;
    },
    async press(name, role = 'button', times = 1) {
      const target = await until(`a ${role} called ${name}`, () => glass.find(role, name));
      const { x, y } = await middleOf(cdp, target.node);
      await page.mouse.click(x, y, { clickCount: times });
    },
    async read(...parts) {
      let last = '';
      return until(`the panel to say ${parts.join(' and ')}`, async () => {
        last = await textIn(cdp);
        return parts.every((part) => matches(last, part, true)) && last;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it says:\n${last || '(nothing)'}`);
      });
    },
    ask: (seen, question) => call(cdp, seen.node, question),
  };
  return glass;
}

const matches = (text: string, wanted: string | RegExp, within = false): boolean =>
  typeof wanted === 'string' ? (within ? text.includes(wanted) : text === wanted) : wanted.test(text);

/** The closed shadow roots of a page and everything in them. */
async function closedRoots(cdp: CDPSession): Promise<{ roots: number[]; inside: Set<number> }> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const roots: number[] = [];
  const inside = new Set<number>();
  const walk = (node: Node, closed: boolean): void => {
    const isClosed = closed || node.shadowRootType === 'closed';
    if (node.shadowRootType === 'closed') roots.push(node.backendNodeId);
    if (isClosed) inside.add(node.backendNodeId);
    for (const child of [
      ...(node.shadowRoots ?? []),
      ...(node.children ?? []),
      ...(node.contentDocument ? [node.contentDocument] : []),
    ])
      walk(child, isClosed);
  };
  walk(root, false);
  return { roots, inside };
}

async function seenIn(cdp: CDPSession): Promise<Seen[]> {
  const { inside } = await closedRoots(cdp);
  if (inside.size === 0) return [];
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
    !ignored && backendDOMNodeId !== undefined && inside.has(backendDOMNodeId)
      ? [{ role: role?.value ?? '', name: name?.value ?? '', node: backendDOMNodeId }]
      : [],
  );
}

async function textIn(cdp: CDPSession): Promise<string> {
  const { roots } = await closedRoots(cdp);
  const texts = await Promise.all(
    roots.map((node) =>
      call<string>(
        cdp,
        node,
        'function () { return [...this.children].filter((c) => c.checkVisibility()).map((c) => c.innerText ?? "").join("\\n") }',
      ).catch(() => ''),
    ),
  );
  return texts.filter(Boolean).join('\n');
}

async function call<Answer>(cdp: CDPSession, node: number, functionDeclaration: string): Promise<Answer> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node });
  if (!object.objectId) throw new Error('the element is gone');
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration,
    returnByValue: true,
  });
  return result.value as Answer;
}

async function middleOf(cdp: CDPSession, node: number): Promise<{ x: number; y: number }> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId: node });
  const [quad] = quads;
  if (!quad) throw new Error('the element has no place on the screen');
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quad;
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
}
