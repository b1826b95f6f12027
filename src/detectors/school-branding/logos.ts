// The school's logo as an attached picture: known by how it looks, whatever is written beside it.
import type { Facts } from '../../model/facts';
import { hashDistance } from '../../pictures/perceptual-hash';
import type { PreparedDraft } from '../../text/prepare';

/**
 * In so many of 255 bits a picture may differ. Of 200 invented crests made smaller, compressed, greyed, stretched, blurred or set on other
 * ground 94 to 100 in 100 were as near; of their 19,900 pairs none was, the nearest being 23. The tests measure it on sixty of them.
 */
const ALIKE = 20;
/** A picture that was only made smaller or compressed is mostly nearer than this. */
const THE_SAME = 10;

export interface Seen {
  readonly title: string;
  readonly isSure: boolean;
}

/** Returns the logos of the profile that attached pictures look like, nearest first. */
export function logosIn({ pictureHashes = [] }: PreparedDraft, { identity }: Facts): Seen[] {
  const near = pictureHashes.flatMap((picture) =>
    (identity.logos ?? []).map(({ title, hash }) => ({ title, apart: hashDistance(picture, hash) })),
  );
  return near
    .filter(({ apart }) => apart <= ALIKE)
    .sort((one, other) => one.apart - other.apart)
    .map(({ title, apart }) => ({ title, isSure: apart <= THE_SAME }));
}
