// How attached pictures look. The pictures stay in the page; what is read of them is a hash, by which a logo is known again.
import { LONGEST_SIDE, perceptualHash } from '../pictures/perceptual-hash';
import type { Attachment } from './attachment';

export interface PictureHashes {
  /** Returns the hashes that are known by now; those of new pictures are worked out meanwhile. */
  of(attachments: readonly Attachment[]): string[];
  /** Calls back whenever another one is known. */
  watch(onRead: () => void, signal: AbortSignal): void;
}

export function createPictureHashes(): PictureHashes {
  const known = new WeakMap<HTMLImageElement, Read>();
  const listeners = new Set<() => void>();
  const begin = (image: HTMLImageElement, source: string) => {
    const read: Read = { source, hash: uploaded(known.get(image), source) };
    known.set(image, read);
    void hashOf(image).then((hash) => {
      read.hash = hash ?? read.hash;
      if (hash !== null) for (const listener of listeners) listener();
    });
  };
  return {
    of: (attachments) =>
      attachments.flatMap(({ kind, element }) => {
        const image = kind === 'image' ? imageIn(element) : null;
        if (!image) return [];
        const source = image.currentSrc || image.src;
        if (known.get(image)?.source !== source) begin(image, source);
        return known.get(image)?.hash ?? [];
      }),
    watch(onRead, signal) {
      if (signal.aborted) return;
      listeners.add(onRead);
      signal.addEventListener('abort', () => listeners.delete(onRead), { once: true });
    },
  };
}

interface Read {
  readonly source: string;
  hash: string | null;
}

/** A site that has received a picture shows its own copy in the same place, from an address that nothing can be read of. */
const uploaded = (before: Read | undefined, source: string): string | null =>
  before?.source.startsWith('blob:') && !source.startsWith('blob:') ? before.hash : null;

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
