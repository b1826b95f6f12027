// Puts a style sheet into a document or shadow root, in whichever way the browser lets a content script do it.

const made = new Map<string, CSSStyleSheet>();

/** Adds `css` to `root` once. */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  try {
    const sheet = sheetOf(css);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  } catch {
    // Firefox does not let content scripts near `adoptedStyleSheets` of somebody else's document.
    addStyleElement(root, css);
  }
}

/** Takes it out again. */
export function dropStyle(root: Document | ShadowRoot, css: string): void {
  for (const style of elements.get(root) ?? []) if (style.textContent === css) style.remove();
  try {
    const sheet = made.get(css);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  } catch {
    // Then it never was among them.
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const known = made.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
}

const elements = new WeakMap<Document | ShadowRoot, HTMLStyleElement[]>();

function addStyleElement(root: Document | ShadowRoot, css: string): void {
  const already = elements.get(root) ?? [];
  if (already.some((style) => style.isConnected && style.textContent === css)) return;
  const style = document.createElement('style');
  style.textContent = css;
  (root instanceof Document ? (root.head ?? root.documentElement) : root).append(style);
  elements.set(root, [...already, style]);
}
