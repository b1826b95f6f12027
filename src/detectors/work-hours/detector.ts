// Sees that the moment of writing lies inside working hours. Whether that matters on this account is the profile's business.
import { momentAt } from '../../calendar/moments';
import { isWorking } from '../../calendar/working';
import { defineDetector } from '../define';

export default defineDetector({
  id: 'work-hours',
  title: 'Working hours',
  why: 'Time at work belongs to the pupils, and posts show when they were written.',
  kinds: { 'in-hours': 'It is within your working hours.' },
  observe: ({ at }, { calendar }) => {
    const now = isWorking(at, calendar);
    if (now.kind === 'off') return [];
    const freeAt = momentAt(at, now.freeFrom, calendar.timeZone);
    return [
      {
        rule: 'work-hours',
        kind: 'in-hours',
        span: null,
        quote: '',
        confidence: 'certain',
        evidence: [`it is ${now.clock} on a school day`],
        hints: {
          until: now.until,
          ...(now.freeFrom === now.until ? {} : { break: now.freeFrom }),
          ...(freeAt === null ? {} : { freeAt }),
        },
      },
    ];
  },
});
