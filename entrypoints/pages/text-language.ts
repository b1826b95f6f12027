// Marks text that is in another language than the page, so that it is read aloud in its own voice.
import { locale } from '../../src/language/spoken';

/** Returns what the attribute `lang` should be around a text in this language (BCP 47); nothing where the page is in it already. */
export const langOf = (language: string): string | undefined => (base(language) === base(locale()) ? undefined : language);

const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;
