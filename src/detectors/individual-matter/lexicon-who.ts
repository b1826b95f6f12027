// Words for people beyond those that every detector knows, and what ties them to a school. Matched on folded text.
import type { Part } from '../../text/people';

export const OTHERS: readonly { readonly part: Part; readonly words: RegExp }[] = [
  {
    part: 'colleague',
    words:
      /(?<![a-z0-9])(?:the|that|our|my|this|a certain|one of the|one of our) (?:[a-z]+ )?(?:woman|man|lady|bloke|guy|lot|girl|chap|lad|fella) (?:in|on|from|next|who runs|who does) (?:the )?(?:office|reception|kitchen|canteen|maths|english|science|pe|art|music|history|hr|payroll|finance|door|it|staffroom|year \d)(?![a-z])|(?<![a-z0-9])(?:the (?:woman|man|lady|bloke|guy|chap) who (?:runs|does|looks after|drives|teaches|works)|(?:a |one of the |the )?(?:chap|bloke|lad|guy|woman|lady|man|somebody|someone) (?:on|in|from) (?:our|the|my) (?:[a-z]+ ){0,2}?(?:team|department|office|corridor|staffroom)|(?:one|two|three|some) (?:members? )?of (?:my|our|the) (?:[a-z]+ ){0,2}?(?:staff|team|officers?|cleaners?|cooks?|supervisors?|caretakers?|drivers?))(?![a-z])|(?<![a-z0-9])(?:(?:the|our|my|a|an|one of our|one of the|two of our|that|this|new) (?:[a-z]+ ){0,2}?)?(?:classroom assistants?|lunchtime (?:ladies|lady|staff)|dinner staff|kitchen staff|finance officers?|admin assistants?|office staff|apprentices?|school secretary|nursery nurses?|learning support assistants?|exams? officers?)(?![a-z])|(?<![a-z0-9])(?:the|our|my|a|one of our|one of the|new) (?:[a-z]+ ){0,2}?(?:cleaners?|cooks?|minibus driver|lollipop (?:lady|man)|taxi escort|mentor|coach|peri(?:patetic)?|counsellor|school nurse|chaplain|exams? officer|attendance officer|finance officer|new starter|starter|guy|bloke)(?![a-z0-9])|(?<![a-z0-9])(?:[a-z]{3,12}) (?:from|in) (?:maths|science|english|pe|history|geography|mfl|music|drama|art|it|computing|the office|finance|hr|the kitchen|reception|humanities|dt|re|site team|year \d|y\d)(?! (?:is|are|was|has|today|lesson|set|class|room|block|department|corridor|homework))(?![a-z0-9])|(?<![a-z0-9])(?:office|site|school business|exams?|data|catering|finance|kitchen|premises|cover) manager(?![a-z])|(?<![a-z0-9])mrs? [a-z](?![a-z])|(?<![a-z0-9])(?:somebody|someone) (?:in|on|from) (?:my department|the (?:office|kitchen|staffroom|team)|slt)(?![a-z])/g,
  },
  {
    part: 'pupil',
    words:
      /(?<![a-z0-9'])(?:(?:some(?:body|one)|one|two|three|four|another|half|twins?|the twins|siblings|sisters|brothers) (?:in|from|of) (?:my |our |the )?(?:year |yr |y|form|class|tutor group|set|bottom set|top set|reception|nursery|sixth form|mine|ours)(?:\d{1,2})?[a-z]?s?(?![a-z])|(?:1[0-3]|[7-9])[a-hxy](?:'s [a-z]+ [a-z]+|(?= (?:have|has|had|made|are|were|is|was|today|again|just|nearly|almost|did|got|threw|ate|broke|killed)))|in (?:1[0-3]|[7-9])[a-hxy](?![a-z0-9])|an? \d{1,2}[- ](?:year|yr)[- ]olds?(?! (?:me|dog|cat|car|son|daughter))|(?:the|that|this|one|a|our|my|some) (?:(?:tiny|little|absolute|certain|small|sweet|poor|precious|wee) )+(?:darling|angel|madam|sod|monster|terror|cherub|mite|genius|comedian|diva|tyrant|thief|bugger|git|toerag|menace|beast|person|human|soul|chap|fella)|(?:whoever|somebody|someone)'s (?:(?:little|precious|darling) )?(?:angel|child|kid|son|daughter|little one|darling)|little lord fauntleroy|resident (?:comedian|genius|poet)|poor little mite|(?:one|two|three|another|some) of (?:my|our|the) (?:year )?(?:ones|twos|threes|fours|fives|sixes|sevens|eights|nines|tens|elevens|infants|juniors|little ones|reception(?:s|ers)?|nursery lot|sixth formers?|tutees?|prefects?)|(?:a|the|that|this|one) year (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?: (?:boy|girl|lad|pupil|kid|child))?|(?:a |the |one )?(?:prefects?|head (?:boy|girl)|sixth formers?|monitor)(?! badge)|(?:he|she)(?:'s| is) (?:only |just )?(?:in )?(?:year \d{1,2}|y\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\d{1,2})(?= ?[.,!?]|$)|(?:little|poor|same little) so[- ]and[- ]so|(?:that|this) (?:boy|girl|child|kid|lad|lass)(?:'s)?|(?:always )?the same (?:two|three|four|five|few|kids?|boys?|girls?|lads?|ones?|culprits?)|(?:the|that|our) (?:class|form) (?:clown|comedian|rebel)|(?:the|these|those|our|two|identical) twins(?! were)|(?:one|two|three|another) of (?:mine|ours)(?! is a (?:vet|nurse|doctor|teacher))|this one(?= (?:has|is|was|did|said))|the one who|my (?:little |wee |own )?(?:runner|biter|school[- ]refuser|selective mute|1:1|one[- ]to[- ]one)|new(?:est)? (?:starter|arrival) in my (?:class|form)|the (?:culprits?|ringleaders?))(?![a-z0-9])/g,
  },
  {
    part: 'parent',
    words:
      /(?<![a-z0-9])(?:one|some|another|two|three) of (?:our|my|the|these) (?:[a-z0-9]+ ){0,2}?(?:dads?|mums?|mams?|parents?|mothers?|fathers?|families|grandparents?|nans?|carers?)(?![a-z0-9])|(?<![a-z0-9])(?:this|that|the|an?|another|one|those) (?:[a-z0-9]+ ){0,2}?(?:family|set of parents|grandfather|grandmother|grandad|stepdad|stepmum|auntie|uncle)(?![a-z0-9])/g,
  },
];

export const TITLED = /^(?:mr|mrs|ms|miss|mx|sir|dr) ?\.? [a-z]/;

/** May be met anywhere. */
export const ANYBODY =
  /^(?:(?:an?|one|two|three|four|five|six|some|this|that|the|these|those|another|yet another|certain|a certain|couple of|a couple of|poor|little|tiny|small|young|teenage|his|her|their|angry|rude|\d{1,2}) ){0,3}(?:mums?|mams?|moms?|dads?|mothers?|fathers?|nans?|grans?|grandparents?|famil(?:y|ies)|kids?|child|children|boys?|girls?|lads?|lass(?:es)?|teenagers?|teens?|young (?:man|lady|people|person)|baby|mama|\d{1,2}[- ]year[- ]old|twins|(?:he|she)(?:'s| is) [a-z0-9 ]+|guy|bloke|man|woman|lady|secretary|coach|kitchen|cooks?|mentor|one)(?:'s|s')?$/;

/** The school is beside: its places, times, tasks and words. */
export const AT_SCHOOL =
  /(?<![a-z])(?:school|schools|class(?:es|room)?|form|tutor|tutees?|year ?\d{1,2}|yr ?\d{1,2}|y\d{1,2}s?|reception|nursery class|sixth form|lessons?|gates?|pick-?up|drop-?off|home time|hometime|playground|lunch ?time duty|on duty|break|playtime|corridors?|detention|isolation|homework|parents'? evening|staff ?room|briefing|period \d|p\d|miss|sir|marking|mark book|assembly|reports?|teach(?:es|ing|er|ers)?|taught|pupils?|students?|parents?|ta|tas|slt|head ?teacher|deputy|governors?|phonics|maths|english|gcse|mocks?|sats|registration|register|carpet|reading corner|book corner|top set|bottom set|set \d|supply|senco|ehcp|ofsted|inset|term|uniform|colleagues?|cpoms|safeguarding|trip|nativity|sports day|office|spelling|dinner (?:time|lady|ladies|hall|queue|money)|lunchtime|at lunch|pe (?:bag|kit)|kit|raffle|canteen|ks\d|sen|send|mine|ours|i(?:'ve| have) got a (?:child|kid|boy|girl|lad|student|pupil)|a child whose|restrain(?:ed)?|on my register|my caseload|in my room|mock|predicted|reading test|spellings?|cover lesson|lesson plans?|foyer|i(?:'ve)? (?:just )?had an? (?:dad|mum|mam|parent)|ucen(?:ec|ci|ca|cev)|razred(?:om|a|u)?|sol[aie]|zbornic[aei])(?![a-z])/;

/** After these it is what one is, and not who somebody was: "being a teacher". */
export const AS_ONE_IS =
  /(?:^|[^a-z])(?:being|been|as|i'm|i am|i was|become|becoming|became|be|like|am|than|every|become|training as|married to|half|my own) $/;

/** Whoever holds a post may stand before where they work: "somebody in the office", "one of Year 9". */
export const POSTED =
  /^(?:some(?:body|one)|one|two|three|four|another|half|twins|siblings|sisters|brothers|woman|man|lady|bloke|guy|lot|girl|chap|lad|fella|boy|kid|child|pupil|student|mum|dad|mam|parent|teacher|ta|colleague)s?$/;

export const GROUP =
  /(?:^|[^a-z])(?:class|classes|form|tutor group|cohort|lot|y\d{1,2}s|yr ?\d{1,2}s|year \d{1,2}s|reception|set \d|top set|bottom set)$|^(?:year|yr|y) ?\d{1,2}$/;

/** Out of a group after all: "one of the Y12s". */
export const PICKED =
  /^(?:(?:one|two|three|four|five|another|half|some(?:one|body)) (?:(?:of|in|from) )?|an? |this |that |certain )/;

/** Said of somebody after what they did: "He is eleven." */
export const AGED = /^(?:he|she)(?:'s| is) /;

/** "Year 3" before what it does is no pupil of it. */
export const NUMBERED = /(?:year|yr|y) ?\d{1,2}$/;
export const AFFAIR_NEXT =
  /^ (?:assembly|lessons?|trip|play|nativity|disco|maths|english|science|work|homework|books?|classroom|corridor|block|mocks?|exams?|team|group|curriculum|production|residential|results|revision|teacher|leavers|prom)(?![a-z])/;
