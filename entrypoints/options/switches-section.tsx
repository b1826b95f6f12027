// Pausing, and switching sites and rules off one by one.
import { siteIds, siteNames } from '../../src/ui/site-names';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { PauseButtons } from '../pages/pause-buttons';
import type { SectionProps } from './options';
import { words } from './own-words';

export function SwitchesSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [rules] = useAsked('rules.list', {});
  const sitesOff = new Set<string>(settings.sitesOff);
  const rulesOff = new Set(settings.rulesOff);
  const says = words().switches;
  return (
    <>
      <PauseButtons desk={desk} />
      <fieldset style={{ border: 0 }}>
        <legend>
          <h3>{says.sites}</h3>
        </legend>
        {siteIds.map((id) => (
          <label className="check" key={id}>
            <input
              type="checkbox"
              checked={!sitesOff.has(id)}
              onChange={() =>
                change(
                  { sitesOff: siteIds.filter((other) => (other === id ? !sitesOff.has(id) : sitesOff.has(other))) },
                  (sitesOff.has(id) ? says.siteOn : says.siteOff)(siteNames[id]),
                )
              }
            />
            {siteNames[id]}
          </label>
        ))}
      </fieldset>
      <Lockable desk={desk} setting="rulesOff">
        <fieldset style={{ border: 0 }}>
          <legend>
            <h3>{says.rules}</h3>
          </legend>
          {(answerOf(rules) ?? []).map(({ id, title, why }) => (
            <label className="check" key={id}>
              <input
                type="checkbox"
                checked={!rulesOff.has(id)}
                onChange={() =>
                  change(
                    {
                      rulesOff: rulesOff.has(id) ? settings.rulesOff.filter((other) => other !== id) : [...settings.rulesOff, id],
                    },
                    (rulesOff.has(id) ? says.ruleOn : says.ruleOff)(title),
                  )
                }
              />
              <span>
                {title}
                <br />
                <span className="soft small">{why}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </Lockable>
    </>
  );
}
