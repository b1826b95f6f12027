// Of whom or what a sentence speaks when it runs something down: the author's own school, its leaders, colleagues or parents.
import type { Span } from '../../model/span';
import { type Mention, peopleIn } from '../../text/people';
import type { PreparedText } from '../../text/prepare';

export type Aimed = 'school' | 'leader' | 'colleague' | 'parent';

/** How each sentence points at the author's own school. */
export interface Pointed {
  readonly aimed: ReadonlySet<Aimed>;
  /** Says "our", "my", "here" or the school's name: theirs beyond doubt. */
  readonly own: boolean;
}

/** Returns for every sentence whom it speaks of; `named` are the spans of the school's names. */
export function targetsIn(text: PreparedText, named: readonly Span[]): Pointed[] {
  const people = peopleIn(text);
  return text.sentences.map(([start, end], index) => {
    const said = text.raw.slice(start, end);
    const aimed = new Set<Aimed>();
    let own = named.some((span) => span[0] >= start && span[1] <= end);
    if (own) aimed.add('school');
    const speaksHere = HERE.test(said);
    for (const mention of people) {
      if (mention.sentence !== index) continue;
      const part = partOf(mention, text.raw);
      if (!part) continue;
      const words = text.raw.slice(...mention.span);
      const isOwn = OWN.test(words) || speaksHere || SELF_OWNED.test(words);
      if (!isOwn && !standsAlone(mention, words)) continue;
      aimed.add(part);
      own ||= isOwn;
    }
    for (const { looks, part } of MORE) if (looks.test(said)) aimed.add(part);
    return { aimed, own: own || OWN_WORK.test(said) };
  });
}

const partOf = ({ part }: Mention, _raw: string): Aimed | null =>
  part === 'leader' || part === 'colleague' || part === 'parent' || part === 'school' ? part : null;

const OWN = /^(?:our|my|this|that|one of (?:my|our)|where i work|these|those|half (?:our|my|the))(?![a-z])/i;
const SELF_OWNED = /^(?:slt|smt|work|nas[ae] |ravnatelj)/i;
const HERE = /(?<![a-z])(?:here|our place|our school|my school|my place|at work|this place|our trust|in our|at our|our department|our staffroom)(?![a-z])/i;

/** "the new deputy", "SLT", "the governors", "Mrs Bell" are those of the author's school; "governors" or "parents" are all of them. */
function standsAlone({ part, meant }: Mention, words: string): boolean {
  if (/^(?:the|that|this|those|these|some|a certain|certain|one|a|another|his|her|their)(?![a-z])/i.test(words)) return true;
  if (/^(?:slt|smt|management|leadership|senior (?:leadership|management|leaders|team)|head(?=s? )|chair of governors|principal|ravnatelj|vodstvo|pennaeth|boss|head ?teacher|line manager|(?:year|yr|y|reception|nursery)|business manager|senco|mr|mrs|ms|miss|governing|supply)/i.test(words)) return true;
  return part !== 'parent' && meant === 'one';
}

/** Who is not among the people of a text but of every workplace. */
const MORE: readonly { looks: RegExp; part: Aimed }[] = [
  { looks: /(?<![a-z])(?:co-? ?heads|hod|head of dept|new lot|powers that be|upper management|higher[- ]ups|(?:the |our )?(?:people|ones|lot) (?:at the top|in charge|upstairs|who run)|our ceo|the ceo|hr|payroll|finance (?:lead|office|team)|(?:our|the) hr)(?![a-z])/i, part: 'leader' },
  { looks: /(?<![a-z])(?:our place|my place(?! is| or|,)|our lot|our dep(?:t|artment)|my dep(?:t|artment)|our staffroom|the staffroom|in our office|our office|my workplace|our workplace|staff morale|morale (?:at|in|here)|apply to us|come and work (?:here|with us)|school (?:i|where i) (?:work|teach)|(?:ysgol|sola) (?:'ma|yma|nasa)|yr ysgol (?:'ma|yma)|tale nasa sola|(?:the )?school (?:lied|told|has|have|is|are|won't|can't|don't|doesn't|would|never))(?![a-z])/i, part: 'school' },
  { looks: /(?<![a-z])(?:tas|the office|office staff|site team|people i work with|my team|that department|our tas)(?![a-z])/i, part: 'colleague' },
  { looks: /(?<![a-z])(?:some of ours|(?:year|yr|y) ?\d+ parents|reception parents|(?:mums|dads|parents) (?:at|in|of) (?:our|my|this)|that (?:mum|dad|mother|father|family))(?![a-z])/i, part: 'parent' },
];

const OWN_WORK = /(?<![a-z])(?:i work|i teach|i(?:'ve| have) (?:worked|taught|been) (?:here|at|there|for)|my (?:job|boss|line manager|head|school|department|class|contract|hours|ppa|classroom|room|colleagues?|payslip)|working here|we teachers|our (?:class(?:es)?|pupils|kids|students|rooms?))(?![a-z])/i;
