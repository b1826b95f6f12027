// Takes the school's name out: "my school" in a sentence, nothing at all for a tag.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Identity } from '../model/profile';
import type { Span, TextEdit } from '../model/span';
import { apart } from '../text/apart';
import type { PreparedText } from '../text/prepare';
import { words } from './fix-words';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import { nounInPlace } from './noun-in-place';
import { asFix, tagAt, tagEdit } from './tag-fix';

/** Returns one edit for each place where the school is named, or a step where only the meaning gives it away. */
export function schoolFixes({ findings, draft, profile }: FixContext): Fix[] {
  const edits = schoolNamesAt(findings, draft.text.raw, profile.identity).map((span) => schoolEdit(draft.text, span));
  if (edits.length === 0) return [nextStep('leave-school-out', words().leaveSchoolOut)];
  return edits.map((edit, index) => asFix(`school-${index + 1}`, edit));
}

function schoolEdit(text: PreparedText, span: Span): TextEdit {
  const tag = tagAt(text, span);
  if (!tag) return nounInPlace(text, span, { article: 'my', noun: 'school' });
  return tagEdit(text, tag, { article: 'my', noun: tag.kind === 'url' ? 'school’s website' : 'school' });
}

/** Returns the stretches that are the name itself, in order and apart. */
export function schoolNamesAt(findings: readonly Finding[], raw: string, identity: Identity): Span[] {
  const found = findings
    .flatMap(({ span }) => (span === null ? [] : IS_PHRASE.test(raw.slice(...span)) ? namesWithin(raw, span, identity) : [span]))
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return apart(found, (span) => span).sort((a, b) => a[0] - b[0]);
}

/** "I teach at Blue Sky Learning" is more than a name: only the name in it is replaced. */
function namesWithin(raw: string, [start, end]: Span, identity: Identity): Span[] {
  const forms = [identity.name, ...identity.aliases, ...identity.ambiguous, ...identity.acronyms];
  const words = lowered(raw.slice(start, end));
  return forms.flatMap((form) => {
    const at = words.indexOf(lowered(form));
    const apart = !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + form.length] ?? '');
    return at < 0 || !apart ? [] : [[start + at, start + at + form.length] as const];
  });
}

/** Words that no school's name holds. */
const IS_PHRASE = /(^|[^\p{L}])(i|i['’]m|we|my|teach|work)([^\p{L}]|$)/iu;

/** Lower case without a change of length, so that offsets stay true. */
const lowered = (text: string): string => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);
