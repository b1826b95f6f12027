// logo: how a picture of the school's logo looks, for a profile to know it by. The picture itself goes nowhere.
import { LONGEST_SIDE, perceptualHash } from '../../pictures/perceptual-hash';
import { type Command, Refused, textOf } from './command';
import { readBytes } from './files';

export const logo: Command = {
  brief: 'tells how a logo looks, so that a picture of it is known',
  usage: `logo PICTURE [--title T]

  Prints an entry for \`identity.logos\` of a profile, as JSON. PICTURE is a PNG, JPEG, WebP, AVIF, GIF or SVG; nothing of it is in the entry
  but 256 bits. Where the logo has several forms (wide, square, on dark), make an entry for each.
  --title  as staff speak of it, 'the school crest'; left out, 'the school logo'`,
  options: { title: { type: 'string' } },
  files: 1,
  async run(asked) {
    const hash = await hashOfPicture(readBytes(asked.file)).catch(() => {
      throw new Refused([`"${asked.file}" is no picture that can be read: expected PNG, JPEG, WebP, AVIF, GIF or SVG`]);
    });
    if (hash === null)
      throw new Refused([
        `"${asked.file}" has too little in it to know it by: expected more than a plain shape, and a white logo on its own dark ground`,
      ]);
    process.stdout.write(`${JSON.stringify({ title: textOf(asked, 'title') ?? 'the school logo', hash })}\n`);
    return 0;
  },
};

/** Returns how a picture looks, as browsers find it; `null` where there is nothing to know it by. Rejects for what is no picture. */
export async function hashOfPicture(bytes: Uint8Array): Promise<string | null> {
  // Only here: no other command shall depend on what reads pictures.
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const picture = await loadImage(bytes);
  // Drawings have any size, and are drawn as large as is looked at.
  const scale = LONGEST_SIDE / Math.max(picture.width, picture.height);
  const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
  const pen = createCanvas(width, height).getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return perceptualHash(pen.getImageData(0, 0, width, height));
}
