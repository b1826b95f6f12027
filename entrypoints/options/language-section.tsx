// The language that Second Glance speaks, each named in itself, for whoever cannot read the one that is spoken now.
import { isOffered, languageFor, languages, type Offered, PSEUDO } from '../../src/language/languages';
import { settings as schema } from '../../src/settings/schema';
import type { SectionProps } from './options';
import { words } from './words';

export function LanguageSection({ desk: { settings, change } }: SectionProps) {
  const says = words().language;
  const choose = (value: string) => {
    const language = isOffered(value) ? value : null;
    if (language === settings.language) return;
    // The page is drawn anew, and scrolls to where its address says.
    location.replace('#language');
    // In the language that is spoken by then.
    change({ language }, () => words().language.changed);
  };
  return (
    <>
      <p className="soft">{schema.language.help}</p>
      <label className="row" style={{ gap: 6 }}>
        <span>{says.label}</span>
        <select
          id="language-spoken"
          value={settings.language ?? AS_BROWSER}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value={AS_BROWSER}>{says.asBrowser(languages[preferred()].name)}</option>
          {Object.entries(languages).map(([code, { name, locale }]) => (
            <option key={code} value={code} lang={locale}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="soft small">{says.stays}</p>
    </>
  );
}

const AS_BROWSER = '';

function preferred(): Offered {
  const language = languageFor(null, navigator.languages);
  return language === PSEUDO ? 'en' : language;
}
