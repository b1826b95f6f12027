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
  const pictures = new WeakMap<HTMLImageElement, Picture>();
  const listeners = new Set<() => void>();
  /** What was shown when it was last asked, place by place. */
  let row: readonly (HTMLImageElement | null)[] = [];
  const begin = (image: HTMLImageElement, source: string, copied: Picture | null): Picture => {
    const picture: Picture = {
      source,
      isChosen: isOwn(source) || copied !== null,
      copied,
      hash: null,
      reading: false,
      left: TRIES,
    };
    pictures.set(image, picture);
    read(picture, isOwn(source) ? copyOf(source) : image);
    return picture;
  };
  const read = (picture: Picture, image: HTMLImageElement) => {
    picture.left -= 1;
    picture.reading = true;
    void hashOf(image).then(
      (hash) => {
        Object.assign(picture, { hash, reading: false, left: 0 });
        if (hash !== null) for (const listener of listeners) listener();
      },
      () => {
        // It is broken, or came from another address than the page's; or the browser was short of room, and is asked again.
        picture.reading = false;
      },
    );
  };
  const pictureIn = (image: HTMLImageElement, before: HTMLImageElement | null): Picture => {
    const source = image.currentSrc || image.src;
    const known = pictures.get(image);
    if (known?.source !== source) return begin(image, source, isOwn(source) ? null : chosenIn(before && pictures.get(before)));
    if (!known.reading && known.left > 0 && isOwn(source)) read(known, copyOf(source));
    return known;
  };
  return {
    of(attachments) {
      const shown = attachments.map(({ kind, element }) => (kind === 'image' ? imageIn(element) : null));
      // Where another has come or gone as well, or is shown elsewhere, a picture in the same place is not the same picture.
      const before = shown.map((image, at) => {
        const last = shown.length === row.length ? row[at]! : null;
        return last && (last === image || !shown.includes(last)) ? last : null;
      });
      row = shown;
      if (!wanted) return [];
      return shown.flatMap((image, at) => (image && hashKnownOf(pictureIn(image, before[at]!))) ?? []);
    },
    watch(onRead, signal) {
      if (signal.aborted) return;
      listeners.add(onRead);
      signal.addEventListener('abort', () => listeners.delete(onRead), { once: true });
    },
  };
}

interface Picture {
  readonly source: string;
  /** It is what the person chose, or the site's own copy of that, which it shows in the same place and of which mostly nothing can be read. */
  readonly isChosen: boolean;
  readonly copied: Picture | null;
  hash: string | null;
  reading: boolean;
  /** How often it may yet be tried. */
  left: number;
}

const TRIES = 3;

const chosenIn = (picture: Picture | null | undefined): Picture | null => (picture?.isChosen ? picture : null);

const hashKnownOf = ({ hash, copied }: Picture): string | null => hash ?? (copied && hashKnownOf(copied));

type Own = `blob:${string}` | `data:${string}`;

/** Did the page make it of a file? */
const isOwn = (source: string): source is Own => /^(?:blob|data):/.test(source);

const imageIn = (element: Element | null): HTMLImageElement | null =>
  element instanceof HTMLImageElement ? element : (element?.querySelector('img') ?? null);

/** Taken at once: the page may let go of what it made, and put a copy of the site's in its place. Nothing is asked of the network. */
function copyOf(source: Own): HTMLImageElement {
  const image = new Image();
  image.src = source;
  return image;
}

/** Returns `null` for a picture that has no hash; rejects for what cannot be read. */
async function hashOf(image: HTMLImageElement): Promise<string | null> {
  await loaded(image);
  return inTurn(async () => {
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
  });
}

const loaded = (image: HTMLImageElement): Promise<void> =>
  image.complete
    ? Promise.resolve()
    : new Promise((resolve, reject) => {
        image.addEventListener('load', () => resolve(), { once: true });
        image.addEventListener('error', () => reject(new Error('the picture could not be loaded')), { once: true });
      });

let turn: Promise<unknown> = Promise.resolve();

/** One after another: an album of photographs, unpacked all at once, takes gigabytes. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}
