// A line in the window's corner for what must be said when the composer it is about may already have closed.
import tokens from '../ui/tokens.css?inline';
import { wallClock } from './clock';
import { quiet } from './faults';
import { adoptStyle } from './style';
import { themeAt } from './theme';
import css from './toast.css?inline';

/** Long enough to read twice; nothing has to be done about it. */
const STAYS = 10_000;

let dismiss = () => {};

/** Says it, in place of what was said before. It outlives the extension, for that may be the very reason. */
export function toast(words: string): void {
  dismiss();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, `${tokens}\n${css}`);
  const line = document.createElement('div');
  line.className = 'glance line';
  line.style.colorScheme = themeAt(document.body);
  line.role = 'status';
  const callOff = wallClock.after(STAYS, () => dismiss());
  dismiss = () => {
    callOff();
    host.remove();
    dismiss = () => {};
  };
  line.append(closer());
  root.append(line);
  document.body.append(host);
  // Put in after the region itself, or it would not be read out.
  requestAnimationFrame(quiet(() => line.prepend(words)));
}

function closer(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Close';
  button.addEventListener(
    'click',
    quiet((event: Event) => event.isTrusted && dismiss()),
  );
  return button;
}
