// Whom hard words may mean: everybody whom `peopleIn` finds, and those whom only their desk, their place or a nickname tells.

import { matchesOf } from '../../text/matches';
import { type Mention, type Part, peopleIn } from '../../text/people';
import type { PreparedText } from '../../text/prepare';

const read = new WeakMap<PreparedText, readonly Mention[]>();

/** Returns all of them in order; worked out once for each text. */
export function everybodyIn(text: PreparedText): readonly Mention[] {
  const known = read.get(text) ?? withMore(text);
  read.set(text, known);
  return known;
}

function withMore(text: PreparedText): readonly Mention[] {
  const { folded, sentences } = text;
  // A job share partner is nobody's spouse.
  const found = peopleIn(text)
    .filter(({ part, span }) => part !== 'family' || !/job ?share/i.test(text.raw.slice(...span)))
    .filter(({ span }) => !/^(?:my|our) kitchen$/i.test(text.raw.slice(...span)));
  const more: Mention[] = [];
  for (const { part, words } of MORE)
    for (const match of matchesOf(folded.text, words)) {
      const span = folded.toRaw(match.index, match.index + match[0].length);
      if ([...found, ...more].some((other) => other.span[0] < span[1] && span[0] < other.span[1])) continue;
      const sentence = sentences.findLastIndex(([start]) => start <= span[0]);
      more.push({ part, meant: 'one', span, sentence: Math.max(0, sentence) });
    }
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.span[0] - b.span[0]);
}

const MORE: readonly { part: Part; words: RegExp }[] = [
  {
    part: 'leader',
    words:
      /(?<![a-z])(?:(?:our|my|the|this|that|their|new) ){0,2}(?:co-?heads?|co-?ordinators?|heads? of dep(?:t|artment)s?|hods?|phase leaders?|team leaders?|area manager|nursery manager|regime|gaffer|supervisor|proprietors?)(?![a-z])|(?<![a-z])(?:him|her|them|someone|somebody|everyone|nobody|no one|those|one of them|the lot) (?:upstairs|up there|up top|in charge|at the top)(?![a-z])|(?<![a-z])(?:our|my) (?:(?:academy |multi-academy )?trust's )?(?:chief exec(?:utive)?|owner|director|manager|chair|board|leaders|vodja|sef|sefica|direktor(?:ica)?)(?![a-z])|(?<![a-z])(?:vodj[aei]|sef(?:ica|a)|direktor(?:ica|ja)|prifathro|prifathrawes)(?![a-z])/g,
  },
  {
    part: 'colleague',
    words:
      /(?<![a-z])(?:that|this) (?:wo)?man(?![a-z])|(?<![a-z])(?:(?:him|her|he|she|them|someone|somebody|a certain (?:somebody|someone|person)|that (?:man|woman|bloke|girl|lad|guy|one|lot)|the (?:man|woman|bloke|girl|lad|guy|lady|one|ones|lot|person)|[a-z]+) )?(?:in|from) (?:hr|finance|payroll|admin|the (?:office|kitchen|finance office|science office|maths office|staffroom)|our (?:office|department|staffroom)|it support|reception(?! class| and| kids| pupils| children)|premises|data|pastoral)(?![a-z])|(?<![a-z])(?:(?:whole|the|our|my|new) ){0,2}(?:office|admin|pastoral|estates|premises|afternoon|kitchen|phase|year \d+) team(?![a-z])|(?<![a-z])(?:my|our|the|new|this) (?:new )?(?:job ?share(?: partner)?|ppa cover|cover lady|cook|chef|cleaner|site team|exams officer|data manager|cover manager|mentor|opposite number|partner teacher|office manager|safeguarding lead|nursery nurse|pastoral lead)(?![a-z])|(?<![a-z])(?:our|my) (?:canteen|lunch(?:time)?|kitchen|office|dinner) (?:ladies|women|staff|lot)(?![a-z])|(?<![a-z])(?:our |the |my )?(?:site|estates) (?:team|staff)(?![a-z])|(?<![a-z])(?:the|a|that|this) (?:[a-z]+ )?(?:man|woman|bloke|girl|lad|guy|lady|person|one|idiot|clown|genius) (?:in charge of|who (?:runs|does|teaches|shares?|booked|drew up|writes|covers)|next door|i share|who's (?:training|running))(?![a-z])|(?<![a-z])whoever (?:microwav|left|nick|stole|took|us|ate|book|put|drew|wrote the|parks?|broke)[a-z]*(?= .{0,60}(?:staffroom|staff room|classroom|copier|photocopier|laminator|my room|my desk|school|fridge))|(?<![a-z])(?:razrednicark[aei]|razrednik[a-z]*|sodelavk[a-z]*|tajnic[aei]|asistentk[a-z]*|hisnik[a-z]*|kuharic[aei])(?![a-z])/g,
  },
  {
    part: 'parent',
    words:
      /(?<![a-z])(?:(?:the |a |that )?(?:mother|father|mum|dad|parent) of the year|mummy|(?:school[- ]gate|playground|pta) (?:mums?|mafia|lot|crowd)|the pta|(?:new |these |those |our |three |two |some )+famil(?:y|ies)|(?:a|one|every single|that) (?:daddy|mummy)|starse[a-z]*|stars(?:i|ev)|ocet[a-z]*)(?![a-z])/g,
  },
  {
    part: 'pupil',
    words:
      /(?<![a-z])(?:(?:my|our|the) (?:table|guided|tutor|reading|maths|top|bottom) (?:group|class|set|table)|our (?:year \d+ )?(?:football|netball|rugby) (?:squad|team)|(?:the )?(?:top|bottom) class|(?:the |our |my )?(?:(?:lower|upper) sixth|sixth form(?:ers)?|school council)(?= (?:is|are|was|were|stinks?|should))|(?:p|y)\d (?:lot|class)|my period \d|(?<!(?:flat|row|seats?|bus|gate|platform|room|lane|route|house|no|number|block) |[\d£$#:.,-])(?:[1-9]|1[0-3])[a-hjlnq-z](?=(?:'s)? (?:are|were|is|was|again|today|think|just|period|have|had|can|could|need|never|deserve|should|shouldve|should've|really|lot)(?![a-z])|: )|(?:y(?:ea)?r|y) ?(?:[1-9]|1[0-3]),? set (?:\d|one|two|three|four|five|six)|(?:this|these|them|those) (?:little )?(?:kids?|ones))(?![a-z])/g,
  },
];
