// What the sites' self-checks could not see, from when it was said until it is taken back, for as long as the browser runs.
import type * as z from 'zod';
import { Status } from '../../src/messaging/protocol';
import type { Platform } from '../../src/model/words';
import { readFleeting, writeFleeting } from '../../src/storage/fleeting';

const Sightings = Status.shape.unseen;
type Sighting = z.infer<typeof Sightings>[number];

export interface Sightings {
  all(): Promise<Sighting[]>;
  /** An empty list takes back what was said of that site before. */
  tell(platform: Platform, unseen: Sighting['unseen']): Promise<void>;
  forget(): void;
}

const NAME = 'unseen';

export function createSightings(): Sightings {
  let known: Promise<Map<Platform, Sighting>> | null = null;
  const learn = () => {
    known ??= readFleeting(NAME, Sightings).then(
      (kept) => new Map((kept ?? []).map((sighting) => [sighting.platform, sighting])),
    );
    return known;
  };
  return {
    all: async () => [...(await learn()).values()],
    async tell(platform, unseen) {
      const here = await learn();
      const before = here.get(platform);
      if (JSON.stringify(before?.unseen ?? []) === JSON.stringify(unseen)) return;
      if (unseen.length === 0) here.delete(platform);
      else here.set(platform, { platform, at: new Date().toISOString(), unseen });
      await writeFleeting(NAME, [...here.values()]);
    },
    forget() {
      known = Promise.resolve(new Map());
    },
  };
}
