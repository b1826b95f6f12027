// The language of a policy’s own texts, on a page that may speak another.
import { locale } from '../../src/language/spoken';

/** Returns it (BCP 47) for a `lang` attribute; undefined where the page speaks it anyway. */
export const policyLang = (language: string): string | undefined => (base(language) === base(locale()) ? undefined : language);

const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;
