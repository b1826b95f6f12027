// Which part of the journal is shown: how far back, which rule, which site.
import type { JournalReport } from '../../src/model/journal';
import type { Platform } from '../../src/model/words';
import { siteNames } from '../../src/ui/site-names';

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

const periods: readonly { weeks: number | null; name: string }[] = [
  { weeks: 4, name: 'The last 4 weeks' },
  { weeks: 13, name: 'The last 3 months' },
  { weeks: 26, name: 'The last 6 months' },
  { weeks: null, name: 'Everything kept' },
];

/** What is tried on the practice page is not kept, but an older row may be from anywhere. */
export const siteName = (platform: Platform): string => (platform === 'practice' ? 'the practice page' : siteNames[platform]);

export function Filters({ chosen, choices, onChoose }: FiltersProps) {
  return (
    <search className="filters" aria-label="What is shown">
      <label>
        <span className="small">Time</span>
        <select
          value={chosen.weeks ?? ''}
          onChange={({ currentTarget }) => onChoose({ ...chosen, weeks: Number(currentTarget.value) || null })}
        >
          {periods.map(({ weeks, name }) => (
            <option key={name} value={weeks ?? ''}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="small">Rule</span>
        <select
          value={chosen.rule ?? ''}
          onChange={({ currentTarget }) => onChoose({ ...chosen, rule: currentTarget.value || null })}
        >
          <option value="">Every rule</option>
          {choices.rules.map(({ rule, title }) => (
            <option key={rule} value={rule}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="small">Site</span>
        <select
          value={chosen.platform ?? ''}
          onChange={({ currentTarget }) =>
            onChoose({ ...chosen, platform: choices.platforms.find((one) => one === currentTarget.value) ?? null })
          }
        >
          <option value="">Every site</option>
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
