// Tells zod, before any schema is made, that code may not be made from strings here: the page rules forbid it, and every try is reported.
import * as z from 'zod';

z.config({ jitless: true });
