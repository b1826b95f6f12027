// The member of staff that tests begin with.
import type { Settings } from '../../../src/settings/schema';

/** Written down so that a test never depends on when it runs. */
export const neverAtWork: Partial<Settings> = { workingHours: {}, welcomed: true };
