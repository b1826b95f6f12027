// Of whom or what a sentence speaks when it runs something down: the author's own school, its leaders, colleagues or parents.
import type { Span } from '../../model/span';
import { onceFor } from '../../text/memory';
import type { Mention } from '../../text/people';
import type { PreparedText } from '../../text/prepare';
import { everybodyIn } from '../tone/people';
import { isOfAnyTrade, tellsOfSchool } from '../tone/trades';

export type Aimed = 'school' | 'leader' | 'colleague' | 'parent';

/** How each sentence points at the author's own school. */
export interface Pointed {
  readonly aimed: ReadonlySet<Aimed>;
  /** Says "our", "my", "here" or the school's name: theirs beyond doubt. */
  readonly own: boolean;
  /** Nothing but the school's name points at it; people name it in joy as well. */
  readonly byNameOnly: boolean;
}

/** Returns for every sentence whom it speaks of; `named` are the spans of the school's names. */
export function targetsIn(text: PreparedText, named: readonly Span[]): Pointed[] {
  const people = everybodyIn(text);
  const schoolish = named.length > 0 || tellsOfSchool(text);
  return text.sentences.map(([start, end], index) => {
    const said = text.raw.slice(start, end);
    const aimed = new Set<Aimed>();
    const isNamed = named.some((span) => span[0] >= start && span[1] <= end);
    let own = isNamed;
    let schoolMentioned = !isNamed;
    if (own) aimed.add('school');
    const { speaksHere, more, ownWork } = saidIn(text, said);
    for (const mention of people) {
      if (mention.sentence !== index) continue;
      const part = partOf(mention);
      const words = text.raw.slice(...mention.span);
      if (!part || (!schoolish && isOfAnyTrade(mention, words))) continue;
      if (part === 'school' && THINGS_OF_IT.test(text.raw.slice(mention.span[1], mention.span[1] + 20))) continue;
      if (BODY_PART.test(text.raw.slice(mention.span[0], mention.span[1] + 30))) continue;
      const isOwn = OWN.test(words) || speaksHere || SELF_OWNED.test(words);
      if (!isOwn && !standsAlone(mention, words)) continue;
      aimed.add(part);
      schoolMentioned ||= part === 'school';
      own ||= isOwn;
    }
    for (const { part, isOwn } of more) {
      aimed.add(part);
      own ||= isOwn;
    }
    const byNameOnly = aimed.size === (isNamed ? 1 : 0) && !schoolMentioned;
    return { aimed, byNameOnly, own: own || ownWork || (speaksHere && aimed.size > 0) };
  });
}

/** What a sentence says whomever else it names. */
const saidIn = onceFor((said) => ({
  speaksHere: HERE.test(said),
  more: MORE.flatMap(({ looks, part }) => {
    const match = looks.exec(said);
    return match ? [{ part, isOwn: /(?<![a-z])(?:our|my|mine|ours)(?![a-z])/i.test(match[0]) }] : [];
  }),
  ownWork: OWN_WORK.test(said),
}));

/** "The school minibus" is no school. */
const THINGS_OF_IT =
  /^ (?:mini-?bus|bus|play|cat|dog|hall|library|garden|kitchen|dinners?|lunch|band|choir|website|newsletter|show|fair|fete|council|gates?|car park|nurse|shop|production|photos?|boiler|roof|clock|chickens|pond|badge|tie|fridge|disco|quiz|concert|trip|holidays?|day)(?![a-z])/i;

/** What sits on the author's own shoulders. */
const BODY_PART =
  /^my head(?:'s| is| was| feels)? (?:a |all |in |like |just |pure |still )*(?:shambles|mess|mush|fried|bits|pieces|everywhere|gone|scrambled|bursting|banging|thumping|cotton|full|fuzzy)/i;

const partOf = ({ part }: Mention): Aimed | null =>
  part === 'leader' || part === 'colleague' || part === 'parent' || part === 'school' ? part : null;

const OWN = /^(?:our|my|this|that|one of (?:my|our)|where i work|these|those|half (?:our|my|the))(?![a-z])/i;
const SELF_OWNED = /^(?:slt|smt|work|nas[ae] |ravnatelj)/i;
const HERE =
  /(?<![a-z])(?:here|our place|our school|my school|my place|at work|this place|our trust|in our|at our|our department|our staffroom)(?![a-z])/i;

/** "the new deputy", "SLT", "the governors", "Mrs Bell" are those of the author's school; "governors" or "parents" are all of them. */
function standsAlone({ part, meant }: Mention, words: string): boolean {
  if (/^(?:the|that|this|those|these|some|a certain|certain|one|a|another|his|her|their)(?![a-z])/i.test(words)) return true;
  if (
    /^(?:slt|smt|management|leadership|senior (?:leadership|management|leaders|team)|head(?=s? )|chair of governors|principal|ravnatelj|vodstvo|pennaeth|boss|head ?teacher|line manager|(?:year|yr|y|reception|nursery)|business manager|senco|mr|mrs|ms|miss|governing|supply)/i.test(
      words,
    )
  )
    return true;
  return part !== 'parent' && meant === 'one';
}

/** Who is not among the people of a text but of every workplace. */
const MORE: readonly { looks: RegExp; part: Aimed }[] = [
  {
    looks:
      /^(?:so |and |ooh |great,? |lol |wow |today )?(?:ht|the ht|head|deputy|head ?teacher|governors|management|leadership|leaders|principal|trust)(?:'s)? (?:has|have|had|is|are|was|were|says?|said|told|tells|just|only|won't|doesn't|don't|didn't|can't|off|and|nodded|spent|spends?|wants?|think|thinks|made|make|makes|announced|decided|sent|hides?|comes?|never|still|love|loves|gets?|got|put|came|went|walked|sacked|fired|refused|ignored|promised|cancelled|cut|lied|shouted|blamed|banned|forced|binned|scrapped|promoted|wants?|hid|wouldn't|couldn't)(?![a-z])/i,
    part: 'leader',
  },
  {
    looks:
      /(?<![a-z])(?:the ht|our ht|this leadership|the leaders|our leaders|leaders here|someone upstairs|them upstairs|line manager|co-? ?heads|hod|head of dept|new lot|powers that be|upper management|higher[- ]ups|(?:the |our )?(?:people|ones|lot) (?:at the top|in charge|upstairs|who run)|our ceo|the ceo|(?<!some )ours (?:does|do|is|are|has|couldn't|can't|won't|just|only|never|doesn't|don't|wouldn't|spends?|thinks?)|hr|payroll|finance (?:lead|office|team)|(?:our|the) hr)(?![a-z])/i,
    part: 'leader',
  },
  {
    looks:
      /(?<![a-z])(?:our place|(?:this nursery|(?:my|our|this) (?:pre-?school|sixth form|academy chain))(?! (?:class|rhyme|place))|another (?:restructure|learning walk|deep dive|mocksted|book look)|place is|our (?:ofsted|inspection|results|exam results|sats|sats results|report)|(?:sort|kind|type) of place|come to mine|ours is|where i work(?:ed)?|(?:head|boss|slt|school|staff|staffroom|kids) at mine(?=[ ,.!]|$)|our site team|my place(?! is| or|,)|our lot|our dep(?:t|artment)|my dep(?:t|artment)|our staffroom|the staffroom|in our office|our office|my workplace|our workplace|staff morale|morale (?:at|in|here)|apply to us|come and work (?:here|with us)|school (?:i|where i) (?:work|teach)|they (?:[a-z']+ ){1,8}here(?= *[.!,]|$)|(?:ysgol|sola) (?:'ma|yma|nasa)|yr ysgol (?:'ma|yma)|tale nasa sola|the school (?:lied|told|has|have|is|are|won't|can't|don't|doesn't|would|never))(?![a-z])/i,
    part: 'school',
  },
  {
    looks: /(?<![a-z])(?:tas|the office|office staff|site team|people i work with|my team|that department|our tas)(?![a-z])/i,
    part: 'colleague',
  },
  {
    looks:
      /(?<![a-z])(?:(?:half|most|some|many|all|few) (?:of )?our parents|our parents (?:are|can't|don't|think|won't|never|would|have|couldn't|aren't|just|only|expect|want)|some of ours|(?:year|yr|y) ?\d+ parents|reception parents|(?:mums|dads|parents) (?:at|in|of) (?:our|my|this)|that (?:mum|dad|mother|father|family))(?![a-z])/i,
    part: 'parent',
  },
];

const OWN_WORK =
  /(?<![a-z])(?:i work|i teach|i(?:'ve| have) (?:worked|taught|been) (?:here|at|there|for)|my (?:current |present )?(?:workplace|employer|organisation)|my (?:job|boss|line manager|head|school|department|class|contract|hours|ppa|classroom|room|colleagues?|payslip)|working here|we teachers|our (?:class(?:es)?|pupils|kids|students|rooms?))(?![a-z])/i;
