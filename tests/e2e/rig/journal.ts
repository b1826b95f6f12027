// A private journal of a school year, with holidays and everything that can come of a nudge.
import type { AnyWorld } from './any-world';

const rules = ['pupil-name', 'school-name', 'missing-disclaimer', 'work-hours', 'tone', 'pupil-media', 'confidential'];
const came = ['fixed', 'changed', 'fixed', 'posted', 'edited', 'waited', 'corrected', 'left', 'changed', 'fixed'];
const platforms = ['facebook', 'x', 'linkedin', 'instagram'];
const QUARTER = 900_000;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Puts it in place of what is kept. */
export async function keepYear(world: Pick<AnyWorld, 'ask'>): Promise<void> {
  const { json } = await world.ask('data.export', {});
  await world.ask('data.import', { json: JSON.stringify({ ...JSON.parse(json), reflections: aYear() }) });
}

const aYear = (): object[] =>
  Array.from({ length: 52 }, (_, weeks) => weeks)
    .filter((weeks) => weeks % 9 !== 4)
    .flatMap((weeks) => Array.from({ length: (weeks * 7) % 11 }, (__, at) => ({ weeks, at })))
    .map(({ weeks, at }, index) => ({
      at: new Date(Math.floor((Date.now() - weeks * WEEK - at * HOUR) / QUARTER) * QUARTER).toISOString(),
      ...{ rule: rules[(index * 3 + at) % rules.length], level: 'warn', outcome: came[index % came.length] },
      ...{ platform: platforms[index % platforms.length], surface: 'post', press: null, account: 'personal' },
      ...{ clause: 'no-pupil-names', whose: 'Bledington Primary School' },
    }));
