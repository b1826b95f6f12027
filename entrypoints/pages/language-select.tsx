// Chooses the language that Second Glance speaks. The page is drawn anew in it, and whoever chose by keys is where they were.
import { useEffect, useRef } from 'react';
import { languages } from '../../src/language/languages';
import { language } from '../../src/language/spoken';
import type { SettingsDesk } from './settings-desk';
import { words } from './words';

type Code = keyof typeof languages;
const codes = Object.keys(languages) as Code[];

/** The language chosen here last: the select that is drawn next in it takes the focus. */
let chosenHere: Code | null = null;

export function LanguageSelect({ desk: { change } }: { desk: Pick<SettingsDesk, 'change'> }) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (chosenHere === language()) field.current?.focus();
    chosenHere = null;
  }, []);
  return (
    <label className="language-select small">
      <span>{words().language}</span>
      <select
        ref={field}
        value={language()}
        onChange={({ currentTarget }) => {
          const chosen = codes.find((code) => code === currentTarget.value) ?? 'en';
          chosenHere = chosen;
          change({ language: chosen }, null);
        }}
      >
        {codes.map((code) => (
          <option key={code} value={code} lang={code}>
            {languages[code].name}
          </option>
        ))}
      </select>
    </label>
  );
}
