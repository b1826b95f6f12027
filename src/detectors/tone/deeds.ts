// Finds what is said to hurt without an insulting word: threats, curses, retorts, slurs, judgements on whole groups, leering.
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { sentenceAt } from '../../text/bisect';
import { matchesOf } from '../../text/matches';
import type { Mention } from '../../text/people';
import { jibesIn } from './jibes';
import * as lexicon from './lexicon';
import * as phrases from './phrases';
import { foldedBetween, isNear, isTold, leadIn, mentionBefore, sentenceText, type ToneScene } from './scene';

export interface Deed {
  readonly kind: 'threat' | 'demeaning' | 'discrimination' | 'slur' | 'sexual';
  readonly span: Span;
  readonly confidence: Confidence;
}

export function deedsIn(scene: ToneScene): readonly Deed[] {
  const before = known.get(scene) ?? findDeeds(scene);
  known.set(scene, before);
  return before;
}

const known = new WeakMap<ToneScene, readonly Deed[]>();

function findDeeds(scene: ToneScene): Deed[] {
  return [...threats(scene), ...slurs(scene), ...groups(scene), ...retorts(scene), ...leers(scene), ...jibesIn(scene)].filter(
    ({ kind, span }) => !isTold(scene, span) && !(kind === 'threat' ? SAID : lexicon.REPORTED).test(leadIn(scene, span[0])),
  );
}

const SAID =
  /(?<!(?<![a-z])i )(?<![a-z])(?:said|says|told|tells|shouts|shouted|yelled|screamed|threatened|threatens|threatening)(?![a-z])[^.!?]{0,70}$/;

/** Every match with its raw span and the folded text on both sides. */
export function* matches(
  { text }: ToneScene,
  pattern: RegExp,
): Generator<{ said: string; span: Span; before: string; after: string; group: string }> {
  const { folded } = text;
  for (const match of matchesOf(folded.text, pattern)) {
    const end = match.index + match[0].length;
    yield {
      said: match[0],
      group: match[1] ?? '',
      span: folded.toRaw(match.index, end),
      before: folded.text.slice(Math.max(0, match.index - 60), match.index),
      after: folded.text.slice(end, end + 60),
    };
  }
}

function threats(scene: ToneScene): Deed[] {
  const found: Deed[] = [];
  for (const { span, after, group } of matches(scene, phrases.INTENT)) {
    const struck = struckBy(scene, span, after, group);
    if (struck > 0) found.push({ kind: 'threat', span: [span[0], span[1] + struck], confidence: 'likely' });
  }
  for (const { span, before } of matches(scene, phrases.THREATS))
    if (!/(?:dog|cat|phone|battery|plant|laptop|hair) $/.test(before) && !playful(scene))
      found.push({ kind: 'threat', span, confidence: scene.answers ? 'certain' : 'likely' });
  for (const { span, said } of matches(scene, phrases.CURSES))
    if (!/(?:candle|fire|calories|cake|light|phone|printer|copier|plants?)/.test(said))
      found.push({ kind: 'threat', span, confidence: 'likely' });
  for (const { span, before, said } of matches(scene, phrases.DESERTS)) {
    const mention = scene.people.findLast(({ span: of }) => of[1] <= span[0] && span[0] - of[1] < 60);
    const pronoun = /(?<![a-z])(?:he|she|they|you|u|him|her|them|some people|that lot)(?:'s)?(?: [a-z]+){0,3} $/.test(before);
    const near = mention ? isNear(mention) : pronoun && !scene.far && !lexicon.OBJECTS.test(before);
    if (near && !(scene.far && !mention) && !/(?:i|we|i'm|we're) (?:[a-z]+ )?$/.test(before))
      found.push({
        kind: /lock|steril|neuter|castrat|put(?:ting)? down|cull/.test(said) ? 'demeaning' : 'threat',
        span,
        confidence: 'likely',
      });
  }
  return found;
}

const playful = ({ far, fond }: ToneScene): boolean => far || fond;

/** How many characters of the text after the verb name whom it strikes; 0 where it strikes nobody. */
function struckBy(scene: ToneScene, [start, end]: Span, after: string, verb: string): number {
  if (/^(?:knock|break|rip|bite|tear|cut|poke|wring|cave)/.test(verb)) return phrases.BODY.exec(after)?.[0].length ?? 0;
  const body = phrases.BODY.exec(after);
  if (body && !ownFamily(scene, start)) return body[0].length;
  const those = phrases.THOSE.exec(after);
  if (those) return knownVictim(scene, start, those[0]) && !idle(verb, after, those[0]) ? those[0].length : 0;
  const mention = scene.people.find(
    ({ span }) => span[0] >= end && (span[0] - end <= 2 || PART_OF.test(foldedBetween(scene.text, end, span[0]))),
  );
  if (!mention || !isNear(mention) || /^(?:run over|hit|cut|end|hang|floor|whip|break|glass|bottle|kick)$/.test(verb)) return 0;
  return mention.span[1] - end;
}

const PART_OF = /^ (?:half|all|most|every one|the whole) (?:of )?$/;

/** "end you" and "destroy them" are as often said of a quiz. */
const idle = (verb: string, after: string, whom: string): boolean =>
  /^(?:destroy|end|hit|floor|gut|cut|bury|whip|bottle|glass|nut|sort out|flatten)$/.test(verb) &&
  (/^ (?:up|with (?:an?|the|some|my) (?:email|question|idea|cake|quiz)|at (?:chess|tennis|quiz|cards|darts|golf))/.test(
    after.slice(whom.length),
  ) ||
    /them|the lot/.test(whom));

const ownFamily = (scene: ToneScene, at: number): boolean => {
  const before = mentionBefore(scene, at);
  return before ? !isNear(before) : scene.people.some(({ part }) => part === 'family');
};

function knownVictim(scene: ToneScene, at: number, whom: string): boolean {
  if (/him|her|them|somebody|someone|anyone|whoever|that man|that woman/.test(whom)) {
    if (ownFamily(scene, at) || scene.far) return false;
    if (/whoever|anyone|someone|somebody/.test(whom)) return scene.people.some(isNear);
    const said = foldedBetween(scene.text, Math.max(0, at - 120), at);
    return mentionBefore(scene, at) !== null || !lexicon.OBJECTS.test(said) || /(?<![a-z])(?:he|she) /.test(said);
  }
  return !scene.fond || !/you|u|ya/.test(whom);
}

function slurs(scene: ToneScene): Deed[] {
  const found: Deed[] = [];
  for (const { span, said, before } of matches(scene, lexicon.SLURS)) {
    if (
      /(?:word|term|slur|say|saying|said|using|use of|called|call|calling|the insult|reclaim) (?:[a-z]+ ){0,2}["']?$/.test(
        before,
      ) ||
      /(?:not|never) an? $/.test(before)
    )
      continue;
    if (/gay/.test(said) && scene.people.length === 0 && /(?:i'm|i am|we're|he is|she is|is) so gay$/.test(before + said))
      continue;
    const sentence = sentenceText(scene, span[0]);
    if (/(?<![a-z])(?:words?|phrase|language|slurs?|abuse|offensive)(?![a-z])/.test(sentence)) continue;
    if (lexicon.NO_SLUR.test(sentence)) continue;
    const isSure = !lexicon.ALSO_HARMLESS.test(said) || scene.people.some((one) => isNear(one) && standsIn(scene, one, span));
    found.push({ kind: 'slur', span, confidence: isSure ? 'certain' : 'likely' });
  }
  return found;
}

const standsIn = ({ text }: ToneScene, { sentence }: Mention, [start]: Span): boolean => sentence === sentenceAt(text, start);

function groups(scene: ToneScene): Deed[] {
  const found: Deed[] = [];
  for (const { span, before, after, said } of matches(scene, phrases.GROUPS)) {
    const sentence = sentenceText(scene, span[0]);
    if (phrases.FAIR_MINDED.test(sentence)) continue;
    const rest = after.split(/[.!?]/)[0] ?? '';
    const general = phrases.GENERALISED.exec(rest);
    // Boys, girls and women are spoken of all day: only what is said right of all of them counts.
    const daily = /(?<![a-z])(?:boys|girls|women|men|females?|parents)$/.test(said);
    if (
      daily &&
      (!/^(?:are|is|just|simply|naturally|shouldn't|can't|should not|cannot)|^ (?:are|just|simply|shouldn't|can't|should|cannot)/.test(
        rest,
      ) ||
        scene.far)
    )
      continue;
    if (
      daily &&
      /(?:our|my|the|some|these|those) (?:[a-z]+ )?(?:boys|girls|women|men)$/.test(said) &&
      !/shouldn't|too emotional|no good/.test(rest)
    )
      continue;
    if (general && !/not |n't (?:all|only)/.test(rest.slice(0, general.index).slice(-8)) && general.index < 48)
      found.push({ kind: 'discrimination', span: [span[0], span[1] + general.index + general[0].length], confidence: 'likely' });
    else if (
      !daily &&
      (phrases.UNWELCOME.test(before.trimEnd()) || /^(?:typical|bloody|dirty|thieving|lazy|too many|so many) /.test(said)) &&
      !/^ (?:day|food|music|week)/.test(rest)
    )
      found.push({ kind: 'discrimination', span, confidence: 'likely' });
  }
  for (const { span } of matches(scene, phrases.XENOPHOBIC))
    if (!scene.far && !phrases.FAIR_MINDED.test(sentenceText(scene, span[0])))
      found.push({ kind: 'discrimination', span, confidence: 'likely' });
  return found;
}

function retorts(scene: ToneScene): Deed[] {
  const found: Deed[] = [];
  for (const { span, before, said } of matches(scene, phrases.RETORTS)) {
    if (!scene.official && (scene.fond || scene.far || scene.laughs) && !/your (?:son|kid|child)|shame on/.test(said)) continue;
    if (/(?:i|i'd|we|to|and|can|could) (?:just |really )?$/.test(before) && /off|get a life/.test(said)) continue;
    found.push({ kind: 'demeaning', span, confidence: scene.official || scene.answers ? 'certain' : 'likely' });
  }
  for (const { span, before } of matches(scene, phrases.METAPHORS)) {
    if (lexicon.SELF.test(before) || /(?<![a-z])(?:i'm|i am|me|myself) (?:[a-z']+ ){0,4}$/.test(before) || scene.fond) continue;
    if (meansSomebody(scene, span)) found.push({ kind: 'demeaning', span, confidence: 'likely' });
  }
  if (!scene.official) return found;
  for (const { span, said } of matches(scene, phrases.OFFICIAL_RUDE)) {
    const sentence = sentenceText(scene, span[0]);
    if (/(?<![a-z])(?:panto(?:mime)?|play|story|poem|song|villain)(?![a-z])/.test(sentence)) continue;
    if (
      /^(?:cheats?|lazy|idiots?|useless|stupid|pathetic|embarrassing)/.test(said) &&
      /(?<![a-z])(?:we|our own|never|no)(?![a-z])/.test(sentence) &&
      !/you/.test(sentence)
    )
      continue;
    found.push({ kind: 'demeaning', span, confidence: 'certain' });
  }
  return found;
}

/** A reader, or the last person of whom the sentence speaks, or the one before. */
export function meansSomebody(scene: ToneScene, [start, end]: Span): boolean {
  const sentence = sentenceText(scene, start);
  if (/(?<![a-z])(?:you|your|u|ur)(?![a-z])/.test(sentence) && !scene.far && scene.answers) return true;
  const nearest = mentionBefore(scene, start, 1) ?? scene.people.find(({ span }) => span[0] >= end && span[0] - end < 100);
  if (nearest) return isNear(nearest) && !scene.far;
  return (
    !scene.far &&
    /(?<![a-z])(?:you are|you're|he is|he's|she is|she's)(?: [a-z]+){0,2} $/.test(leadIn(scene, start)) &&
    !lexicon.OBJECTS.test(sentence)
  );
}

const leers = (scene: ToneScene): Deed[] =>
  scene.far
    ? []
    : Array.from(matches(scene, phrases.SEXUAL)).map(({ span }): Deed => ({ kind: 'sexual', span, confidence: 'likely' }));
