// Looks into closed shadow roots, and presses what is there with a real mouse; each browser has its own way in.
import type { Look, Seen } from './inside';
import { until } from './until';

export type { Seen } from './inside';

export interface Glass {
  /** Everything in closed shadow roots that has a role and a name, in tree order. */
  seen(): Promise<Seen[]>;
  /** The text a person can read there. */
  text(): Promise<string>;
  find(role: string, name: string | RegExp): Promise<Seen | null>;
  /** Waits until one like it lies on top, then presses the mouse at its middle. */
  press(name: string | RegExp, role?: string, times?: number): Promise<void>;
  /** Presses it if it is there now; returns whether it was. */
  pressIfThere(name: string | RegExp, role?: string): Promise<boolean>;
  /** Waits until the text holds all of these, and returns it. */
  read(...parts: (string | RegExp)[]): Promise<string>;
  /** Calls a function with the element as `this`. */
  ask<Answer>(seen: Seen, question: string): Promise<Answer>;
}

/** What a browser lends for it. */
export interface Lens {
  look(): Promise<Look>;
  /** Where it can be pressed; `null` while it cannot. */
  middle(seen: Seen): Promise<{ x: number; y: number } | null>;
  mouse(x: number, y: number, times: number): Promise<void>;
  ask<Answer>(seen: Seen, question: string): Promise<Answer>;
}

export function glassThrough({ look, middle, mouse, ask }: Lens): Glass {
  const find = async (role: string, name: string | RegExp) =>
    (await look()).seen.find((one) => one.role === role && matches(one.name, name)) ?? null;
  /** Of several alike, as two composers have, the one that can be pressed. */
  const placeOf = async (all: readonly Seen[], name: string | RegExp, role: string) => {
    for (const one of all) {
      if (one.role !== role || !matches(one.name, name)) continue;
      const at = await middle(one);
      if (at) return at;
    }
    return null;
  };
  return {
    ask,
    find,
    seen: async () => (await look()).seen,
    text: async () => (await look()).text,
    async press(name, role = 'button', times = 1) {
      let last: Look | undefined;
      const at = await until(`a ${role} called ${name} to be there and on top`, async () => {
        last = await look();
        return placeOf(last.seen, name, role);
      }).catch((error: Error) => {
        throw new Error(`${error.message}; there is\n${last?.seen.map((one) => `${one.role} ${one.name}`).join('\n')}`);
      });
      await mouse(at.x, at.y, times);
    },
    async pressIfThere(name, role = 'button') {
      const at = await placeOf((await look()).seen, name, role);
      if (at) await mouse(at.x, at.y, 1);
      return at !== null;
    },
    async read(...parts) {
      let last = '';
      return until(`the panel to say ${parts.join(' and ')}`, async () => {
        last = (await look()).text;
        return parts.every((part) => matches(last, part, true)) && last;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it says:\n${last || '(nothing)'}`);
      });
    },
  };
}

const matches = (text: string, wanted: string | RegExp, within = false): boolean =>
  typeof wanted === 'string' ? (within ? text.includes(wanted) : text === wanted) : wanted.test(text);
