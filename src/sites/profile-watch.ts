// Learns what the signed-in person's own profile says about them, when they look at it or change it.
import type { Composer, SeenBio, SiteListener } from './composer';
import { attempt } from './presses';
import type { ActingAccount } from './surface';

export interface Profile {
  account(): ActingAccount;
  /** `null` anywhere but on the own profile. */
  ownBio(account: ActingAccount): string | null;
}

export interface ProfileWatch {
  /** Passes on a composer in which the bio is written, and learns from it as it is opened and as it is saved. */
  learnFrom(composer: Composer): Composer;
}

/** How long a page may take to show a profile after it was gone to. */
const ARRIVES_MS = 6_000;
/** Looks while it arrives are this far apart. */
const PACE_MS = 300;
const LONGEST = 5_000;

/** Looks when a page is come to, and for a moment after; never while nobody goes anywhere. */
export function watchProfile(page: Window, profile: Profile, on: Pick<SiteListener, 'bio'>, signal: AbortSignal): ProfileWatch {
  let last = '';
  const tell = (seen: SeenBio) => {
    const known = JSON.stringify(seen);
    if (known === last) return;
    last = known;
    attempt(() => on.bio(seen), undefined);
  };
  const look = () => {
    const account = profile.account();
    const text = isSomebody(account) ? attempt(() => profile.ownBio(account), null) : null;
    if (text !== null) tell({ account, text: text.slice(0, LONGEST), partial: false });
  };
  const expect = expectation(page.document, look, signal);
  // The sites go from page to page without loading one.
  page.navigation?.addEventListener('currententrychange', expect, { signal });
  page.addEventListener('popstate', expect, { signal });
  expect();

  return {
    learnFrom(composer) {
      const learn = () => {
        const { text, context } = composer.read();
        const { kind: _, ...account } = context.account;
        if (isSomebody(account) && text.trim() !== '') tell({ account, text: text.slice(0, LONGEST), partial: true });
      };
      attempt(learn, undefined);
      const saved = () => {
        attempt(learn, undefined);
        expect();
      };
      return { ...composer, onSubmit: (ask, life) => composer.onSubmit(watched(ask, saved), life) };
    },
  };
}

const isSomebody = ({ handle, name }: ActingAccount): boolean => Boolean(handle ?? name);

/** Tells when what is asked about goes out, at once or later. */
const watched =
  (ask: Parameters<Composer['onSubmit']>[0], sent: () => void): Parameters<Composer['onSubmit']>[0] =>
  (resume) => {
    const answer = ask(() => {
      sent();
      return resume();
    });
    if (answer === 'go') sent();
    return answer;
  };

/** Looks now, and for a moment whenever the page has changed: what it shows first may still be the old. */
function expectation(root: Document, look: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = 0;
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const step = () => {
    if (signal.aborted || performance.now() > end) return stop();
    if (changed) look();
    changed = false;
    timer = setTimeout(step, PACE_MS);
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    stop();
    changed = true;
    end = performance.now() + ARRIVES_MS;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    timer = setTimeout(step);
  };
}
