// Our own unmarked drafts, marked by a tagger where it is sure: they show many more places in which a name may stand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareText } from '../text/prepare';
import type { Tagger } from '../text/tagger/tagger';
import type { Post } from './name-lessons';
import { isBad, readRecord } from './record';

/** So sure must it be of everybody in a draft. */
const SURE = 0.9;
/** Of the drafts in which it sees nobody, one in so many is taken. */
const SELDOM = 5;

/** Returns the drafts of a folder in which the tagger is sure of everybody, and some in which it sees nobody. */
export function silverPosts(folder: string, tagger: Tagger): Post[] {
  const lines = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  return lines.flatMap((line, index) => {
    const record = readRecord(line);
    if (isBad(record)) return [];
    const { text } = record;
    const named = tagger.namesIn(prepareText(text));
    const wanted = named.length > 0 ? named.every(({ likelihood }) => likelihood >= SURE) : index % SELDOM === 0;
    return wanted ? [{ id: String(record.id), text, spans: named.map(({ span }) => span), ment: [] }] : [];
  });
}
