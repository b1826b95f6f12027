// Judges what device management handed over, key by key, so that one bad key never voids the others.
import type * as z from 'zod';
import { type ManagedKey, type ManagedName, type ManagedValue, managedKeys } from '../model/managed';
import { tellProblems } from '../model/problems';

/** One key: not there, there and good, or there and refused. */
export type Judged<Value> = { state: 'absent' } | { state: 'good'; value: Value } | { state: 'refused'; problems: string[] };

export type ReadManaged = {
  keys: { [Name in ManagedName]: Judged<ManagedValue<Name>> };
  /** Keys that came and are not known here, a slip of the pen or those of a newer version. */
  unknown: string[];
};

/** Returns how each key is to be taken. `values` is what the browser returned, raw. */
export function readManaged(values: Readonly<Record<string, unknown>>): ReadManaged {
  const keys = Object.fromEntries(
    Object.entries(managedKeys as Record<ManagedName, ManagedKey<z.ZodType>>).map(([name, { shape }]) => [
      name,
      judge(shape, rawValue(values, name)),
    ]),
  );
  return {
    keys: keys as ReadManaged['keys'],
    unknown: Object.keys(values).filter((name) => !Object.hasOwn(managedKeys, name)),
  };
}

/** Whether anything at all that we know came. */
export const saysAnything = ({ keys }: ReadManaged): boolean => Object.values(keys).some(({ state }) => state !== 'absent');

/** A slip with which Google's console files are pasted elsewhere: each value is wrapped as `{"Value": …}`. */
function rawValue(values: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [only, ...more] = Object.keys(value);
  return only === 'Value' && more.length === 0 ? (value as { Value: unknown }).Value : value;
}

/** Nothing, `null` and empty text are how consoles write "not configured". */
function judge(shape: z.ZodType, value: unknown): Judged<unknown> {
  if (value === undefined || value === null || value === '') return { state: 'absent' };
  const judged = shape.safeParse(value);
  return judged.success ? { state: 'good', value: judged.data } : { state: 'refused', problems: tellProblems(judged.error, 5) };
}
