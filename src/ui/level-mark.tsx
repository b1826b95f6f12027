// The mark of a level: its shape, coloured, with its word for those who hear the page.
import type { Level } from '../model/words';
import { levelShapes } from './level-shapes';

export function LevelMark({ level, size = 16 }: { level: Level; size?: number }) {
  const { body, sign } = levelShapes[level];
  return (
    <svg className={`mark mark-${level}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className="mark-body" d={body} />
      <path className="mark-sign" d={sign} />
    </svg>
  );
}

/** Shape and word together. */
export function LevelWord({ level }: { level: Level }) {
  return (
    <span className={`level level-${level}`}>
      <LevelMark level={level} />
      {levelShapes[level].word}
    </span>
  );
}
