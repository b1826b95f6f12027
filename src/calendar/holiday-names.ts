// What a public holiday is called in the language spoken now.
import { SUBSTITUTE } from './bank-holidays';
import { words } from './holiday-words';

/** Returns the name to show for one that the rules gave; one that they do not know as it is. */
export function holidayName(name: string): string {
  const isSubstitute = name.endsWith(SUBSTITUTE);
  const whole = isSubstitute ? name.slice(0, -SUBSTITUTE.length) : name;
  const names: Readonly<Record<string, string>> = words().names;
  const shown = (Object.hasOwn(names, whole) && names[whole]) || whole;
  return isSubstitute ? words().substitute(shown) : shown;
}
