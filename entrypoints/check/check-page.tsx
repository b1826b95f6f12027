// What the school's policy says of a text that was selected on some page. It is read here and let go.
import { useEffect, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { Answer } from '../../src/messaging/protocol';
import { TryIt } from '../pages/try-it';
import { words } from './words';

type Taken = { state: 'waiting' } | { state: 'gone' } | { state: 'there'; selected: NonNullable<Answer<'selection.take'>> };

export function CheckPage() {
  const taken = useTaken();
  return (
    <main className="check-page">
      <h1>
        <img src="/icon.svg" alt="" width="40" height="40" />
        {words().heading}
      </h1>
      {taken.state === 'waiting' && <p className="soft">{words().waiting}</p>}
      {taken.state === 'gone' && <p className="notice">{words().gone}</p>}
      {taken.state !== 'waiting' && (
        <section className="sheet">
          {taken.state === 'there' ? (
            <TryIt example={taken.selected.text} {...(taken.selected.platform && { on: taken.selected.platform })} atOnce />
          ) : (
            <TryIt />
          )}
        </section>
      )}
      <p className="soft small">{words().notKept}</p>
    </main>
  );
}

/** The token is good once, so it is taken out of the address, where going back would try it again. */
function useTaken(): Taken {
  const [taken, setTaken] = useState<Taken>({ state: 'waiting' });
  useEffect(() => {
    takeOnce().then(
      (selected) => setTaken(selected ? { state: 'there', selected } : { state: 'gone' }),
      () => setTaken({ state: 'gone' }),
    );
  }, []);
  return taken;
}

let taking: ReturnType<typeof take> | null = null;

/** However often the page is drawn. */
const takeOnce = () => {
  taking ??= take();
  return taking;
};

async function take(): Promise<Answer<'selection.take'>> {
  const token = location.hash.slice(1);
  if (token === '') return null;
  history.replaceState(null, '', location.pathname);
  return ask('selection.take', { token });
}
