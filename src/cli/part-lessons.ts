// The drafts as the second step of the trainer of names takes them: everybody who is named, with what stands around and whose name it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSetting } from '../detectors/pupil-name/context';
import { type Feature, featuresOfGroup, sceneOf } from '../detectors/pupil-name/part-features';
import { groupLists, type Person, taggedPersons } from '../detectors/pupil-name/persons';
import { wordsOf } from '../detectors/pupil-name/word';
import type { Pupil } from '../model/roster';
import { overlaps } from '../model/span';
import { foldName } from '../text/names/fold-name';
import { type PreparedDraft, prepareDraft } from '../text/prepare';
import { piecesOf } from '../text/tagger/pieces';
import { halfOf } from './halves';
import type { MarkedDraft } from './name-lessons';
import { plainDraft } from './named-figures';
import { draftOf, isBad, type Record, readRecord } from './record';

export interface PartLesson {
  features: readonly Feature[];
  /** `nobody` where no person is named after all; `other` where it is known only that it is no pupil. */
  part: string;
  marked: boolean;
}

/** Returns everybody in drafts whose names are marked. */
export const markedLessons = (drafts: readonly MarkedDraft[]): PartLesson[] =>
  drafts.flatMap(({ text, marks }) =>
    peopleOf(prepareDraft(plainDraft(text))).map(({ person, features }) => {
      const mark = marks.find(({ span }) => overlaps(span, person.span));
      return { features, part: mark?.part ?? 'nobody', marked: true };
    }),
  );

/** The project's own drafts, of which only the half that may be tuned on is learnt from. */
const OWN = 'drafts.jsonl';
/** Only where drafts stand as mixed as in life does it say something that no pupil is named. */
const MIXED = /^mixed/;

/** Returns everybody in the drafts that are labelled by their rules alone, where those tell whether it is a pupil. */
export function ruledLessons(corpus: string): PartLesson[] {
  const mixed = readdirSync(join(corpus, 'learning')).filter((name) => MIXED.test(name));
  const files = [...mixed.sort().map((name) => join('learning', name)), OWN];
  return files.flatMap((file) =>
    readFileSync(join(corpus, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        const record = readRecord(line);
        if (isBad(record)) throw new Error(`${file}: ${record.problem}`);
        return file === OWN && halfOf(String(record.id)) !== 'dev' ? [] : lessonsOf(record);
      }),
  );
}

/** Returns the pupils on the lists of a folder's drafts. */
export const pupilsIn = (folder: string): Pupil[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .flatMap((line) => {
      const record = readRecord(line);
      return isBad(record) ? [] : record.pupils;
    });

function lessonsOf(record: Record): PartLesson[] {
  const draft = prepareDraft(draftOf(record));
  if (record.allow.includes('pupil-name') || draft.account.kind !== 'personal') return [];
  const people = peopleOf(draft);
  const named = record.expect?.includes('pupil-name') ?? false;
  if (!named) return people.map(({ features }) => ({ features, part: 'other', marked: false }));
  const listed = new Set(
    record.pupils.flatMap(({ first, last, knownAs = '' }) => `${first} ${last} ${knownAs}`.split(' ').map(foldName)),
  );
  return people
    .filter(({ person }) => people.length === 1 || person.words.some(({ folded }) => folded.length > 2 && listed.has(folded)))
    .map(({ features }) => ({ features, part: 'pupil', marked: false }));
}

function peopleOf(draft: PreparedDraft): { person: Person; features: Feature[] }[] {
  const setting = readSetting(draft, wordsOf(draft.text), false);
  const persons = taggedPersons(setting);
  const scene = sceneOf(setting, piecesOf(draft.text), persons);
  return groupLists(setting.raw, persons).flatMap((group) => {
    const features = featuresOfGroup(scene, group);
    return group.map((person, at) => ({ person, features: features[at]! }));
  });
}
