// What the address asks of a practice page: its language, its theme and its variant.
const query = new URLSearchParams(location.search);

export type Language = 'en' | 'cy';
export const language: Language = query.get('lang') === 'cy' ? 'cy' : 'en';

export type Theme = 'light' | 'dim' | 'dark';
const asked = query.get('theme');
export const theme: Theme =
  asked === 'light' || asked === 'dim' || asked === 'dark'
    ? asked
    : matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light';

export const variant = (name: string): string | null => query.get(name);

/** The page's own address with its query kept, as the sites keep theirs across in-page navigation. */
export const address = (path: string): string => `${path}${location.search}`;

/** Acting as the school's official account, where the site lets one. */
export const asSchool = query.get('as') === 'school';

/** Whom buttons, messages and answers on the page are for. */
export const towardsWhom = ((who) => (who === 'pupil' || who === 'school' ? who : 'stranger'))(query.get('towards'));
