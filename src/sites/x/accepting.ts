// Tells the button that accepts a request on X from the one that declines it: X gives neither a name but its translated word.

/** By name where there is one; words in a few languages are hints. */
const YES =
  /^(?:accept|approv|confirm|allow|derbyn|annehmen|akzeptieren|acepta|aceita|accett|zaakceptuj|przyjmij|sprejmi|godta|prihvati|kabul|قبول|موافقة|منظور|স্বীকার)/i;
const NO =
  /^(?:declin|den[iy]|reject|refus|delet|remov|ignor|block|report|cancel|gwrthod|ablehn|lösch|rechaz|recus|rifiut|weiger|odrzu|zavrni|elimin|supprim|رفض|حذف|مسترد)/i;

/** Returns whether a press of this button accepts; `null` when only its look could tell. */
export function saysYes(button: HTMLElement): boolean | null {
  const id = button.getAttribute('data-testid') ?? '';
  if (/accept|approve|confirm/i.test(id)) return true;
  if (/declin|deny|reject|delete|block|report|cancel|follow|caret|UserCell/i.test(id)) return false;
  const label = (button.getAttribute('aria-label') || button.textContent || '').trim();
  if (YES.test(label)) return true;
  return NO.test(label) ? false : null;
}

/**
 * Of the two buttons below a request the accepting one is filled where the other is not, or not red where the other is;
 * else the last, which is where X has it.
 */
export function isAccepting(button: HTMLElement): boolean {
  const said = saysYes(button);
  if (said !== null) return said;
  const pair = pairOf(button);
  const [first, last] = pair;
  if (!first || !last || pair.length !== 2) return false;
  const other = button === first ? last : first;
  const otherSaid = saysYes(other);
  if (otherSaid !== null) return !otherSaid;
  if (isFilled(first) !== isFilled(last)) return isFilled(button);
  return isRed(first) === isRed(last) ? button === last : !isRed(button);
}

/** The choices of the smallest block that gives one. */
function pairOf(button: HTMLElement): HTMLElement[] {
  for (let block = button.parentElement; block && !block.matches('main, body'); block = block.parentElement) {
    const choices = [...block.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
      (one) => one.checkVisibility() && !one.matches('[aria-haspopup], [data-testid="UserCell"]'),
    );
    if (choices.length > 1) return choices;
  }
  return [];
}

const isFilled = (button: HTMLElement): boolean => {
  const [red, green, blue, alpha = 1] = channels(getComputedStyle(button).backgroundColor);
  return red !== undefined && green !== undefined && blue !== undefined && alpha > 0.5;
};

function isRed(button: HTMLElement): boolean {
  const [red = 0, green = 0, blue = 0] = channels(getComputedStyle(button).color);
  return red > 150 && green < 100 && blue < 140;
}

const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
