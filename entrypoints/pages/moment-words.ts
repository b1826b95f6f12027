// Moments as people say them, by this computer's clock and zone.

/** "today 09:14", "yesterday 17:02", "3 November 2026, 09:14". */
export function momentWords(at: string, now: Date = new Date()): string {
  const moment = new Date(at);
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((startOf(now) - startOf(moment)) / 86_400_000);
  if (days === 0) return `today ${time}`;
  if (days === 1) return `yesterday ${time}`;
  return `${moment.toLocaleDateString('en-GB', { dateStyle: 'long' })}, ${time}`;
}

const startOf = (moment: Date): number => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
