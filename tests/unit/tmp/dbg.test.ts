import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import detector from '../../../src/detectors/pupil-name/detector';
import { Pupil } from '../../../src/model/roster';
import { buildRoster } from '../../../src/roster/build-roster';
import { createRosterKey } from '../../../src/roster/fingerprint';
import { createMatcher } from '../../../src/roster/matcher';
import { draftOf, factsOf } from '../detectors/facts';
const pupils = Pupil.array().parse(JSON.parse(readFileSync(new URL('../../corpus/roster/pupils.json', import.meta.url),'utf8')));
const m = createMatcher(buildRoster(pupils,{key:createRosterKey(),addedAt:'2026-11-20T09:00:00Z'}));
it('x', async () => {
  const facts = {...await factsOf({}), pupils:m};
  for (const t of readFileSync('/tmp/dbg.txt','utf8').trim().split('\n')) {
    console.log(t, JSON.stringify(m.match(t.split(/[ ,.!?:]+/))), JSON.stringify(detector.observe(draftOf({text:t}),facts).map(f=>[f.quote,f.kind,f.confidence,f.evidence])));
  }
});
