// Marks text that is in another language than the page, so that it is read aloud in its own voice.
import { primary } from '../../src/language/languages';
import { locale } from '../../src/language/spoken';

/** Returns what the attribute `lang` should be around a text in this language (BCP 47); nothing where the page is in it already. */
export const langOf = (language: string): string | undefined => (primary(language) === primary(locale()) ? undefined : language);
