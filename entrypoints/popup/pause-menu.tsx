// The ways to pause, each with until when it holds. Folded up, for most days nobody needs it.
import { useRef } from 'react';
import type { PauseDesk } from './pause-desk';

export function PauseMenu({ pauses: { everywhere, choices } }: { pauses: PauseDesk }) {
  const menu = useRef<HTMLDetailsElement>(null);
  if (everywhere || choices.length === 0) return null;
  return (
    <details ref={menu}>
      <summary>Pause</summary>
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
      <p className="soft small">While paused, nothing is read and nothing is shown. Your school is not told and cannot set it.</p>
    </details>
  );
}
