// Marks words where they stand without touching the page's elements: one highlight per level, under names no page can guess.
import type { Level } from '../model/words';
import { adoptStyle, dropStyle } from './style';

/** What one composer wants marked. */
export type Marked = readonly { level: Level; ranges: readonly Range[] }[];

export interface Underlines {
  /** Replaces what was marked for this owner; `root` is where its editor lives. */
  mark(owner: object, marked: Marked, root: Document | ShadowRoot): void;
}

/** The line tells the level as well as the colour does; each colour is 3:1 or better on white and on black. */
const lines: Readonly<Record<Level, string>> = {
  tip: 'dotted 2px #2b82d4',
  warn: 'wavy 1.5px #bd7410',
  hold: 'solid 2.5px #d4466d',
};
const levels: readonly Level[] = ['tip', 'warn', 'hold'];

export function createUnderlines(signal: AbortSignal): Underlines {
  const standing = new Map<object, Marked>();
  const roots = new Set<Document | ShadowRoot>();
  const names = levels.map((level) => ({ level, name: randomName() }));
  const css = names.map(({ level, name }) => ruleFor(name, lines[level])).join('\n');
  const registry = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;

  const show = () => {
    for (const { level, name } of names) {
      const ranges = [...standing.values()].flat().flatMap((mark) => (mark.level === level ? mark.ranges : []));
      if (ranges.length === 0) {
        registry?.delete(name);
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = levels.indexOf(level);
      registry?.set(name, highlight);
    }
  };

  signal.addEventListener('abort', () => {
    standing.clear();
    show();
    for (const root of roots) dropStyle(root, css);
  });

  return {
    mark(owner, marked, root) {
      if (!registry || signal.aborted) return;
      const wanted = marked.filter(({ ranges }) => ranges.length > 0);
      if (wanted.length === 0 && !standing.has(owner)) return;
      if (wanted.length > 0) {
        adoptStyle(root, css);
        roots.add(root);
        standing.set(owner, wanted);
      } else standing.delete(owner);
      show();
    },
  };
}

const ruleFor = (name: string, line: string): string =>
  `::highlight(${name}){text-decoration:underline ${line};text-underline-offset:3px;text-decoration-skip-ink:none}`;

/** A letter first, for it is written in a style sheet. */
const randomName = (): string => `h${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')}`;
