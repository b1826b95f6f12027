// Chooses among a language's plural forms, by the browser's own Unicode rules.
import { languages, type Offered } from './languages';

/** The forms that each language tells apart in Unicode CLDR; the compiler asks a catalogue for every one. */
interface Forms {
  en: 'one' | 'other';
  cy: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  sl: 'one' | 'two' | 'few' | 'other';
}

/** Returns a function that picks, for a count, the form of that language. */
export function pluralsIn<L extends Offered>(language: L): (count: number, forms: Readonly<Record<Forms[L], string>>) => string {
  const rules = new Intl.PluralRules(languages[language].locale);
  return (count, forms) => (forms as Readonly<Record<string, string>>)[rules.select(count)] ?? forms['other' as Forms[L]];
}
