// What pages ask about schools: the report, a look now, and joining and leaving a school's address.

import { freshSource } from '../../src/mandate/source';
import { takeAnswer } from '../../src/mandate/take-answer';
import type { Handlers } from '../../src/messaging/background-end';
import type { Status } from '../../src/messaging/protocol';
import type { SchoolReport, SourceCard } from '../../src/messaging/school-cards';
import { type Enrolment, enrolmentLink, readEnrolment } from '../../src/model/enrolment';
import { nothingHeld, type Source } from '../../src/model/standing';
import { asFirst, withoutSchool } from '../../src/settings/at-school';
import { AlsoSchool, MOST_ALSO } from '../../src/settings/schema';
import { keyId, keyWords } from '../../src/signing/keys';
import type { Powers } from './handlers';
import { overIt, type Place, placeOf } from './place-of';
import { askAddress, mayAsk } from './school-address';
import { words } from './words';

export function createSchools({ store, inForce, mandate, changed }: Pick<Powers, 'store' | 'inForce' | 'mandate' | 'changed'>) {
  const report = async (): Promise<SchoolReport> => {
    const { standing } = await mandate.held();
    const { locked, notes, misfits } = (await inForce.now()).kept;
    const { managed } = standing;
    return {
      managed: managed && { ...managed, hasRosterKey: managed.rosterKey !== null },
      keys: managed?.keys ?? [],
      sources: await Promise.all(standing.sources.map(cardOf)),
      locked: [...locked],
      notes: [...notes],
      misfits: [...misfits],
    };
  };

  const levels = async (): Promise<Pick<Status, 'level' | 'alsoLevels'>> => {
    const { set, own } = await mandate.ruling();
    // Upon its bases it is another object, and still the same school's.
    const [level = null, ...alsoLevels] = (await inForce.now()).kept.schools.map(({ profile: { id } }, at) => {
      const found = set?.profile.id === id ? set : !set || at > 0 ? own.find(({ profile }) => profile.id === id) : undefined;
      if (!found) return null;
      const by = found.source.id === 'pushed' ? ('device' as const) : ('address' as const);
      return { by, checkedAt: found.source.heardAt };
    });
    return { level, alsoLevels };
  };

  /** Nothing of this is kept: what comes back is a source with its file taken, for whoever wants it. */
  const look = async (text: string) => {
    const read = readEnrolment(text);
    if (!read.ok) return refused(read.problem);
    const source = sourceFor(read.enrolment);
    const answer = await askAddress(read.enrolment.address, null);
    const trial = await takeAnswer(
      { ...nothingHeld, standing: { ...nothingHeld.standing, sources: [source] } },
      source.id,
      answer,
      {
        now: new Date(),
        chance: 0,
      },
    );
    const [tried] = trial.standing.sources;
    if (!tried?.accepted) return refused(tried?.refused?.says ?? words().schools.nothingFound, tried?.refused?.problems);
    return { ok: true as const, enrolment: read.enrolment, source, answer, accepted: tried.accepted };
  };

  const lookAt: Handlers['enrolment.look'] = async ({ text }) => {
    const seen = await look(text);
    if (!seen.ok) return seen;
    const { enrolment, accepted } = seen;
    const { school, profileId, version, issued, expires } = accepted;
    const over = overIt((await inForce.now()).kept.schools, profileId);
    const { schoolId, address, key } = enrolment;
    const told = { school, schoolId, profileId, under: over?.profile.identity.name ?? null, address, words: keyWords(key) };
    const card = { ...told, version, issued: issued ?? '', expires: expires ?? '' };
    return { ok: true, enrolment: card };
  };

  const accept: Handlers['enrolment.accept'] = async ({ text, beside = false }) => {
    const seen = await look(text);
    if (!seen.ok) return seen;
    const { source, answer, accepted } = seen;
    const now = (await inForce.now()).kept;
    const place = placeOf(accepted.profileId, beside, now);
    if (place === 'beside' && now.settings.alsoSchools.length >= MOST_ALSO) return refused(words().schools.full(MOST_ALSO));
    const joined = await mandate.join(source, answer, () => takePlace(accepted.profileId, place));
    if (!joined.ok) return refused(joined.says, joined.problems);
    changed();
    return { ok: true, school: accepted.school };
  };

  const takePlace = async (profileId: string, place: Place): Promise<void> => {
    const { settings } = await store.load();
    if (place === 'first') await store.changeSettings(asFirst(settings, profileId));
    if (place === 'beside')
      await store.changeSettings({ alsoSchools: [...settings.alsoSchools, AlsoSchool.parse({ profileId })] });
  };

  const leave = async (id: string): Promise<Record<string, never>> => {
    const { profiles } = await mandate.held();
    const { locked } = (await inForce.now()).kept;
    const { settings } = await store.load();
    await mandate.leave(id);
    if (profiles[id]) await store.changeSettings(withoutSchool(settings, profiles[id].id, locked.includes('profileId')));
    changed();
    return {};
  };

  return { report, levels, lookAt, accept, leave };
}

/** One for each school that a person subscribes to. */
const sourceFor = ({ address, schoolId, key }: Enrolment): Source => ({
  ...freshSource(`own-${schoolId}`, 'person'),
  ...{ address, schoolId, keys: [key], given: [key] },
});

async function cardOf(source: Source): Promise<SourceCard> {
  const { address, schoolId, keys } = source;
  const [key] = keys;
  return {
    ...source,
    link: address !== null && schoolId !== null && key ? enrolmentLink({ address, schoolId, key }) : null,
    keys: keys.map((each) => ({ id: keyId(each), words: keyWords(each) })),
    allowed: address !== null && (await mayAsk(address)),
  };
}

const refused = (says: string, problems: readonly string[] = []) => ({
  ok: false as const,
  problems: [says, ...problems, words().schools.nothingChanged],
});
