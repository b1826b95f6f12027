// Whether a place in the page is dark, judged by what stands behind it: sites set their themes in ways of their own.

/** Returns the theme to draw in beside `element`. */
export function themeAt(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = above(at)) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.3 ? 'dark' : 'light';
  }
  // Nothing painted: the canvas shows, in the page's own colour scheme.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (scheme === 'dark') return 'dark';
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const above = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** `null` where the colour is see-through or written in a way not understood. */
function luminanceOf(color: string): number | null {
  const scale = color.startsWith('color(srgb') ? 1 : 255;
  if (scale === 255 && !color.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  const [r, g, b] = [red, green, blue].map((part) => linear(part / scale));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
