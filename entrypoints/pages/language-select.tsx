// Chooses the language that Second Glance speaks, small, for a first minute. The settings offer more.
import { isOffered, languages } from '../../src/language/languages';
import { language } from '../../src/language/spoken';
import type { SettingsDesk } from './settings-desk';
import { words } from './words';

export function LanguageSelect({ desk: { change } }: { desk: Pick<SettingsDesk, 'change'> }) {
  return (
    <label className="language-select small">
      <span>{words().language}</span>
      <select
        // By its id it is found again, and has the focus, when the page is drawn anew.
        id="language-spoken"
        value={language()}
        onChange={({ currentTarget: { value } }) => {
          // Said in the language that is spoken by then.
          if (isOffered(value)) change({ language: value }, () => words().languageChanged);
        }}
      >
        {Object.entries(languages).map(([code, { name, locale }]) => (
          <option key={code} value={code} lang={locale}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
