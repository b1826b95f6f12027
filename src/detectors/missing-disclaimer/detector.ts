// Sees posts that tie their author to the school, or give views on their field, with no statement that the views are their own.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { isSchoolWord } from '../../text/school-words';
import { statementsIn } from '../../text/statements';
import { defineDetector } from '../define';
import { namesIn } from '../school-name/detector';
import { professionalViews } from './professional-views';
import { words } from './words';
import { ownWorkplace } from './workplace';

export default defineDetector({
  id: 'missing-disclaimer',
  words,
  observe: (draft, facts) => {
    if (hasStatement(draft, facts)) return [statementPresent()];
    const named = namesIn(draft.text, facts);
    const ties = named.length > 0 ? named.map(asAssociation) : tieWithoutName(draft, facts);
    const views = professionalViews(draft.text).map(({ span, confidence, evidence }) =>
      finding(draft.text, { kind: 'professional-views', span, confidence, evidence }),
    );
    return [...ties, ...views];
  },
});

const statementPresent = (): Finding => ({
  rule: 'missing-disclaimer',
  kind: 'statement-present',
  span: null,
  quote: '',
  confidence: 'certain',
  evidence: [words().evidence.statement],
  signal: true,
});

const hasStatement = ({ text, bioText }: PreparedDraft, { disclaimers }: Facts): boolean =>
  statementsIn(text).length > 0 || (disclaimers.bioCounts && bioText !== null && statementsIn(bioText).length > 0);

/** Whoever only mentions the school is tied to it less surely than who says "my class at …". */
function asAssociation(named: Finding): Finding {
  const works = named.kind === 'association';
  return {
    ...named,
    rule: 'missing-disclaimer',
    kind: 'association',
    confidence: works || named.confidence === 'possible' ? named.confidence : 'likely',
  };
}

/** The profile names the school, or the post tells of the author's work without the name. */
function tieWithoutName(draft: PreparedDraft, facts: Facts): Finding[] {
  const byBio = tieByBio(draft, facts);
  const span = byBio.length > 0 ? null : ownWorkplace(draft.text);
  if (!span) return byBio;
  return [
    finding(draft.text, {
      kind: 'association',
      span,
      confidence: 'possible',
      evidence: [words().evidence.workplace],
    }),
  ];
}

/** The profile names the school and the post is about work there. */
function tieByBio(draft: PreparedDraft, facts: Facts): Finding[] {
  if (!draft.bioText || namesIn(draft.bioText, facts).length === 0) return [];
  const { tokens } = draft.text;
  const index = tokens.findIndex((_token, at) => isSchoolWord(tokens, at));
  const token = tokens[index];
  if (!token) return [];
  const evidence = [words().evidence.inProfile, words().evidence.aboutSchool];
  return [finding(draft.text, { kind: 'association', span: [token.start, token.end], confidence: 'likely', evidence })];
}

interface Seen {
  kind: string;
  span: Span;
  confidence: Confidence;
  evidence: string[];
}

const finding = ({ raw }: PreparedText, { kind, span, confidence, evidence }: Seen): Finding => ({
  rule: 'missing-disclaimer',
  kind,
  span: [...span],
  quote: raw.slice(...span),
  confidence,
  evidence,
});
