// Crests of schools that there are none of, drawn at random from a seed: a shield with charges on it, half of them the same left and right,
// some with a name beside them.
import { createCanvas, type Image, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Pixels } from '../../../src/pictures/perceptual-hash';

export interface Crest {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Returns as many crests, the same ones each time. */
export function inventCrests(count: number): Crest[] {
  const random = randomFrom(20_261_127);
  const between = (least: number, most: number) => least + random() * (most - least);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const colour = () => `hsl(${Math.floor(between(0, 360))},${Math.floor(between(40, 90))}%,${Math.floor(between(20, 70))}%)`;
  const charge = (x: number, y: number, size: number) => {
    const points = Array.from({ length: Math.floor(between(3, 9)) }, (_, at, all = between(0, 6)) => {
      const turn = all + at * 0.9;
      const reach = size * between(0.25, 0.5);
      return `${(x + reach * Math.cos(turn)).toFixed(1)},${(y + reach * Math.sin(turn)).toFixed(1)}`;
    });
    return `<polygon points="${points.join(' ')}" fill="${pick(['#fff', '#fd0', '#111', colour()])}"/>`;
  };
  return Array.from({ length: count }, (_, at) => {
    const ground = colour();
    const charges = Array.from({ length: Math.floor(between(2, 6)) }, () =>
      charge(between(28, 72), between(24, 78), between(24, 56)),
    );
    const field = `<path d="${pick(SHIELDS)}" fill="${ground}" stroke="${colour()}" stroke-width="${Math.floor(between(1, 6))}"/>`;
    const mirrored = `<g transform="matrix(-1 0 0 1 100 0)">${charges.join('')}</g>`;
    const shield = `${field}${charges.join('')}${at % 2 ? mirrored : ''}`;
    if (at % 3) return { width: 100, height: 112, body: shield };
    const lines = [between(60, 150), between(30, 120)].map(
      (length, line) =>
        `<rect x="112" y="${36 + 30 * line}" width="${length.toFixed(0)}" height="${line ? 8 : 18}" fill="${ground}"/>`,
    );
    return { width: 270, height: 112, body: shield + lines.join('') };
  });
}

const SHIELDS = [
  'M4 4h92v50c0 30-25 45-46 54C29 99 4 84 4 54z',
  'M50 6a48 48 0 1 0 .1 0z',
  'M8 8h84v92H8z',
  'M50 4 96 30v52L50 108 4 82V30z',
];

/** A linear congruence of Knuth's: enough for drawings, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Printing {
  readonly scale?: number;
  /** Of its size, on every side. */
  readonly margin?: number;
  /** `null`: it can be seen through. */
  readonly ground?: string | null;
  readonly stretch?: number;
  readonly quality?: number;
  readonly filter?: string;
  readonly degrees?: number;
}

/** Returns the crest as pixels after it was saved and opened again: as JPEG where a quality is given, else as PNG. */
export async function printed(crest: Crest, printing: Printing = {}): Promise<Pixels> {
  const { scale = 2.5, margin = 0, ground = null, stretch = 1, quality, filter = 'none', degrees = 0 } = printing;
  const { width, height, body } = crest;
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  const drawing = await loadImage(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>`));
  const canvas = createCanvas(
    Math.round(width * scale * stretch * (1 + 2 * margin)),
    Math.round(height * scale * (1 + 2 * margin)),
  );
  const pen = canvas.getContext('2d');
  if (ground) fill(pen, ground, canvas);
  pen.filter = filter;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((degrees * Math.PI) / 180);
  const [wide, high] = [width * scale * stretch, height * scale];
  pen.drawImage(drawing, -wide / 2, -high / 2, wide, high);
  const saved = quality === undefined ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', quality);
  return pixelsOf(await loadImage(saved));
}

export function pixelsOf(image: Image): Pixels {
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height);
}

function fill(pen: SKRSContext2D, colour: string, { width, height }: { width: number; height: number }): void {
  pen.fillStyle = colour;
  pen.fillRect(0, 0, width, height);
}
