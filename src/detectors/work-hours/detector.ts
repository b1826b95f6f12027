// Sees that the moment of writing lies inside working hours. Whether that matters on this account is the profile's business.
import { momentAt } from '../../calendar/moments';
import { isWorking } from '../../calendar/working';
import { defineDetector } from '../define';
import { words } from './words';

export default defineDetector({
  id: 'work-hours',
  words,
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
        evidence: [words().evidence.clock(now.clock)],
        hints: {
          until: now.until,
          ...(now.freeFrom === now.until ? {} : { break: now.freeFrom }),
          ...(freeAt === null ? {} : { freeAt }),
        },
      },
    ];
  },
});
