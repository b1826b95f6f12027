// A line in the window's corner for what must be said when the composer it is about may already have closed.
import { locale } from '../language/spoken';
import tokens from '../ui/tokens.css?inline';
import { wallClock } from './clock';
import { quiet } from './faults';
import { words } from './notice-words';
import { adoptStyle } from './style';
import { themeAt } from './theme';
import css from './toast.css?inline';

/** Long enough to read twice; nothing has to be done about it. */
const STAYS = 10_000;

let dismiss = () => {};

/** Says it, in place of what was said before. It outlives the extension, for that may be the very reason. */
export function toast(said: string): void {
  dismiss();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, `${tokens}\n${css}`);
  const line = document.createElement('div');
  line.className = 'glance line';
  line.style.colorScheme = themeAt(document.body);
  line.role = 'status';
  line.lang = locale();
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
  requestAnimationFrame(quiet(() => line.prepend(said)));
}

function closer(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words().close;
  button.addEventListener(
    'click',
    quiet((event: Event) => event.isTrusted && dismiss()),
  );
  return button;
}
