// Sees that the school's logo, crest, letterhead or the clothes that bear them are used on a personal account.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { fold } from '../../text/folding';
import { matchesOf } from '../../text/matches';
import { foldedAt } from '../../text/passages';
import { isQuoted } from '../../text/people';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { defineDetector } from '../define';
import { namesIn } from '../school-name/detector';
import * as says from './lexicon';
import { logosIn } from './logos';
import { words } from './words';

export default defineDetector({
  id: 'school-branding',
  words,
  learns: ({ account }) => account.kind !== 'school',
  observe(draft, facts) {
    if (draft.account.kind === 'school') return [];
    return [...toldIn(draft, facts), ...shownIn(draft, facts)];
  },
});

/** What a picture shows is so whatever is written, and stays so for whoever wants to hear no more of the words. */
function shownIn(draft: PreparedDraft, facts: Facts): Finding[] {
  const [logo] = logosIn(draft, facts);
  if (!logo) return [];
  const evidence = [words().looksLike(logo.title)];
  const confidence = logo.isSure ? 'certain' : 'likely';
  return [{ rule: 'school-branding', kind: 'logo-shown', span: null, quote: '', confidence, evidence }];
}

/** What the words tell of a mark of the school's. */
function toldIn(draft: PreparedDraft, facts: Facts): Finding[] {
  const { text } = draft;
  if (text.raw.trim() === '') return [];
  const [mark] = marksIn(text, facts).filter(({ at, end }) => !isQuoted(text, at, end));
  if (!mark || isSpokenOf(text, mark)) return [];
  const kind = kindOf(draft, mark);
  if (!kind) return [];
  const confidence = kind === 'account-picture' ? 'certain' : kind === 'worn' ? 'possible' : 'likely';
  const evidence = [words().evidence[kind]];
  return [{ rule: 'school-branding', kind, span: [...mark.span], quote: text.raw.slice(...mark.span), confidence, evidence }];
}

type Kind = 'account-picture' | 'logo-shown' | 'logo-used' | 'worn';

interface Mark {
  readonly span: Span;
  /** Offsets in the folded text. */
  readonly at: number;
  readonly end: number;
  readonly clothes: boolean;
  readonly loose?: true;
}

/** Returns the school's marks in order: by the word "school", by its own name, by the profile's list of logos. */
function marksIn(text: PreparedText, facts: Facts): Mark[] {
  const { folded } = text;
  const mark = (at: number, end: number, clothes = false): Mark => ({ span: folded.toRaw(at, end), at, end, clothes });
  const matched = (words: RegExp, clothes: boolean) =>
    matchesOf(folded.text, words).map(({ index, 0: found }) => mark(index, index + found.length, clothes));
  const all = [...matched(says.MARKS, false), ...named(text, facts), ...listed(text, facts)];
  const worn = matched(says.CLOTHES, true);
  const loose = matched(says.LOOSE_MARKS, false).map((one) => ({ ...one, loose: true as const }));
  const order = (marks: readonly Mark[]) => marks.toSorted((a, b) => a.at - b.at);
  return [
    ...order(all.filter(({ clothes }) => !clothes)),
    ...order([...worn, ...all.filter(({ clothes }) => clothes)]),
    ...loose,
  ];
}

/** "BISL crest", "my BISL jacket". */
function named(text: PreparedText, facts: Facts): Mark[] {
  const { raw, folded } = text;
  return namesIn(text, facts).flatMap(({ span }) => {
    if (!span) return [];
    const [start] = span;
    const at = foldedAt(text, start);
    const end = foldedAt(text, span[1]);
    const rest = folded.text.slice(end, end + 60);
    const found = says.MARK_NEXT.exec(rest) ?? says.CLOTHES_NEXT.exec(rest);
    if (!found) return [];
    const lead = /(?:(?:the|our|my|a) )$/i.exec(raw.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    const last = end + found[0].length;
    return [{ span: [start - lead, folded.toRaw(at, last)[1]] as const, at, end: last, clothes: says.CLOTHES_NEXT.test(rest) }];
  });
}

/** What the profile itself calls the school's marks. */
function listed({ folded }: PreparedText, { lists }: Facts): Mark[] {
  const terms = lists.flatMap(({ kind, terms: words }) => (kind === 'logo' ? words : []));
  return terms.flatMap((term) => {
    const wanted = fold(term);
    const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
    const end = at + wanted.length;
    const apart = !/[a-z0-9]/.test(folded.text[at - 1] ?? '') && !/[a-z0-9]/.test(folded.text[end] ?? '');
    return at < 0 || !apart ? [] : [{ span: folded.toRaw(at, end), at, end, clothes: false }];
  });
}

/** It is taught, wondered at, forbidden or taken away, or another school's. */
function isSpokenOf({ folded }: PreparedText, { at, end }: Mark): boolean {
  const near = `${beforeIn(folded.text, at, 120)}${folded.text.slice(at, end)}${afterIn(folded.text, end, 80)}`;
  return says.NOT_USED.test(near) || says.LESSON.test(near);
}

function kindOf({ text, media, surface }: PreparedDraft, { at, end, clothes, loose }: Mark): Kind | null {
  const pictured = media.length > 0;
  const before = beforeIn(text.folded.text, at, 140);
  const after = afterIn(text.folded.text, end, 140);
  const near = `${before}${text.folded.text.slice(at, end)}${after}`;
  if (clothes) return pictured && says.WEARING.test(near) ? 'worn' : null;
  const outside = `${before} · ${after}`;
  if (says.ACCOUNT_PICTURE.test(outside)) return 'account-picture';
  if (loose) return null;
  if (pictured && says.GARMENT.test(near)) return 'worn';
  if (pictured) return 'logo-shown';
  return surface !== 'message' && says.USED.test(outside) ? 'logo-used' : null;
}

/** What stands around it in its own paragraph. */
const beforeIn = (text: string, at: number, reach: number): string =>
  text
    .slice(Math.max(0, at - reach), at)
    .split('\n\n')
    .at(-1) ?? '';
const afterIn = (text: string, end: number, reach: number): string => text.slice(end, end + reach).split('\n\n')[0] ?? '';
