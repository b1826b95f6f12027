// Notes beside each long pattern of the detectors what no match of it can do without, so that it is tried only where that stands.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { needsOf } from './needs.ts';
import { reachOf } from './reach.ts';
import { writeNeeds } from './symbols.ts';
import { likelihoodIn } from './usual.ts';

const source = fileURLToPath(new URL('../..', import.meta.url));
const runtime = fileURLToPath(new URL('./prefiltered.ts', import.meta.url));

/** Shorter ones are as quickly tried as looked for, and so are those that may match at the beginning alone. Sets of sets are not read. */
const SHORTEST = 60;
const isSlow = ({ pattern, flags }) => pattern.length >= SHORTEST && !/[dvy]/.test(flags) && !/^\^(?![^(]*\|)/.test(pattern);

/** A Vite plugin: the long patterns that modules of the detectors and of `text` are loaded with become prefiltered ones. */
export function prefilters() {
  return {
    name: 'second-glance:prefilters',
    transform: {
      filter: { id: /\/src\/(?:detectors|text)\/.*\.ts$/ },
      handler: (code, id) => (id.includes('/prefilter/') ? null : withPrefilters(code)),
    },
  };
}

/** Returns the long patterns in JavaScript that are made once, when the module is loaded. */
export const patternsOf = (code) => slowIn(code).map(({ regex }) => ({ source: regex.pattern, flags: regex.flags }));

/** Returns the code with those wrapped, on the lines where they stood; `null` where there are none. */
function withPrefilters(code) {
  let made = code;
  for (const { start, end, regex } of slowIn(code).toSorted((a, b) => b.start - a.start)) {
    const written = { source: regex.pattern, flags: regex.flags };
    const [needs, reach] = [needsOf(written, likelihood()), reachOf(written)];
    if (!needs && !reach) continue;
    const moves = regex.flags.includes('g');
    const known = [needs ? writeNeeds(needs) : '', moves, ...(reach ? [reach] : [])].map((one) => JSON.stringify(one));
    const moving = code.slice(start, end) + (moves ? '' : 'g');
    made = `${made.slice(0, start)}prefiltered(${moving}, ${known.join(', ')})${made.slice(end)}`;
  }
  return made === code ? null : { code: `import { prefiltered } from ${JSON.stringify(runtime)};${made}`, map: null };
}

const slowIn = (code) => literalsIn(parseAst(code)).filter(({ regex }) => isSlow(regex));

function literalsIn(node) {
  if (node === null || typeof node !== 'object' || FUNCTIONS.has(node.type)) return [];
  if (node.type === 'Literal' && node.regex) return [node];
  return Object.values(node).flatMap(literalsIn);
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

let known;
/** The detectors' own examples are as like drafts as anything that is at hand while building. */
function likelihood() {
  known ??= likelihoodIn(
    globSync('detectors/*/examples*.ts', { cwd: source })
      .toSorted()
      .map((file) => readFileSync(`${source}/${file}`, 'utf8'))
      .join('\n'),
  );
  return known;
}
