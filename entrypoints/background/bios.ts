// Learns from the person's own profile, when a page shows it, whether the statement stands there; the text is let go.
import type { Ask } from '../../src/messaging/protocol';
import { isOf, learnBio, saysOther } from '../../src/review/learn-bio';
import type { Store } from '../../src/storage/store';
import { activityOf, type InForce } from './in-force';

interface Powers {
  store: Pick<Store, 'keepBio'>;
  inForce: InForce;
  changed(): void;
}

/** Once a day is enough to say that it still stands. */
const FRESH_MS = 86_400_000;

export function createBios({ store, inForce, changed }: Powers) {
  return {
    async learn(seen: Ask<'bio.seen'>, tab: number | null): Promise<Record<string, never>> {
      const { handle, name } = seen.account;
      const force = await inForce.now();
      const [session, ...others] = force.sessions();
      const activity = activityOf(force, { platform: seen.platform, tab }, new Date());
      if (!session || !(handle || name) || activity !== 'on') return {};
      const before = force.kept.bios.find((bio) => isOf(seen, bio)) ?? null;
      const now = learnBio({ ...seen, at: new Date().toISOString() }, before, session, others);
      if (!now) return {};
      const isNews = saysOther(now, before);
      if (!isNews && before && Date.now() - Date.parse(before.at) < FRESH_MS) return {};
      await store.keepBio(before?.id ?? crypto.randomUUID(), now);
      if (isNews) changed();
      else inForce.reload();
      return {};
    },
  };
}
