// Makes a finding of some words and of what was read beside them.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import type { Cue, Setting } from './context';
import { words } from './words';

interface Seen {
  kind: 'full-name' | 'first-name' | 'surname' | 'unlisted';
  confidence: Confidence;
  evidence: readonly string[];
  cue: Cue | null;
  group?: string | undefined;
}

export function finding({ raw }: Setting, [start, end]: Span, { kind, confidence, evidence, cue, group }: Seen): Finding {
  const told = group ?? cue?.group;
  return {
    rule: 'pupil-name',
    kind,
    span: [start, end],
    quote: raw.slice(start, end),
    confidence,
    evidence: [...evidence, ...(cue ? [words().evidence.beside(cue.words)] : [])],
    ...(told ? { hints: { group: told } } : {}),
  };
}
