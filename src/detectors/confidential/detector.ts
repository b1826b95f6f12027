// Sees what a school keeps to itself told of somebody: safeguarding, health, exclusions, results, family, staffing; and codes that open doors.
import type { Finding } from '../../model/finding';
import type { Confidence } from '../../model/words';
import { once } from '../../text/remember';
import { defineDetector } from '../define';
import { stretchesOf } from '../individual-matter/signs';
import { namedPupils, type Who } from '../individual-matter/who';
import { type Place, type Told, toldOf } from './about';
import { openingsIn, secretsIn } from './internals';
import { signFinding, weigh } from './weighing';
import { words } from './words';

export default defineDetector({
  id: 'confidential',
  words,
  learns: () => true,
  apart: [],
  unmistakable: { access: { least: 0.1 } },
  observe(draft, facts) {
    const names = once(() => namedPupils(draft, facts));
    const told = stretchesOf(draft.text).flatMap((stretch): Finding[] => {
      const weighed = weigh(draft.text, stretch, () =>
        names().filter(({ start }) => start >= stretch.start && start < stretch.end),
      );
      if (weighed.doubtful) return [];
      const found = stretch.passages.flatMap((passage) => {
        const place: Place = { draft, passage, names };
        const topic = passage.apart === null ? toldOf(place) : null;
        return topic ? [findingOf(place, topic)] : [];
      });
      const [kind] = weighed.kinds;
      return found.length > 0 || !weighed.told || !kind ? found : [signFinding(draft, stretch, kind) ?? []].flat();
    });
    const opened = openingsIn(draft);
    const rest = told.filter(({ kind }) => kind !== 'access' || opened.length === 0);
    return [...opened, ...(rest.length + opened.length > 0 ? rest : secretsIn(draft))].sort(byPlace);
  },
});

function findingOf({ draft: { text }, passage }: Place, { topic, span: said, who }: Told): Finding {
  const here = who.sentence === passage.index;
  const [from, to] = [Math.min(who.start, said[0]), Math.max(who.end, said[1])];
  const span = here && to - from <= LONGEST ? text.folded.toRaw(from, to) : text.folded.toRaw(...said);
  return {
    rule: 'confidential',
    kind: topic.kind,
    span: [...span],
    quote: text.raw.slice(...span),
    confidence: confidenceOf(topic.kind, here, who),
    evidence: [who.part === 'school' ? words().evidence.school : words().evidence.person],
  };
}

/** More than this is not underlined: the topic alone then stands for it. */
const LONGEST = 90;

const GRAVE: ReadonlySet<string> = new Set(['safeguarding', 'health', 'exclusion', 'family', 'staffing']);

const confidenceOf = (kind: string, here: boolean, { meant, part }: Who): Confidence =>
  here && GRAVE.has(kind) && meant === 'one' && part !== 'school' ? 'certain' : 'likely';

const byPlace = (a: Finding, b: Finding): number => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0);
