// The small design system: colours, type and the focus ring stand in src/ui/tokens.css and nowhere else, so that every palette reaches all of it.
import { describe, expect, it } from 'vitest';
import { filesLike, read, sources } from './sources';

const TOKENS = 'src/ui/tokens.css';
const sheets = filesLike('{src,entrypoints}/**/*.css').map((path) => ({ path, text: read(path) }));
/** Sheets with colours and type of their own, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'entrypoints/practice/look.css': 'draws a composer in the manner of each site, whose colours are no part of ours',
  'entrypoints/practice/practice.css': 'its type grows with the wall that it is thrown on',
  'entrypoints/practice/sheet.css': 'is printed: black on white, and type in points',
};
const others = sheets.filter(({ path }) => path !== TOKENS && !(path in OTHERWISE));
const bare = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '');

interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** Returns each "property: value" of a sheet; selectors and conditions left out. */
function declarationsOf(css: string): Declaration[] {
  return [...bare(css).matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, property = '', value = '']) => ({
    property,
    value: value.replace(/\s+/g, ' ').trim(),
  }));
}

/** Names of colours, left out of words that only begin with one. */
const NAMED =
  /(?<![\w-])(white|black|red|green|blue|gr[ae]y|silver|orange|yellow|purple|pink|brown|teal|navy|maroon|olive|gold|crimson|tomato|ivory|beige|(light|dark)[a-z]+)(?![\w-])/;
const RAW = /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;

/** What of a declaration stands there by itself instead of coming from the tokens. */
function strays({ property, value }: Declaration): string | null {
  const isColoured = /color|background|border|outline|fill|stroke|shadow|decoration/.test(property) || property.startsWith('--');
  if (isColoured && (RAW.test(value) || NAMED.test(value))) return 'a colour';
  if (
    /^(font|font-size)$/.test(property) &&
    /\d(px|rem|em|pt|%|vw)|(?<![\w-])(small|medium|large|smaller|larger)(?![\w-])/.test(value)
  )
    return 'a size of type';
  if (
    /^font(-family)?$/.test(property) &&
    !/^inherit$/.test(value) &&
    !value.includes('var(--face') &&
    /[a-z]+, |sans-serif|serif/.test(value)
  )
    return 'a face';
  if (/^outline(-color|-width|-style)?$/.test(property) && !/var\(--ring\)|currentcolor/.test(value)) return 'a focus ring';
  return null;
}

describe('the reader of style sheets', () => {
  it.each([
    ['a { color: #abc }', 'a colour'],
    ['a { background: light-dark(#fff, #000); }', 'a colour'],
    ['a { box-shadow: 0 0 2px rgb(0 0 0 / 20%) }', 'a colour'],
    ['a { border: 1px solid gray }', 'a colour'],
    ['@media (width > 3px) { a { --own: hsl(1 2% 3%); } }', 'a colour'],
    ['a { font-size: 0.9rem }', 'a size of type'],
    ['a { font: 14px / 1.4 var(--face) }', 'a size of type'],
    ['a { font-family: Georgia, serif }', 'a face'],
    ['a { outline: 2px solid }', 'a focus ring'],
    ['a { outline: none }', 'a focus ring'],
  ])('sees in %s %s', (css, what) => {
    expect(declarationsOf(css).map(strays)).toContain(what);
  });

  it.each([
    'a { color: var(--ink); background: none }',
    'a { border-color: transparent; outline-color: currentcolor }',
    'a { font: var(--type-body) / 1.55 var(--face); white-space: nowrap }',
    '.blackbird:hover { grid-area: red-tape }',
    'a { font: inherit; --least: 280px }',
  ])('lets %s be', (css) => {
    expect(declarationsOf(css).map(strays).filter(Boolean)).toEqual([]);
  });
});

describe('style sheets', () => {
  it('are found', () => {
    expect(others.length).toBeGreaterThan(7);
    expect(others.flatMap(({ text }) => declarationsOf(text)).length).toBeGreaterThan(300);
  });

  it('take colours, type and the focus ring from the tokens: add a token, or use one that is there', () => {
    const found = others.flatMap(({ path, text }) =>
      declarationsOf(text).flatMap((one) => {
        const what = strays(one);
        return what ? [`${path}: ${one.property}: ${one.value} is ${what} of its own`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('use no token that is not there', () => {
    const known = new Set(sheets.flatMap(({ text }) => [...bare(text).matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
    // The card's height above its chip is measured.
    known.add('--lift');
    const used = sheets.flatMap(({ text }) => [...bare(text).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  it('move nothing, or only for those who have not asked for stillness', () => {
    const moving = others.filter(({ text }) => /(?<![\w-])(transition|animation|scroll-behavior)\s*:/.test(bare(text)));
    const careless = moving.filter(({ text }) => !text.includes('prefers-reduced-motion'));
    expect(careless.map(({ path }) => path)).toEqual([]);
  });

  it('switch nobody’s own palette off', () => {
    expect(sheets.filter(({ text }) => /forced-color-adjust/.test(bare(text))).map(({ path }) => path)).toEqual([]);
  });
});

describe('the tokens', () => {
  const parts = bare(read(TOKENS)).split('@media');
  const [plain = ''] = parts;
  const forced = parts.find((part) => part.includes('forced-colors')) ?? '';
  const coloured = declarationsOf(plain).filter(({ value }) => value.startsWith('light-dark('));

  it('give every colour for light and for dark, and from the person’s own palette', () => {
    expect(coloured.length).toBeGreaterThan(14);
    const system = /^(Canvas|CanvasText|LinkText|Highlight|HighlightText|Mark|MarkText|ButtonText|GrayText)$/;
    for (const { property } of coloured) {
      const own = declarationsOf(forced).find((one) => one.property === property);
      expect(own?.value, `${property} in forced colours`).toMatch(system);
    }
  });
});

describe('markup', () => {
  it('sets no colour and no size of type of its own', () => {
    const painted = sources().filter(({ text }) => /style=\{\{[^}]*(color|background|fontSize|font:)/.test(text));
    expect(painted.map(({ path }) => path)).toEqual([]);
  });
});
