// The one place that touches the language library, loaded only when somebody asks, so that review can answer without it.
import type { Span } from '../model/span';

/** One word as the library reads it: `tags` are names such as `Verb`, `Person`, `ProperNoun`. */
export interface TaggedWord {
  readonly span: Span;
  readonly tags: ReadonlySet<string>;
}

type Library = (text: string) => { json(options: object): { terms: LibraryTerm[] }[] };
interface LibraryTerm {
  tags: string[];
  offset: { start: number; length: number };
}

let library: Library | null = null;
let loading: Promise<void> | null = null;

/** Loads the library once; takes about 140 ms. A failure is forgotten, so that a later call tries again. */
export function loadLanguage(): Promise<void> {
  loading ??= import('compromise/two').then(
    (module) => {
      library = module.default as unknown as Library;
    },
    (cause: unknown) => {
      loading = null;
      throw cause;
    },
  );
  return loading;
}

/** Returns the words of a text with their tags, or `null` while the library is not there. */
export function tagsOf(raw: string): TaggedWord[] | null {
  if (!library) return null;
  const sentences = library(raw).json({ offset: true, terms: { offset: true, tags: true } });
  return sentences.flatMap(({ terms }) =>
    terms
      // The second half of "isn't" has no letters of its own.
      .filter(({ offset }) => offset.length > 0)
      .map(({ tags, offset }) => ({ span: [offset.start, offset.start + offset.length], tags: new Set(tags) })),
  );
}
