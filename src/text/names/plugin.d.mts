// Types of the plugin that builds the lists of names; structural, so that this room needs no types of Vite.
export function givenNames(): {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
};
export function buildLists(): Record<'names' | 'persons' | 'surnames' | 'words' | 'common', string[]> &
  Record<'grades' | 'levels' | 'classes', string>;
