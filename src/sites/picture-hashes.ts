// How attached pictures look. The pictures stay in the page; what is read of them is a hash, by which a logo is known again.
import { LONGEST_SIDE, perceptualHash } from '../pictures/perceptual-hash';
import type { Attachment } from './attachment';

export interface PictureHashes {
  /** Returns the hashes that are known by now; those of new pictures are worked out meanwhile. None while pictures are not looked at. */
  of(attachments: readonly Attachment[]): string[];
  /** Calls back whenever another one is known. */
  watch(onRead: () => void, signal: AbortSignal): void;
}

let wanted = false;

/** Says whether pictures are looked at on this page. Not until it is said, and not while nobody's logo is known. */
export function lookAtPictures(now: boolean): void {
  wanted = now;
}

export function createPictureHashes(): PictureHashes {
  const known = new WeakMap<HTMLImageElement, Read>();
  const listeners = new Set<() => void>();
  let count = 0;
  const begin = (image: HTMLImageElement, source: string, isAlone: boolean) => {
    const before = known.get(image);
    const own = OWN.test(source);
    const taken = isAlone && !own && before?.isChosen ? before : null;
    const read: Read = { source, isChosen: own || taken !== null, hash: taken?.hash ?? null };
    known.set(image, read);
    void hashOf(image).then((hash) => {
      read.hash = hash ?? read.hash;
      if (hash !== null) for (const listener of listeners) listener();
    });
  };
  return {
    of(attachments) {
      // Where another has come or gone as well, an element may show a picture that was another's.
      const isAlone = attachments.length === count;
      count = attachments.length;
      if (!wanted) return [];
      return attachments.flatMap(({ kind, element }) => {
        const image = kind === 'image' ? imageIn(element) : null;
        if (!image) return [];
        const source = image.currentSrc || image.src;
        if (known.get(image)?.source !== source) begin(image, source, isAlone);
        return known.get(image)?.hash ?? [];
      });
    },
    watch(onRead, signal) {
      if (signal.aborted) return;
      listeners.add(onRead);
      signal.addEventListener('abort', () => listeners.delete(onRead), { once: true });
    },
  };
}

interface Read {
  readonly source: string;
  /** It is what the person chose, or the site's own copy of that, which it shows in the same place and of which nothing can be read. */
  readonly isChosen: boolean;
  hash: string | null;
}

/** The page made it of a file. */
const OWN = /^(?:blob|data):/;

const imageIn = (element: Element | null): HTMLImageElement | null =>
  element instanceof HTMLImageElement ? element : (element?.querySelector('img') ?? null);

/** Returns `null` for what cannot be read: it is broken, or came from another address than the page's. */
async function hashOf(image: HTMLImageElement): Promise<string | null> {
  try {
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight));
    const [width, height] = [naturalWidth, naturalHeight].map((side) => Math.max(1, Math.round(side * scale))) as [
      number,
      number,
    ];
    // Made smaller beside the page's own work: a photograph is large.
    const small = await createImageBitmap(image, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    pen?.drawImage(small, 0, 0);
    small.close();
    return pen ? perceptualHash(pen.getImageData(0, 0, width, height)) : null;
  } catch {
    return null;
  }
}
