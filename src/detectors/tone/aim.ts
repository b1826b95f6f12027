// Whom an insult is aimed at: the reader, somebody of school life, people of one kind, or nobody who minds.
import { sentenceAt } from '../../text/bisect';
import type { Mention } from '../../text/people';
import type { Token } from '../../text/prepare';
import * as lexicon from './lexicon';
import { compounds, FURTHEST, isFiller, isHard, skipLeft } from './reach';
import { foldedBetween, isNear, leadIn, mentionBefore, sentenceText, type ToneScene } from './scene';

export type Target = 'reader' | 'near' | 'group' | 'unsure';

/** An insult stands at these tokens; returns whom it strikes, `null` where nobody. */
export function aimOf(scene: ToneScene, from: number, to: number, isNoun: boolean): Target | null {
  const { tokens } = scene;
  const first = tokens[from]!;
  const lead = leadIn(scene, first.start);
  if (lexicon.SELF.test(lead)) return null;
  if (lexicon.REPORTED.test(lead)) return null;
  if (isNoun && to === from && !lexicon.GROSS.has(first.folded) && compounds(scene, to)) return null;
  if (INCLUDES_ME.test(foldedBetween(scene.text, tokens[to]!.end, tokens[to]!.end + 50))) return null;
  const left = skipLeft(tokens, from - 1, first.sentence);
  const word = left < 0 || tokens[left]!.sentence !== first.sentence ? '' : tokens[left]!.folded;
  const forward = personAfter(scene, to, isNoun);
  if (word !== '' && lexicon.YOU.has(word) && (isNoun || forward)) return reader(scene, to);
  if (forward && !isNoun) return forward.part === 'family' || forward.part === 'far' ? null : 'near';
  if (word === '' || /^[.:;,?!…—–()-]+$/.test(word)) return fragment(scene, [from, to], word, isNoun);
  if (lexicon.COPULAS.has(word) || /'(?:s|re)$/.test(word)) return subjectOf(scene, left, isNoun);
  const beforeLike = word === 'like' ? tokenAt(scene, left - 1) : '';
  if (to > from && lexicon.COPULAS.has(beforeLike)) return subjectOf(scene, left - 1, isNoun);
  if (!isNoun) return null;
  if (word === 'like' || word === 'not' || word === 'never') return null;
  if (forward && /^(?:that|this|those|these|the|some|a|an|our|my|one|any|another)$/.test(tokenAt(scene, left + 1))) {
    return isNear(forward) || forward.part === 'school' ? 'near' : null;
  }
  if (/^(?:what|such)$/.test(tokenAt(scene, left + 1)) || word === 'what') return exclaimed(scene, from);
  return null;
}

/** "So am I", "like me": teasing that takes in the author. */
const INCLUDES_ME =
  /^[^.!?]*(?<![a-z])(?:so am i|so are we|so was i|like me|me included|myself included|and me|me too|and i'm no better)(?![a-z])/;

const tokenAt = ({ tokens }: ToneScene, index: number): string => tokens[index]?.folded ?? '';

/** "that idiot of a head", "those morons in the office", "useless parents". */
function personAfter({ people, tokens }: ToneScene, to: number, isNoun: boolean): Mention | null {
  const last = tokens[to]!;
  const ahead = tokens[Math.min(tokens.length - 1, to + (isNoun ? 6 : 3))]!;
  const found = people.find(({ span }) => span[1] > last.end && span[0] <= ahead.start);
  if (!found) return null;
  if (found.span[0] <= last.start) return found;
  const between = tokens.slice(to + 1).filter(({ start }) => start < found.span[0]);
  const joins = isNoun
    ? between.length === 0 || between.every(({ folded }) => JOINING.has(folded))
    : between.every((token) => isFiller(token) && token.folded !== ',');
  return joins ? found : null;
}

const JOINING = new Set('of a an in at on from who for the our my this that called running upstairs'.split(' '));

function reader(scene: ToneScene, to: number): Target | null {
  const after = foldedBetween(scene.text, scene.tokens[to]!.end, (scene.tokens[to]!.end ?? 0) + 24);
  return lexicon.OBJECTS.test(after.split(/[.,!?]/)[0] ?? '') ? null : 'reader';
}

/** "Absolute wanker." speaks of whoever was spoken of last; "parents: brainless sheep" of who stands before the colon. */
function fragment(scene: ToneScene, [from, to]: readonly [number, number], mark: string, isNoun: boolean): Target | null {
  const at = scene.tokens[from]!.start;
  if (!standsAlone(scene, to)) return null;
  const before = mentionBefore(scene, at, mark === '' ? 1 : 0, 'school');
  if (before)
    return isNear(before) && (isNoun || (mark !== '' && mark !== ',') || severalHard(scene, from)) && notOneself(scene, from)
      ? 'near'
      : null;
  if (/^[:,—–-]$/.test(mark)) return null;
  const next = scene.tokens[to + 1]?.folded ?? '';
  const later = JOINING.has(next) ? personAfter(scene, to, true) : laterMention(scene, at);
  const next2 = later ?? (severalHard(scene, from) ? nextMention(scene, at) : null);
  return next2 && isNear(next2) && !scene.far && notOneself(scene, from) ? 'near' : null;
}

/** "Nasty, catty, vicious." */
const severalHard = ({ tokens }: ToneScene, from: number): boolean =>
  tokens[from + 1]?.folded === ',' &&
  tokens[from + 3] !== undefined &&
  tokens[from + 2]!.kind === 'word' &&
  /^[.,!]|and/.test(tokens[from + 3]!.folded);

/** Nothing in it says that the author means themselves. */
const notOneself = (scene: ToneScene, from: number): boolean =>
  !/(?<![a-z])(?:i'm|i am|i was|i feel|i felt|we're|we are|myself)(?![a-z])/.test(
    sentenceText(scene, scene.tokens[from]!.start).slice(0, 60),
  );

/** After the insult nothing follows but a stop, another hard word or where they are. */
function standsAlone({ tokens }: ToneScene, from: number): boolean {
  let at = from + 1;
  while (
    tokens[at] &&
    at < from + FURTHEST &&
    tokens[at]!.sentence === tokens[from]!.sentence &&
    (isHard(tokens[at]!) || lexicon.FILLERS.has(tokens[at]!.folded))
  )
    at += 1;
  const next = tokens[at];
  return (
    !next ||
    next.sentence !== tokens[from]!.sentence ||
    next.kind !== 'word' ||
    JOINING.has(next.folded) ||
    /^(?:the|all|every|both|is|are|will|should|have|has|lot)$/.test(next.folded)
  );
}

function laterMention({ people, text }: ToneScene, at: number): Mention | null {
  const sentence = text.sentences.find(([start, end]) => start <= at && at < end);
  return people.find(({ span }) => span[0] > at && sentence && span[0] < sentence[1]) ?? null;
}

/** "Rude, lazy, arrogant. Our manager in three words." */
const nextMention = ({ people, text }: ToneScene, at: number): Mention | null =>
  people.find(({ span, sentence }) => span[0] > at && sentence === sentenceAt(text, at) + 1) ?? null;

function exclaimed(scene: ToneScene, from: number): Target | null {
  const at = scene.tokens[from]!.start;
  const near = laterMention(scene, at) ?? mentionBefore(scene, at, 1);
  if (scene.far || !near || !isNear(near)) return null;
  return /(?<![a-z])(?:i|i'm|me|myself)(?![a-z])/.test(sentenceText(scene, at)) && !laterMention(scene, at) ? null : 'near';
}

const PRONOUN =
  /^(?:he|she|they|hes|shes|theyre|he's|she's|they're|who|who's|whos|these|those|that's|him|her|them|everyone|everybody|all)$/;
const SELF_WORD = /^(?:i|i'm|im|we|we're|me|my|myself|it|it's|its|i've|am|this|there|there's|nothing|something|what|which|here)$/;

/** What stands before "is": a pronoun, a name or a person; "the printer" and "I" are none. */
function subjectOf(scene: ToneScene, copula: number, isNoun: boolean): Target | null {
  const { tokens } = scene;
  const { sentence, folded, start } = tokens[copula]!;
  let at = /'(?:s|re)$/.test(folded) || /^(?:youre|ur|theyre|hes|shes|whos|thats)$/.test(folded) ? copula : copula - 1;
  if (at === copula && /^(?:you're|youre|ur)$/.test(folded)) return reader(scene, copula);
  while (at >= 0 && tokens[at]!.sentence === sentence && at !== copula && lexicon.ADVERBS.has(tokens[at]!.folded)) at -= 1;
  const subject = at >= 0 && tokens[at]!.sentence === sentence ? tokens[at]! : null;
  if (!subject) return fragment(scene, [copula, copula], '', isNoun);
  if (lexicon.NEGATIONS.has(subject.folded) || lexicon.NEGATIONS.has(folded)) return null;
  if (HYPOTHETIC.test(leadIn(scene, start))) return null;
  if (lexicon.YOU.has(subject.folded)) return GENERIC_YOU.test(leadIn(scene, subject.start)) ? null : 'reader';
  const [from, end] = [Math.max(0, start - 70), at === copula ? tokens[copula]!.end : start];
  const inClause = scene.people.filter(
    ({ span, part }) => part !== 'school' && span[0] >= from && span[0] < end && scene.text.sentences[sentence]![0] <= span[0],
  );
  const nearest = inClause.at(-1);
  if (GROUPED.test(folded) && strikesGroup(scene, sentence, end)) return 'group';
  if (PRONOUN.test(subject.folded) && !(nearest && nearest.span[1] >= subject.start)) return antecedent(scene, subject);
  if (SELF_WORD.test(subject.folded) && !(nearest && /^(?:here|there|now)$/.test(subject.folded))) return null;
  if (nearest && clauseHolds(scene, nearest, end)) return isNear(nearest) && !tellsOfFar(scene, nearest) ? 'near' : null;
  const named = foldedBetween(scene.text, Math.max(scene.text.sentences[sentence]![0], start - 40), end);
  if (lexicon.OBJECTS.test(named)) return null;
  if (ROLE.test(named)) return scene.far && !scene.official ? null : 'near';
  return isName(scene, at) && !scene.far && (NAME_PLACE.test(sentenceText(scene, start)) || scene.people.some(isNear))
    ? 'near'
    : null;
}

/** "Were" is mostly history. */
const GROUPED = /^(?:are|look|seem|sound)$/;

/** So much before "are" tells who are meant, and who says so. */
const GROUP_REACH = 90;

function strikesGroup(scene: ToneScene, sentence: number, end: number): boolean {
  const said = foldedBetween(scene.text, Math.max(scene.text.sentences[sentence]![0], end - GROUP_REACH), end).trimEnd();
  const group = lexicon.PEOPLE_OF_A_KIND.exec(said);
  return group !== null && !lexicon.NOT_MEANT_OF_ALL.test(said.slice(0, group.index));
}

const HYPOTHETIC =
  /(?:you'd|you would|he'd|she'd|they'd|one would|would|wouldn't|might|could) (?:have to|need to|surely |probably )?\s?$/;
const GENERIC_YOU = /(?:that|if|when|whether|saying|say|says|think|thinks|tells?|told|you|feel like|unless) (?:you )?$/;

/** No full stop for the tongue stands between the person and what is said of them. */
const clauseHolds = ({ text }: ToneScene, { span }: Mention, end: number): boolean =>
  !/(?<![a-z])(?:(?:and|but|because|so|then|while) (?:the|my|our|it|this|a|i) |(?:if|whether|asked|think|thinks|thought|said|says) )/.test(
    foldedBetween(text, span[1], end),
  );

/** In a novel the headmaster is nobody's boss, but "our head" always is. */
const tellsOfFar = ({ far, text, official }: ToneScene, { span, part }: Mention): boolean =>
  far && !official && !(part !== 'colleague' && /^(?:our|my|the school'?s) /.test(foldedBetween(text, ...span)));

function antecedent(scene: ToneScene, subject: Token): Target | null {
  const said = foldedBetween(scene.text, Math.max(0, subject.start - 40), subject.start);
  if (/(?:everyone|everybody|all)$/.test(subject.folded))
    return WORKPLACE.test(sentenceText(scene, subject.start)) ? 'near' : null;
  const before = mentionBefore(scene, subject.start);
  if (before) return isNear(before) && !tellsOfFar(scene, before) ? 'near' : null;
  if (/^who/.test(subject.folded)) return null;
  if (scene.far || scene.people.some(({ part }) => part === 'family') || lexicon.OBJECTS.test(said)) return null;
  const later = laterMention(scene, subject.start);
  if (later) return isNear(later) ? 'near' : null;
  if (scene.people.some(isNear)) return 'near';
  return /was|were/.test(scene.tokens[scene.tokens.indexOf(subject) + 1]?.folded ?? '') ? null : 'unsure';
}

const WORKPLACE =
  /(?<![a-z])(?:in our|at our|in the (?:office|staffroom|department)|in (?:hr|it|finance|admin|payroll)|at work|here|on our|at my school|in my (?:school|department|team))(?![a-z])/;

/** People of work whom the list of mentions does not know, and people in general. */
const ROLE =
  /(?<![a-z])(?:(?:our|the|my|that|this|those|these|some|every|a|an|one|his|her|their|your|new|old) )(?:[a-z-]+ ){0,2}?(?:ed psychs?|educational psychologist|social workers?|school nurse|nurse|gp|ewo|finance (?:lead|officer|manager)|hr(?: (?:lady|manager|woman|team))?|payroll|it (?:guy|bloke|manager|team|man)|clerk|cleaners?|cooks?|bus escorts?|taxi escorts?|exams? officer|data manager|attendance officer|cover manager|sendco|lead|head of [a-z]+|hod|coach|tutor|lecturer|trainer|consultant|inspector|adviser|advisor|woman|man|bloke|lady|girl|guy|lads?|people|person|lot|idiots?|team|office|person who|touch judge|opposition|pta(?: chair| lot| mums?)?|chair(?:man|woman|person)?|committee|class|group|year|room|bunch|crowd|pair|couple)(?: (?:in|from|on|at|here|upstairs|next door|who)(?: [a-z]+){0,4})?(?: (?:are|is|was|were|really|just))?\s?$/;

const NAME_PLACE =
  /(?<![a-z])(?:in (?:hr|it|finance|admin|maths|english|science|art|music|pe|the office|reception|year \d+|\d{1,2}[a-z]|y\d+|our department|my department|the kitchen|payroll)|from (?:hr|it|finance|admin|maths|english|science|the pta|the office|year \d+)|at work|my colleague|next door|the new|our|staffroom|department|timetable|cover|lesson|school)(?![a-z])/;

/** A capital in the middle of a sentence, or "Jess in HR" at its head. */
function isName({ tokens, text }: ToneScene, at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 4); index--) {
    const token = tokens[index]!;
    if (
      token.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(token.raw) &&
      (token.start !== text.sentences[token.sentence]![0] || index < at)
    )
      return true;
    if (token.kind === 'word' && index === at && /^[a-z]/.test(token.raw)) continue;
  }
  return false;
}
