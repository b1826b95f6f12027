// How a picture looks, in 256 bits: enough to know it again by, too little to see anything of it.
import * as z from 'zod';
import { words } from './format-words';

/** As `pictures/perceptual-hash` writes it: 64 hexadecimal digits. */
export const PictureHash = z.string().regex(/^[0-9a-f]{64}$/, { error: () => words().pictureHash });
