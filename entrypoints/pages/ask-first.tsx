// A button that asks before it does what cannot be undone. Whoever presses it by mistake is on the safe answer.
import { useEffect, useRef, useState } from 'react';

export interface AskFirstProps {
  /** On the button: "Erase everything …" */
  label: string;
  /** Says what goes, and that it cannot be undone. */
  question: string;
  yes: string;
  no: string;
  onYes(): void;
}

export function AskFirst({ label, question, yes, no, onYes }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const safe = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) safe.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button ref={first} type="button" className="danger" style={{ justifySelf: 'start' }} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <section className="notice bad stack" aria-label={label}>
      <strong>{question}</strong>
      <div className="row">
        <button ref={safe} type="button" onClick={() => setAsking(false)}>
          {no}
        </button>
        <button
          type="button"
          className="danger"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </section>
  );
}
