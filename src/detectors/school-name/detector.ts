// Sees the school named or identified: by name, initials, tag, handle or address, in whatever spelling.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import { type Confidence, compareConfidence } from '../../model/words';
import { apart } from '../../text/apart';
import { fold } from '../../text/folding';
import type { PreparedText } from '../../text/prepare';
import { schoolWordNear } from '../../text/school-words';
import { statementsIn } from '../../text/statements';
import { defineDetector } from '../define';
import * as context from './context';
import { type Forms, formsOf } from './forms';
import { isSmallAcronym, matchAcronyms, matchNames, type NameMatch } from './match';
import { type Piece, piecesOf } from './pieces';
import { readAddress, readTag } from './tags';
import { words } from './words';

export default defineDetector({
  id: 'school-name',
  words,
  readsDescriptions: true,
  observe: (draft, facts) => {
    const found = namesIn(draft.text, facts);
    const inBio = draft.bioText !== null && namesIn(draft.bioText, facts).length > 0;
    return inBio ? [...found, inBioFinding()] : [...found];
  },
});

const inBioFinding = (): Finding => ({
  rule: 'school-name',
  kind: 'in-bio',
  span: null,
  quote: '',
  confidence: 'certain',
  evidence: [words().evidence.inProfile],
  signal: true,
});

interface Seen {
  kind: 'name' | 'acronym' | 'tag' | 'domain' | 'association';
  span: Span;
  confidence: Confidence;
  evidence: string[];
}

/** Returns every naming outside statements, in order and apart. Also for detectors that ask whether the school is named. */
export function namesIn(text: PreparedText, facts: Pick<Facts, 'identity' | 'notSchool'>): readonly Finding[] {
  const known = remembered.get(text);
  const said = words();
  if (known?.said === said && known.identity === facts.identity && known.notSchool === facts.notSchool) return known.found;
  const found = look(text, facts);
  remembered.set(text, { identity: facts.identity, notSchool: facts.notSchool, said, found });
  return found;
}

interface Remembered extends Pick<Facts, 'identity' | 'notSchool'> {
  /** The catalogue that the findings are told by. */
  said: object;
  found: readonly Finding[];
}

/** Two detectors ask about the same text. An unchanged text lives on, through a change of language too. */
const remembered = new WeakMap<PreparedText, Remembered>();

function look(text: PreparedText, facts: Pick<Facts, 'identity' | 'notSchool'>): Finding[] {
  const forms = formsOf(facts.identity);
  const statements = statementsIn(text);
  const seen = [...tagsSeen(text, forms), ...wordsSeen(text, forms)]
    .filter(({ span }) => !statements.some((statement) => overlaps(span, statement)))
    .filter(({ span }) => !facts.notSchool.has(fold(text.raw.slice(...span))));
  return longest(seen).map(({ kind, span, confidence, evidence }) => ({
    rule: 'school-name',
    kind,
    span: [...span],
    quote: text.raw.slice(...span),
    confidence,
    evidence,
  }));
}

function tagsSeen({ tokens }: PreparedText, forms: Forms): Seen[] {
  return tokens.flatMap((token) => {
    const address = token.kind === 'url' || token.kind === 'email';
    if (!address && token.kind !== 'hashtag' && token.kind !== 'mention') return [];
    const sign = address ? readAddress(token, forms) : readTag(token, forms);
    if (!sign) return [];
    return [
      {
        kind: address ? 'domain' : 'tag',
        span: [token.start, token.end],
        confidence: sign.confidence,
        evidence: [sign.evidence],
      } as const,
    ];
  }) as Seen[];
}

function wordsSeen(text: PreparedText, forms: Forms): Seen[] {
  const pieces = piecesOf(text);
  const names = matchNames(pieces, forms).flatMap((match) => readName(text, pieces, match, forms));
  return [...names, ...acronymsSeen(text, pieces, forms, names.length > 0)];
}

function readName(text: PreparedText, pieces: readonly Piece[], match: NameMatch, forms: Forms): Seen[] {
  const place = placeOf(text, pieces, match.from, match.to);
  const single = place.to - place.from === 1;
  const kind = text.tokens[place.from]!.kind;
  // Tags and handles are read whole, by themselves.
  if (single && (kind === 'hashtag' || kind === 'mention')) return [];
  if (context.isOtherOrganisation(place, forms) || !isMeant(text, match, place, forms)) return [];
  const authors = context.isAuthors(place);
  const { strength } = match.form;
  const sure =
    strength === 'ambiguous'
      ? authors
        ? 'likely'
        : 'possible'
      : strength === 'weak' || match.slips > 0 || match.masked
        ? 'likely'
        : 'certain';
  const evidence = [evidenceOf(match), ...(authors ? [words().evidence.worksThere] : [])];
  return [{ kind: authors ? 'association' : 'name', span: [match.start, match.end], confidence: sure, evidence }];
}

function isMeant(text: PreparedText, { form }: NameMatch, place: context.Place, forms: Forms): boolean {
  if (form.strength === 'ambiguous') {
    const town = form.words.length > 2 && context.speaksOfPlace(text, forms);
    return (
      context.isSchoolHere(place, form.words.length === 1) || (town && context.inCapitals(place) && !isElsewhere(place, forms))
    );
  }
  if (form.strength === 'weak') return context.inCapitals(place) && !context.isCapital(context.next(place));
  return !form.plain || !context.isPlainPhrase(place);
}

const isElsewhere = (place: context.Place, forms: Forms): boolean => {
  const after = context.next(place);
  return after !== null && context.isCapital(after) && !forms.places.has(after.folded);
};

function acronymsSeen(text: PreparedText, pieces: readonly Piece[], forms: Forms, named: boolean): Seen[] {
  return matchAcronyms(pieces, forms).flatMap(({ from, to, start, end }) => {
    const place = placeOf(text, pieces, from, to);
    if (text.tokens[place.from]!.kind !== 'word') return [];
    const authors = context.isAuthors(place);
    if (isSmallAcronym(pieces[from]!, forms.acronyms) && !authors && !context.isOfSchool(place)) return [];
    const letters = text.raw.slice(start, end).replace(/[^\p{L}]/gu, '').length;
    // Three letters stand for many things.
    if (letters < 4 && !named && !authors && !(schoolWordNear(text, place.from, place.to, 12) && !isFirm(place))) return [];
    const evidence = [words().evidence.initials, ...(authors ? [words().evidence.worksThere] : [])];
    return [{ kind: authors ? 'association' : 'acronym', span: [start, end], confidence: 'likely', evidence } as const];
  });
}

const isFirm = (place: context.Place): boolean => {
  const after = context.next(place);
  return context.isCapital(after) && !schoolWordNear(place.text, place.to, place.to, 1);
};

const placeOf = (text: PreparedText, pieces: readonly Piece[], from: number, to: number): context.Place => ({
  text,
  from: pieces[from]!.token,
  to: pieces[to - 1]!.token + 1,
});

function evidenceOf({ form, slips, masked }: NameMatch): string {
  const { evidence } = words();
  if (masked) return evidence.masked;
  if (slips > 0) return evidence.slip;
  return form.strength === 'ambiguous' ? evidence.ambiguous : evidence.name;
}

/** Of two that overlap, the longer stays. */
function longest(seen: readonly Seen[]): Seen[] {
  const length = ({ span }: Seen) => span[1] - span[0];
  const order = [...seen].sort((a, b) => length(b) - length(a) || compareConfidence(b.confidence, a.confidence));
  return apart(order, ({ span }) => span).sort((a, b) => a.span[0] - b.span[0]);
}
