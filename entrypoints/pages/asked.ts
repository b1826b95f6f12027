// What a page has asked the background for: waiting, there, or failed with a sentence.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { Answer, Ask, MessageName } from '../../src/messaging/protocol';
import { onChange } from './changes';
import { words } from './words';

export type Asked<T> = { state: 'waiting' } | { state: 'there'; value: T } | { state: 'failed'; problem: string };

/** Returns the answer to a message, kept until `again` is called or something stored changes. `payload` is compared by its JSON. */
export function useAsked<Name extends MessageName>(name: Name, payload: Ask<Name>) {
  const [asked, setAsked] = useState<Asked<Answer<Name>>>({ state: 'waiting' });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(payload);
  // biome's exhaustive list would ask again on every render, since payloads are written inline; their JSON says when.
  // `turn` is what `again` changes.
  useEffect(() => {
    let wanted = true;
    void turn;
    ask(name, JSON.parse(key) as Ask<Name>).then(
      (value) => wanted && setAsked({ state: 'there', value }),
      (error: unknown) => wanted && setAsked({ state: 'failed', problem: problemOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [name, key, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => onChange(again), [again]);
  return [asked, again] as const;
}

/** Returns the value where there is one. */
export const answerOf = <T>(asked: Asked<T>): T | undefined => (asked.state === 'there' ? asked.value : undefined);

/** Returns a sentence for what went wrong. */
export const problemOf = (error: unknown): string => (error instanceof Error && error.message ? error.message : words().noAnswer);
