// What may be stored and sent as a language. Apart from the languages themselves, which every page knows without zod.
import * as z from 'zod';
import { type Language as Known, languages, type Offered, PSEUDO } from './languages';

export const Language: z.ZodType<Known> = z.enum([...(Object.keys(languages) as Offered[]), PSEUDO]);
