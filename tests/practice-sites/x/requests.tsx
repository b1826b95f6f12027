// Those who ask to follow a protected account on X: two buttons each, known by their words only.
import { useState } from 'react';
import { done } from '../page/practice';
import { labels } from './labels';
import { other, others, type Someone } from './people';
import { Cell } from './someone';

export function Requests() {
  const [asking, setAsking] = useState<readonly Someone[]>([other, ...others.slice(0, 1)]);
  const answer = (someone: Someone, accepts: boolean) => {
    if (accepts) done('accept', someone.name);
    setAsking((before) => before.filter((one) => one !== someone));
  };
  return (
    <section aria-label={labels.requests}>
      <h2>{labels.requests}</h2>
      {asking.map((someone) => (
        <Cell
          key={someone.handle}
          someone={someone}
          below={
            <div className="line">
              <Choice label={labels.decline} kind="decline" onPress={() => answer(someone, false)} />
              <Choice label={labels.accept} kind="accept" onPress={() => answer(someone, true)} />
            </div>
          }
        />
      ))}
    </section>
  );
}

function Choice({ label, kind, onPress }: { label: string; kind: string; onPress(): void }) {
  return (
    <button
      type="button"
      aria-label={label}
      className={`pill ${kind}`}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      <span>{label}</span>
    </button>
  );
}
