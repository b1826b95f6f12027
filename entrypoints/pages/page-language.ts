// In which language a page speaks: at once as it did last time, then as the settings say, and again whenever they change.
import { isLanguage, type Language, languageFor } from '../../src/language/languages';
import { language, locale, speak } from '../../src/language/spoken';
import { ask } from '../../src/messaging/extension-end';
import { onChange } from './changes';

/** Of the extension's own pages only. The settings are the truth; this only saves them from flashing up in another language first. */
const REMEMBERED = 'language';

/** Speaks as last time; then calls `changed` every time that the language has become another. */
export async function pageLanguage(changed: () => void): Promise<void> {
  await speak(remembered() ?? languageFor(null, navigator.languages));
  told();
  const follow = async () => {
    const { language: chosen } = await ask('settings.get', {});
    remember(chosen);
    const before = language();
    await speak(languageFor(chosen, navigator.languages));
    if (language() === before) return;
    told();
    changed();
  };
  // Without an answer it goes on in the language it has.
  const quietly = () => void follow().catch(() => undefined);
  quietly();
  onChange(quietly);
}

/** Forgets which language was chosen, with everything else. */
export const forgetLanguage = (): void => localStorage.removeItem(REMEMBERED);

/** A choice only: what the browser prefers need not be kept to be known. */
function remember(chosen: Language | null): void {
  if (chosen) localStorage.setItem(REMEMBERED, chosen);
  else forgetLanguage();
}

const told = (): void => {
  document.documentElement.lang = locale();
};

function remembered(): Language | null {
  const code = localStorage.getItem(REMEMBERED);
  return isLanguage(code) ? code : null;
}
