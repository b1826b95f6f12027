// Knows a picture again that was made smaller, compressed, greyed, stretched or given another margin: a hash of its lowest frequencies.

/** As a canvas gives them: four bytes for each pixel, red, green, blue and how opaque it is. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** The longest side that is worth handing over: beyond it nothing is seen that the hash would show. */
export const LONGEST_SIDE = 256;

/** To so many squares a side a picture is brought, and so many frequencies each way are kept: one bit for each. */
const SIDE = 64;
const KEPT = 16;
const BITS = KEPT * KEPT;

/**
 * Of the mean strength: a wave that is weaker counts as none. Where left and right are alike, as in most crests, half of the waves are next
 * to nothing, and which side of nothing they fall on is chance.
 */
const PLAIN = 0.2;

/** So many waves at least: discs, rings, crosses and evening skies have fewer, and look alike. */
const TOLD_APART = 40;

/**
 * Returns how a picture looks as 64 hexadecimal digits, or `null` where there is nothing to know it by, as on one of a single colour, a plain disc or a clear sky.
 * The DCT hash of Zauner, "Implementation and benchmarking of perceptual image hash functions" (2010), with four times the bits, for logos
 * have little in them, of what lies within the margin, and with weak waves for none.
 */
export function perceptualHash(pixels: Pixels): string | null {
  const grey = greyOf(pixels);
  const part = withoutMargin(grey);
  if (Math.min(part.right - part.left, part.bottom - part.top) < KEPT) return null;
  const squares = shrunk(grey, part);
  if (isFlat(squares)) return null;
  const waves = lowFrequencies(squares);
  // The first is the brightness of the whole.
  const mean = waves.subarray(1).reduce((sum, wave) => sum + Math.abs(wave), 0) / (BITS - 1);
  const bits = Array.from(waves, (wave, at) => at > 0 && wave > PLAIN * mean);
  if (bits.filter(Boolean).length < TOLD_APART) return null;
  return Array.from({ length: BITS / 4 }, (_, at) =>
    bits
      .slice(4 * at, 4 * at + 4)
      .reduce((digit, bit) => 2 * digit + Number(bit), 0)
      .toString(16),
  ).join('');
}

/** Returns in how many of 255 bits two pictures differ: 0 is the same, chance about 110. */
export function hashDistance(one: string, other: string): number {
  let apart = 0;
  for (let at = 0; at < one.length; at++) {
    let bits = Number.parseInt(one[at] ?? '0', 16) ^ Number.parseInt(other[at] ?? '0', 16);
    for (; bits; bits &= bits - 1) apart++;
  }
  return apart;
}

interface Grey {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
}

interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What can be seen through is seen on white. */
function greyOf({ data, width, height }: Pixels): Grey {
  const values = new Float32Array(width * height);
  for (let at = 0; at < values.length; at++) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [data[4 * at], data[4 * at + 1], data[4 * at + 2], data[4 * at + 3]];
    const seen = alpha / 255;
    values[at] = (0.299 * red + 0.587 * green + 0.114 * blue) * seen + 255 * (1 - seen);
  }
  return { values, width, height };
}

/** Of 255 shades: less is the noise of compression. */
const DIFFERENT = 24;
/** Of a row or column: fewer pixels are specks. */
const SPECKS = 0.004;

/** Everything but the rows and columns around it that have the colour of the edge. */
function withoutMargin({ values, width, height }: Grey): Part {
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(values[x] ?? 0, values[(height - 1) * width + x] ?? 0);
  for (let y = 0; y < height; y++) edge.push(values[y * width] ?? 0, values[y * width + width - 1] ?? 0);
  const ground = median(Float32Array.from(edge));
  const rows = new Uint32Array(height);
  const columns = new Uint32Array(width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (Math.abs((values[y * width + x] ?? 0) - ground) > DIFFERENT) {
        rows[y] = (rows[y] ?? 0) + 1;
        columns[x] = (columns[x] ?? 0) + 1;
      }
  const filled = (counts: Uint32Array, length: number) => {
    const least = Math.max(1, length * SPECKS);
    return [counts.findIndex((count) => count >= least), counts.findLastIndex((count) => count >= least) + 1] as const;
  };
  const [top, bottom] = filled(rows, width);
  const [left, right] = filled(columns, height);
  return { left, top, right, bottom };
}

/** Each square is the mean of what lies in it. */
function shrunk({ values, width }: Grey, { left, top, right, bottom }: Part): Float32Array {
  const squares = new Float32Array(SIDE * SIDE);
  const [wide, high] = [(right - left) / SIDE, (bottom - top) / SIDE];
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++) {
      const [west, north] = [left + column * wide, top + row * high];
      let sum = 0;
      for (let y = Math.floor(north); y < north + high && y < bottom; y++) {
        const share = Math.min(y + 1, north + high) - Math.max(y, north);
        for (let x = Math.floor(west); x < west + wide && x < right; x++)
          sum += (values[y * width + x] ?? 0) * share * (Math.min(x + 1, west + wide) - Math.max(x, west));
      }
      squares[row * SIDE + column] = sum / (wide * high);
    }
  return squares;
}

/** Of 255 shades, as a standard deviation. */
const FLAT = 6;

function isFlat(squares: Float32Array): boolean {
  const mean = squares.reduce((sum, value) => sum + value, 0) / squares.length;
  return Math.sqrt(squares.reduce((sum, value) => sum + (value - mean) ** 2, 0) / squares.length) < FLAT;
}

/** The type II cosine transform, rows and then columns, of which the slowest waves are kept. */
function lowFrequencies(squares: Float32Array): Float32Array {
  const across = new Float32Array(SIDE * KEPT);
  for (let row = 0; row < SIDE; row++)
    for (let wave = 0; wave < KEPT; wave++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += (squares[row * SIDE + x] ?? 0) * cosine(wave, x);
      across[row * KEPT + wave] = sum;
    }
  const kept = new Float32Array(BITS);
  for (let down = 0; down < KEPT; down++)
    for (let wave = 0; wave < KEPT; wave++) {
      let sum = 0;
      for (let row = 0; row < SIDE; row++) sum += (across[row * KEPT + wave] ?? 0) * cosine(down, row);
      kept[down * KEPT + wave] = sum;
    }
  return kept;
}

const cosine = (wave: number, at: number): number => COSINES[(wave * (2 * at + 1)) % (4 * SIDE)] ?? 0;
const COSINES = Float64Array.from({ length: 4 * SIDE }, (_, step) => Math.cos((Math.PI * step) / (2 * SIDE)));

function median(values: Float32Array): number {
  return values.slice().sort()[values.length >> 1] ?? 0;
}
