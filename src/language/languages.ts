// The languages it speaks, as schemas. A further one is a line among the tongues and a `words.<code>.ts` beside every `words.ts`.
import * as z from 'zod';
import { codes, PSEUDO } from './tongues';

export { languageFor, languages, PSEUDO } from './tongues';

/** The languages with a catalogue of their own. */
export const Offered = z.enum(codes);
export type Offered = z.infer<typeof Offered>;

export const Language = z.enum([...codes, PSEUDO]);
export type Language = z.infer<typeof Language>;
