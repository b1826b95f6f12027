// One bar of a chart, its groups side by side or one upon another, each with a texture of its own.
import type { CSSProperties } from 'react';
import type { Counts } from '../../src/model/journal';
import { words } from './figure-words';
import { countIn, groups } from './groups';

export interface BarProps {
  counts: Counts;
  /** The longest bar's count. */
  most: number;
  upright?: boolean;
}

export function Bar({ counts, most, upright = false }: BarProps) {
  return (
    <div className={upright ? 'bar upright' : 'bar'}>
      {groups.map((group) => {
        const count = countIn(group, counts);
        const share = { '--share': `${(100 * count) / Math.max(most, 1)}%` } as CSSProperties;
        return count > 0 && <span key={group.id} className={`part part-${group.id}`} style={share} />;
      })}
    </div>
  );
}

/** What each texture stands for; groups that do not come up are left out. */
export function Legend({ counts }: { counts: Counts }) {
  return (
    <ul className="legend small" aria-hidden="true">
      {groups
        .filter((group) => countIn(group, counts) > 0)
        .map(({ id }) => (
          <li key={id}>
            <span className={`part part-${id}`} /> {words().groups[id].name}
          </li>
        ))}
    </ul>
  );
}
