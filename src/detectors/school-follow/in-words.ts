// Sees from the words that what the school posted is passed on, that its account is followed, or that others are sent there.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { isQuoted } from '../../text/people';
import { type PreparedDraft, type PreparedText, prepareText } from '../../text/prepare';
import { withoutSentence } from '../../text/without-sentence';
import { namesIn } from '../school-name/detector';
import * as says from './lexicon';
import { words } from './words';

/** Returns at most one finding; an official account may do all this. */
export function followInWords(draft: PreparedDraft, facts: Facts): Finding[] {
  const [seen] = look(draft, facts);
  if (!seen) return [];
  // What is shared goes along whatever is left out; elsewhere a sentence may go where what stays is innocent.
  const rest = draft.surface !== 'share' && seen.span ? withoutSentence(draft.text, seen.span) : null;
  const clean = rest !== null && look({ ...draft, text: prepareText(rest, draft.text.memory) }, facts).length === 0;
  return [clean ? { ...seen, hints: { withoutSentence: 'clean' } } : seen];
}

function look(draft: PreparedDraft, facts: Facts): Finding[] {
  const { text, surface, account } = draft;
  const folded = text.folded.text;
  if (account.kind === 'school' || surface === 'message' || surface === 'bio') return [];
  if (says.FORBIDDEN.test(folded)) return [];
  const source = sourceIn(draft, facts);
  if (!source) return [];
  const kind = kindOf(draft, source);
  return kind === null ? [] : [finding(text, kind, source.span)];
}

interface Source {
  readonly span: Span;
  /** Something like "RT" or "from" stands before it, so that no further word is needed. */
  readonly passed: boolean;
}

function kindOf({ text, surface, media }: PreparedDraft, { span, passed }: Source): string | null {
  const folded = text.folded.text;
  const ofPupils = OF_PUPILS.test(text.raw.slice(...span));
  const pictures = media.length > 0 || ofPupils || says.PICTURES.test(folded) ? '-pictures' : '';
  if (says.FOLLOWER_SAYS.test(folded)) return 'follow';
  if (surface === 'share' || passed) return `repost${pictures}`;
  const points = says.POINTS.exec(folded);
  const passes = says.PASSES_ON.exec(folded);
  if (
    passes &&
    !(points && text.folded.toRaw(points.index, points.index + 1)[0] < span[0] && !/^(?:rt|re|quote)/.test(passes[0]))
  )
    return `repost${pictures}`;
  return points && surface !== 'comment' ? `point${pictures}` : null;
}

/** What a class posts shows what the class did. */
const OF_PUPILS = /(?<![a-z])(?:class|year|y\d|reception|nursery|children|pupils|students)/i;

function sourceIn({ text, surface }: PreparedDraft, facts: Facts): Source | null {
  const folded = text.folded.text;
  for (const words of says.SOURCE)
    for (const match of matchesOf(folded, words)) {
      const end = match.index + match[0].length;
      if (isQuoted(text, match.index, end) || says.NOT_OURS.test(folded)) continue;
      return { span: text.folded.toRaw(match.index, end), passed: false };
    }
  const named = byName(text, facts);
  if (named) return named;
  const short = surface === 'share' && !says.NOT_OURS.test(folded) ? says.SOURCE_OF_SHARE.exec(folded) : null;
  return short && { span: text.folded.toRaw(short.index, short.index + short[0].length), passed: true };
}

/** The school's name or handle where it stands for the account: "RT @…", "… has posted", "the … page". */
function byName(text: PreparedText, facts: Facts): Source | null {
  if (!DEALS_WITH_POSTS.test(text.folded.text)) return null;
  for (const { span, kind, confidence } of namesIn(text, facts)) {
    if (!span) continue;
    const before = text.raw.slice(Math.max(0, span[0] - 30), span[0]).toLowerCase();
    const after = text.raw.slice(span[1], span[1] + 40).toLowerCase();
    const passed = says.PASSED_BEFORE.test(before);
    const handle = /^[@＠]/.test(text.raw.slice(span[0], span[1]));
    if ((kind === 'association' || confidence === 'possible') && !says.ACCOUNT_AFTER.test(after)) continue;
    if (passed || handle || says.ACCOUNT_AFTER.test(after)) return { span: [span[0], span[1]], passed };
  }
  return null;
}

/** Without any of these there is nothing to look for, and names cost time. */
const DEALS_WITH_POSTS =
  /(?<![a-z])(?:rt|re-?post|retweet|regram|shar(?:e|ed|ing)|follow|post(?:ed|s)?|tweet|page|account|photo|pic|via|insta|facebook|feed)|[📸📷]/u;

function finding({ raw }: PreparedText, kind: string, span: Span): Finding {
  return {
    rule: 'school-follow',
    kind,
    span: [...span],
    quote: raw.slice(...span),
    confidence: 'likely',
    evidence: [kind === 'follow' ? words().evidence.follows : words().evidence.posted],
  };
}
