// A list whose lines can be taken away one by one, with the focus going on to the next of them and never lost.
import { type ReactNode, useEffect, useRef } from 'react';

export interface Removable {
  key: string | number;
  says: ReactNode;
  /** For those who hear the page: "Remove Lunch". Without it the line stays. */
  removeLabel?: string;
  onRemove?(): void;
}

export interface RemovableListProps {
  /** What the list is of. */
  label: string;
  /** On each button: "Remove". */
  action: string;
  items: readonly Removable[];
  /** What stands there when there is nothing. */
  empty: ReactNode;
}

export function RemovableList({ label, action, items, empty }: RemovableListProps) {
  const list = useRef<HTMLDivElement>(null);
  const gone = useRef<{ place: number; many: number } | null>(null);
  useEffect(() => {
    if (gone.current === null || items.length >= gone.current.many) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('li > button') ?? [];
    const next = buttons[Math.min(gone.current.place, buttons.length - 1)] ?? list.current;
    gone.current = null;
    next?.focus();
  }, [items]);
  return (
    <div ref={list} tabIndex={-1} className="list">
      {items.length === 0 ? (
        empty
      ) : (
        <ul className="plain lines" aria-label={label}>
          {items.map(({ key, says, removeLabel, onRemove }, place) => (
            <li key={key}>
              <span>{says}</span>
              {onRemove && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={removeLabel}
                  onClick={() => {
                    gone.current = { place, many: items.length };
                    onRemove();
                  }}
                >
                  {action}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
