// Speaks as the background says, on every line over which it says so.
import type { Language } from '../language/languages';
import { language, speak } from '../language/spoken';
import type { Line, LineListener } from '../messaging/page-end';
import { report } from './faults';

type OpenLine = (listener: LineListener) => Line | null;

/**
 * Returns a way to open lines that also follows the language told on them; `spoken` is called with each one that is heard, once it is
 * spoken. Whoever listens hears every message at once and in its order, whatever the words of a language take to come.
 */
export function speakAlong(openLine: OpenLine, spoken: (language: Language) => void = () => {}): OpenLine {
  const follow = async (wanted: Language) => {
    await speak(wanted);
    // Another may have been told meanwhile.
    if (language() === wanted) spoken(wanted);
  };
  return ({ hear, closed }) =>
    openLine({
      hear(says) {
        if (says.type === 'activity') void follow(says.language).catch(report);
        hear(says);
      },
      closed,
    });
}
