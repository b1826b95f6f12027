// A week of half hours to paint in: with the mouse by dragging, by keyboard with arrows, Shift and Space, by finger one by one.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { DAY_NAMES, SHORT_DAY_NAMES } from '../../src/calendar/day-names';
import { coverIn, isInBlock, paintWeek, type Slot, shownSlots, type WeekBlock } from '../../src/calendar/paint-week';
import { clockAt, SLOTS } from '../../src/calendar/stretches';
import { Weekday, type WeekPattern } from '../../src/model/calendar';
import { words } from './hours-words';

export interface WeekGridProps {
  /** "My hours" */
  label: string;
  hours: WeekPattern;
  disabled: boolean;
  onChange(hours: WeekPattern): void;
}

const MOVES: Readonly<Record<string, readonly [day: number, slot: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  PageUp: [0, -4],
  PageDown: [0, 4],
  Home: [-6, 0],
  End: [6, 0],
};

export function WeekGrid({ label, hours, disabled, onChange }: WeekGridProps) {
  const [isWhole, showWhole] = useState(false);
  const [first, end] = isWhole ? [0, SLOTS] : shownSlots(hours);
  const start: Slot = { day: 0, slot: Math.max(first, 17) };
  const [block, setBlock] = useState<WeekBlock>({ from: start, to: start });
  const [refused, setRefused] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  const paint = (meant: WeekBlock) => {
    const next = paintWeek(hours, meant, coverIn(hours, meant.from) !== 'all');
    setRefused(next === null);
    if (next) onChange(next);
  };
  const drag = useDrag(block, setBlock, paint);
  const go = (to: Slot, isMarking: boolean) => {
    setBlock((old) => ({ from: isMarking ? old.from : to, to }));
    body.current?.querySelector<HTMLElement>(`[data-slot="${to.day} ${to.slot}"]`)?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' || event.key === 'Enter') paint(block);
    else if (event.key === 'Escape') setBlock(({ to }) => ({ from: to, to }));
    else if (move)
      go({ day: within(block.to.day + move[0], 0, 6), slot: within(block.to.slot + move[1], first, end - 1) }, event.shiftKey);
    else return;
    event.preventDefault();
  };
  const focus: Slot = { day: block.to.day, slot: within(block.to.slot, first, end - 1) };
  return (
    <div className="stack" style={{ gap: 6 }}>
      {!disabled && <p className="soft small">{words().painting.how}</p>}
      <table className="grid-week" aria-label={label} data-still={disabled || undefined}>
        <thead>
          <tr>
            <td />
            {Weekday.options.map((day) => (
              <th key={day} scope="col" abbr={DAY_NAMES[day]}>
                {SHORT_DAY_NAMES[day]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={disabled ? undefined : pressed}>
          {Array.from({ length: end - first }, (_, at) => first + at).map((slot) => (
            <tr key={slot}>
              <th scope="row">{slot % 2 === 0 ? clockAt(slot) : <span className="unseen">{clockAt(slot)}</span>}</th>
              {Weekday.options.map((name, day) => (
                <td key={name}>
                  <HalfHour
                    at={{ day, slot }}
                    hours={hours}
                    block={disabled ? null : block}
                    isFirst={focus.day === day && focus.slot === slot}
                    handlers={disabled ? {} : drag({ day, slot })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {refused && <p role="alert">{words().painting.tooMany}</p>}
      {(isWhole || end - first < SLOTS) && (
        <div>
          <button type="button" className="quiet small" onClick={() => showWhole(!isWhole)}>
            {isWhole ? words().painting.schoolDay : words().painting.wholeDay}
          </button>
        </div>
      )}
    </div>
  );
}

interface HalfHourProps {
  at: Slot;
  hours: WeekPattern;
  /** What is marked now; `null` where nothing can be painted. */
  block: WeekBlock | null;
  /** The one to which Tab leads. */
  isFirst: boolean;
  handlers: Partial<ReturnType<ReturnType<typeof useDrag>>>;
}

function HalfHour({ at, hours, block, isFirst, handlers }: HalfHourProps) {
  const cover = coverIn(hours, at);
  const name = Weekday.options[at.day] ?? 'mon';
  return (
    <button
      type="button"
      className={`slot ${cover}`}
      disabled={block === null}
      data-slot={`${at.day} ${at.slot}`}
      data-marked={block && block.from !== block.to && isInBlock(block, at) ? '' : undefined}
      tabIndex={isFirst ? 0 : -1}
      aria-pressed={PRESSED[cover]}
      aria-label={words().painting.slot[cover](DAY_NAMES[name], clockAt(at.slot))}
      {...handlers}
    />
  );
}

const PRESSED = { all: true, part: 'mixed', none: false } as const;

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Returns the handlers of a cell. What is dragged over is painted when the button is let go, as one change. */
function useDrag(block: WeekBlock, setBlock: (block: WeekBlock) => void, paint: (block: WeekBlock) => void) {
  const dragging = useRef<WeekBlock | null>(null);
  const painting = useRef(paint);
  painting.current = paint;
  useEffect(() => {
    const end = () => {
      const meant = dragging.current;
      dragging.current = null;
      if (meant) painting.current(meant);
    };
    const stop = () => {
      dragging.current = null;
    };
    addEventListener('pointerup', end);
    addEventListener('pointercancel', stop);
    return () => {
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', stop);
    };
  }, []);
  const put = (next: WeekBlock) => {
    dragging.current = next;
    setBlock(next);
  };
  return (cell: Slot) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const next = { from: event.shiftKey ? block.from : cell, to: cell };
      // A finger scrolls the page: it paints by tapping, which the click below tells.
      if (event.pointerType === 'touch') setBlock(next);
      else put(next);
    },
    onPointerEnter: () => dragging.current && put({ from: dragging.current.from, to: cell }),
    onClick: ({ nativeEvent }: { nativeEvent: MouseEvent }) => {
      if ('pointerType' in nativeEvent && nativeEvent.pointerType === 'touch') paint({ from: cell, to: cell });
    },
  });
}
