// Which part of the journal is shown: how far back, which rule, which site.
import type { JournalReport } from '../../src/model/journal';
import type { Platform } from '../../src/model/words';
import { siteNames } from '../../src/ui/site-names';
import { words } from './words';

export interface Chosen {
  weeks: number | null;
  rule: string | null;
  platform: Platform | null;
}

export interface FiltersProps {
  chosen: Chosen;
  choices: JournalReport['choices'];
  onChoose(chosen: Chosen): void;
}

const PERIODS = [4, 13, 26, null] as const;

/** What is tried on the practice page is not kept, but an older row may be from anywhere. */
const siteName = (platform: Platform): string => (platform === 'practice' ? words().filters.practice : siteNames[platform]);

export function Filters({ chosen, choices, onChoose }: FiltersProps) {
  const { label, time, rule, site, everyRule, everySite, periods } = words().filters;
  return (
    <search className="filters" aria-label={label}>
      <label>
        <span className="small">{time}</span>
        <select
          value={chosen.weeks ?? ''}
          onChange={({ currentTarget }) => onChoose({ ...chosen, weeks: Number(currentTarget.value) || null })}
        >
          {PERIODS.map((weeks) => (
            <option key={weeks} value={weeks ?? ''}>
              {periods[weeks ?? 'all']}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="small">{rule}</span>
        <select
          value={chosen.rule ?? ''}
          onChange={({ currentTarget }) => onChoose({ ...chosen, rule: currentTarget.value || null })}
        >
          <option value="">{everyRule}</option>
          {choices.rules.map((one) => (
            <option key={one.rule} value={one.rule}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="small">{site}</span>
        <select
          value={chosen.platform ?? ''}
          onChange={({ currentTarget }) =>
            onChoose({ ...chosen, platform: choices.platforms.find((one) => one === currentTarget.value) ?? null })
          }
        >
          <option value="">{everySite}</option>
          {choices.platforms.map((platform) => (
            <option key={platform} value={platform}>
              {siteName(platform)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
