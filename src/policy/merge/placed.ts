// Lists of two profiles put together by id, each entry with the place where it was written.

/** An entry and where it stands in the profile that it came from. */
export interface Placed<Item> {
  item: Item;
  from: 'overlay' | 'base';
  index: number;
}

export const fromOverlay = <Item>(items: readonly Item[]): Placed<Item>[] =>
  items.map((item, index) => ({ item, from: 'overlay', index }));

export const fromBase = <Item>(items: readonly Item[]): Placed<Item>[] =>
  items.map((item, index) => ({ item, from: 'base', index }));

export const together = <Item>(placed: readonly Placed<Item>[]): Item[] => placed.map(({ item }) => item);

interface Meeting<Item> {
  /** Whether two entries of one id are the same thing; left out, they always are. */
  isSame?(own: Item, base: Item): boolean;
  /** Another id for the base's entry where they are not. */
  apart?(base: Item): string;
}

/**
 * Returns the overlay's entries and then those of the base that it does not replace. Two different things that happen to have one id
 * both stay; `renamed` says what the base's is called from now on.
 */
export function gather<Item extends { id: string }>(
  overlay: readonly Item[],
  base: readonly Item[],
  { isSame = () => true, apart = ({ id }) => id }: Meeting<Item> = {},
): { placed: Placed<Item>[]; renamed: ReadonlyMap<string, string> } {
  const own = new Map(overlay.map((item) => [item.id, item]));
  const taken = new Set([...own.keys(), ...base.map(({ id }) => id)]);
  const renamed = new Map<string, string>();
  const rest = fromBase(base).flatMap(({ item, ...place }) => {
    const meets = own.get(item.id);
    if (!meets) return [{ item, ...place }];
    if (isSame(meets, item)) return [];
    const id = freeId(apart(item), taken);
    renamed.set(item.id, id);
    return [{ item: { ...item, id }, ...place }];
  });
  return { placed: [...fromOverlay(overlay), ...rest], renamed };
}

/** As long as an id may be, with a number behind it where the name is taken. */
function freeId(wanted: string, taken: Set<string>): string {
  const stem = wanted.slice(0, LONGEST - 4).replace(/-+$/, '');
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

const LONGEST = 60;
