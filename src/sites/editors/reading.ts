// The text of an editable as its writer sees it, with a map from each offset to its place in the DOM and back.

export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Which neighbour a place leans to, where one offset has two places: the end of one node and the start of the next. */
export type Lean = 'before' | 'after';

export interface Reading {
  readonly text: string;
  placeOf(offset: number, lean: Lean): Place;
  offsetOf(place: Place): number;
}

/** Some of the text, and where it stands. A line mark has no length: it is where an empty line would be written in. */
interface Mark {
  readonly kind: 'line' | 'text' | 'whole';
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly offset: number;
}

const BLOCKS = new Set('ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL'.split(' '));

/** Nodes that editors keep inside their editable and that nobody wrote. */
const UNWRITTEN = 'script, style, svg, [hidden], [data-lexical-cursor]';

/** Quill sets these around things that cannot be typed in, so that the caret has somewhere to stand. */
const GUARD = '\uFEFF';

/** Returns the text: one line a block, `\n` for a line break, the `alt` of a picture of an emoji. Offsets are ours, not the editor's. */
export function readEditable(root: HTMLElement): Reading {
  const { text, marks } = collect(root);
  return {
    text,
    placeOf: (offset, lean) => placeOf(root, marks, offset, lean),
    offsetOf: (place) => offsetOf(marks, place),
  };
}

/** A text being collected. */
interface Collected {
  readonly root: HTMLElement;
  readonly marks: Mark[];
  text: string;
  lines: number;
  isLineOpen: boolean;
}

function collect(root: HTMLElement): Collected {
  const so: Collected = { root, marks: [], text: '', lines: 0, isLineOpen: false };
  for (const node of root.childNodes) visit(so, node);
  return so;
}

function visit(so: Collected, node: Node): void {
  if (node instanceof Text) visitText(so, node);
  else if (!(node instanceof HTMLElement) || node.matches(UNWRITTEN)) return;
  else if (node.tagName === 'BR') visitBreak(so, node);
  else if (node.tagName === 'IMG') visitWhole(so, node, node.getAttribute('alt') ?? '');
  else if (node.getAttribute('contenteditable') === 'false') visitWhole(so, node, readEditable(node).text);
  else if (isBlock(node)) visitBlock(so, node);
  else for (const child of node.childNodes) visit(so, child);
}

function visitText(so: Collected, node: Text): void {
  if (!so.isLineOpen && node.data.trim() === '' && isBetweenBlocks(node)) return;
  for (const { 0: words, index } of node.data.matchAll(/[^\uFEFF]+/g)) {
    openLine(so, node, index);
    mark(so, 'text', words, node, index);
  }
}

function visitBreak(so: Collected, node: Element): void {
  const { node: parent, offset } = besides(node, false);
  openLine(so, parent, offset);
  if (isFiller(node, so.root)) return;
  so.text += '\n';
  mark(so, 'line', '', parent, offset + 1);
}

function visitWhole(so: Collected, node: Element, words: string): void {
  if (words === '') return;
  const { node: parent, offset } = besides(node, false);
  openLine(so, parent, offset);
  mark(so, 'whole', words, node, 0);
}

function visitBlock(so: Collected, node: Element): void {
  so.isLineOpen = false;
  const { lines } = so;
  for (const child of node.childNodes) visit(so, child);
  if (so.lines === lines) openLine(so, node, 0);
  so.isLineOpen = false;
}

function openLine(so: Collected, node: Node, offset: number): void {
  if (so.isLineOpen) return;
  if (so.lines++ > 0) so.text += '\n';
  so.isLineOpen = true;
  mark(so, 'line', '', node, offset);
}

function mark(so: Collected, kind: Mark['kind'], words: string, node: Node, offset: number): void {
  so.marks.push({ kind, start: so.text.length, end: so.text.length + words.length, node, offset });
  so.text += words;
}

function placeOf(root: HTMLElement, marks: readonly Mark[], offset: number, lean: Lean): Place {
  const holders = marks.filter(({ kind, start, end }) => kind !== 'line' && start <= offset && offset <= end);
  const holder = lean === 'before' ? holders[0] : holders.at(-1);
  if (holder?.kind === 'text') return { node: holder.node, offset: holder.offset + offset - holder.start };
  if (holder) return besides(holder.node, lean === 'before' ? offset > holder.start : offset === holder.end);
  const line = marks.findLast(({ kind, start }) => kind === 'line' && start === offset);
  return line ?? { node: root, offset: root.childNodes.length };
}

function offsetOf(marks: readonly Mark[], place: Place): number {
  const last = marks.findLast((mark) => isAtOrAfter(place, mark.kind === 'whole' ? besides(mark.node, true) : mark));
  if (!last) return 0;
  if (last.kind === 'text' && last.node === place.node) return Math.min(last.start + place.offset - last.offset, last.end);
  return last.end;
}

const besides = (node: Node, after: boolean): Place => ({ node: node.parentNode!, offset: indexOf(node) + (after ? 1 : 0) });

function isAtOrAfter(place: Place, mark: Place): boolean {
  if (place.node === mark.node) return place.offset >= mark.offset;
  const range = document.createRange();
  range.setStart(mark.node, mark.offset);
  return range.comparePoint(place.node, place.offset) >= 0;
}

const isBlock = (node: Node): boolean => node instanceof Element && BLOCKS.has(node.tagName);
const isBetweenBlocks = (node: Node): boolean => [...(node.parentNode?.childNodes ?? [])].some(isBlock);
const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
const isNothing = (node: Node): boolean =>
  node instanceof Comment || (node instanceof Text && node.data.replaceAll(GUARD, '') === '');

/** The last break of a block holds the block open and is no line of its own. */
function isFiller(br: Node, root: Node): boolean {
  for (let node = br; node !== root && !isBlock(node); node = node.parentNode!) {
    let next = node.nextSibling;
    while (next && isNothing(next)) next = next.nextSibling;
    if (next) return isBlock(next);
  }
  return true;
}
