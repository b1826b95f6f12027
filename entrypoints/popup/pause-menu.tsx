// The ways to pause, each with until when it holds. Folded up, for most days nobody needs it.
import { useRef } from 'react';
import type { PauseDesk } from './pause-desk';
import { words } from './words';

export function PauseMenu({ pauses: { everywhere, choices } }: { pauses: PauseDesk }) {
  const menu = useRef<HTMLDetailsElement>(null);
  if (everywhere || choices.length === 0) return null;
  return (
    <details ref={menu}>
      <summary>{words().pause}</summary>
      <ul className="ways">
        {choices.map(({ name, until, pause }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                menu.current?.removeAttribute('open');
                pause();
              }}
            >
              <span>{name}</span> <span className="soft small">{until}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="soft small">{words().whilePaused}</p>
    </details>
  );
}
