// Accounts as they are shown: a handle with its sign, a name with spaces as it is.
export { siteName } from '../../src/ui/site-names';

export const accountName = (handle: string): string => (/\s/.test(handle) ? handle : `@${handle}`);
