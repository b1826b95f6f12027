// Attends every composer of one page, until the extension goes, and knows how the page stands for the popup.
import type { TabState } from '../messaging/protocol';
import type { Verdict } from '../model/nudge';
import type { Site } from '../sites/composer';
import { attend, type PagePowers } from './attend';
import type { Attendant } from './attendant';
import { quiet } from './faults';
import { createShield } from './shield';
import { createUnderlines } from './underlines';

export interface PageAttendance {
  state(): TabState;
}

export function attendPage(
  root: Document,
  site: Site,
  powers: Omit<PagePowers, 'shield' | 'underlines'>,
  signal: AbortSignal,
): PageAttendance {
  const attendants = new Set<Attendant>();
  const page: PagePowers = { ...powers, shield: createShield(signal), underlines: createUnderlines(signal) };
  site.observe(
    root,
    quiet((composer) => {
      if (composer.gone.aborted) return;
      const life = AbortSignal.any([signal, composer.gone]);
      const attendant = attend(composer, page, life);
      attendants.add(attendant);
      life.addEventListener('abort', () => attendants.delete(attendant));
    }),
    signal,
  );
  return { state: () => stateOf(site, [...attendants]) };
}

function stateOf({ id }: Site, attendants: readonly Attendant[]): TabState {
  const states = attendants.map(({ desk }) => desk.state.get());
  const activity = states.map((state) => state.activity).find((known) => known !== 'unknown') ?? 'on';
  const unchecked = states.filter(({ standing }) => standing === 'failed').length;
  const verdicts = states.flatMap(({ verdict }) => (verdict && saysSomething(verdict) ? [verdict] : []));
  return { platform: id, activity, composers: attendants.length, unchecked, verdicts, unseen: [] };
}

const saysSomething = ({ nudges, unsure, truncated }: Verdict): boolean => nudges.length > 0 || unsure.length > 0 || truncated;
