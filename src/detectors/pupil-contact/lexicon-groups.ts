// The words for groups of pupils, leavers and parents, and how a post calls upon them, invites them or tells of ties with them. Matched on folded text.
import type { Who } from './lexicon';

/** In order of trial: what was taken by one is left alone by the later. */
export const GROUPS: readonly { readonly who: Who; readonly certain: boolean; readonly words: RegExp }[] = [
  {
    who: 'ex-pupil',
    certain: true,
    words:
      /(?<![a-z0-9])(?:(?:(?:my|our|the|any|all|all my|any of my|few|load of|some of my) )?(?:old|ex|former|past|previous)[- ](?:pupils?|students?|tutees|tutor group|form|class|sixth formers|y(?:ea)?r ?(?:1[0-3]|[1-9])s?|y(?:1[0-3]|[1-9])s?)(?: (?:of mine|from (?:school|my)))?|(?:my |our |all my |all the |any |dear )?leavers|bivs[a-z]+ (?:ucenc|dijak)[a-z]*)(?![a-z0-9])/g,
  },
  {
    who: 'parent',
    certain: true,
    words:
      /(?<![a-z0-9])(?:(?:all |any |to |dear )?(?:(?:my |our )?(?=class |y(?:ea)?r ?\d|school |form |reception |nursery ))(?:my |our |class (?:\d |[a-z]+ )?|school |form |y(?:ea)?r ?(?:1[0-3]|[1-9]) |y(?:1[0-3]|[1-9]) |(?:1[0-3]|[1-9])[a-z]{1,2} |reception |nursery )(?:lovely |gorgeous |wonderful |dear )?(?:parents?|mums|mams|dads|mummies|families)|one of (?:my|our|the) (?:[a-z]+ )?(?:y(?:ea)?r ?\d+ )?(?:parents|mums|dads|mams)|(?:parents?|mums?(?: and dads?| & dads?)?|mams?|dads?|mummies|carers|families) (?:of|from|in(?= (?:my|our|y|class|reception|nursery|form|\d|[a-z]+ class))) (?!all|the world|the bride|the groom|the happy|mine|young|small|teenagers|toddlers|year 7s:|little ones|boys|girls|twins|a )(?:my |our |the )?[a-z0-9]+(?: [a-z0-9]+)?|(?:if )?your (?:child|son|daughter|little one|lad|kid) (?:is |'s )?(?:in|at) (?:my|our) (?:class|form|group|school|lessons?)|starsi (?:mojih|mojega|nasih|[0-9])[a-z. ]{0,200})(?![a-z0-9])/g,
  },
  {
    who: 'pupil',
    certain: true,
    words:
      /(?<![a-z0-9])(?:(?:all |any |any of |some of |one of |half |to |for |all of |a few of )?(?:my|our|mine) (?:lovely |gorgeous |amazing |own |wonderful |brilliant |little |current )?(?:form|tutor group|tutees|class|classes|pupils|students|learners|sixth form(?:ers)?|mentees|y(?:ea)?r ?(?:1[0-3]|[1-9])s?(?: class| lot| group)?|y(?:1[0-3]|[1-9])s?|(?:1[0-3]|[7-9])[a-hjlnqrvwxyz][0-9]?|(?:monday|tuesday|wednesday|thursday|friday|top|bottom|morning|after[- ]?school|revision|intervention) (?:group|class|set|lot|crew|club)|(?:gcse|a[- ]level|btec) [a-z]+s|gcse (?:group|class|lot)|a[- ]level (?:group|class|lot)|[a-z]+ set|kids(?= at school))|y(?:ea)?r (?:seven|eight|nine|ten|eleven|twelve|thirteen)s?(?![a-z])|set \d(?= ?[,:!])|sixth form(?:ers)?(?= ?[,:!])|y(?:ea)?r ?(?:1[0-3]|[1-9])s?(?! (?:ago|old|olds|me|of|in|since|later|and counting|anniversary))|y(?:1[0-3]|[1-9])s?|(?<!(?:seats?|flat|row|gate|platform|room|lane|route|bus|block) )(?:1[0-3]|[7-9])[a-hjlnqrvwxyz][0-9]?(?= ?[,:!.]|$| (?:i|you|we|if|your|please|don't|well|remember|who|can)(?![a-z]))|(?:(?:the |those )?(?:boys|girls|lads|kids|children|ones|pupils|students|one|lot) (?:in|from|of) (?:my|our) (?:form|class|tutor group|y(?:ea)?r \d+|lessons?|set|group))|blwyddyn (?:1[0-3]|[1-9])|dosbarth \d|class of 20(?:2[4-9]|3\d)|form (?:1[0-3]|[7-9])[a-z]|(?:to|note to|message to|dear) (?:1[0-3]|[1-9])[a-h]|moj[ia] (?:ucenc|dijak|razred)[a-z]*)(?![a-z0-9])/g,
  },
  {
    who: 'parent',
    certain: false,
    words: /(?<![a-z0-9])(?:parents|mums and dads|mums & dads|mums|mams|dads|starsi|rhieni)(?![a-z0-9'])/g,
  },
  {
    who: 'pupil',
    certain: false,
    words: /(?<![a-z0-9])(?:pupils?|students?|sixth formers|ucenci|dijaki|disgyblion)(?![a-z0-9'])/g,
  },
];

export const NEXT_IS_PARENT =
  /^(?:'s|s'|')? (?:parents?|mums?(?: and dads?)?|mams?|dads?|families|carers|mummies)(?!'? ?evening|s' |[a-z])/;

/** "Year 6 teachers", "Year 11 tutors", "Year 4 parents' evening", "Year 6 writing": nobody who may be called upon. */
export const NEXT_IS_COLLEAGUE =
  /^(?:'s|s'|')? ?(?:(?:class )?teachers?|tutors?|tas?(?![a-z])|team|staff|leads?|colleagues|coordinators?|lsas?|planning|writing|maths|reading(?! this)|sats|results|parents?'?s? evening|assembly|trip|boy(?!s)|girl(?!s)|teacher|moderation|curriculum|resources|discount|loans?|union|nurses?|midwi|art|work|books?|exams?|mocks?|curric|dress|sports? day|nativity|play|production|disco|residential|camp|bake|display|lesson|phonics)(?![a-z])/;

const OTHER =
  /(?<![a-z])(?:(?:pgce|student|trainee|piano|guitar|violin|music|dance|yoga|driving|ballet|swim(?:ming)?|art|uni(?:versity)?|college|adult|evening|online|private|masters|law|nursing|medical|pta|nct|baby|tired|other|fellow|single|working|new|daughter's|son's|kid's|daughters|sons|school gate) (?:dear |all )?(?:pupils?|students?|parents|mums|mams|dads|class(?:es)?)|(?:as|being|we|us|i'm|for) (?:a )?(?:parents?|mums?))$/;

/** Whether the words up to here name pupils or parents of another kind: of the piano, of university, one's fellows. */
export const isOther = (words: string): boolean => OTHER.test(words);

/** What may stand between the beginning of a sentence and a group that is called upon. */
export const CALLED_BEFORE =
  /(?:^|[.!?\n:…😂😅😭❤💛🙈🎉📚✨🙏] ?|ps,? )(?:(?:hi|hiya|hey|hello|helo|dear|morning|good morning|evening|oi|right|ok|okay|so|and|but|also|reminder|reminder (?:to|for)|note to|note for|message to|message for|memo to|psa|psa for|calling|calling all|oi|to|for|attention|sorry|please|if (?:some|any)? ?of|come on|bore da|prynhawn da|noswaith dda|s'mae|pob lwc|diolch|good luck|well done|thank you|thanks|congrats|congratulations|to all|a (?:quick |little |gentle )?(?:reminder|note|message|word) (?:to|for)|drag[ie]|spostovani|annwyl)[ ,:!]{1,3}(?:all |you |of |the |our |any |a |to |for |my |lovely )*)?$/u;

/** What is wished a class, or asked of it, with its name at the end: "Good luck tomorrow, 11R". */
export const WISHED =
  /(?<![a-z])(?:good luck|missing (?:you|u)|miss (?:you|u)|love (?:you|u)|happy (?:birthday|holidays?|easter|christmas|half[- ]term)|see (?:you|u|me)|nos da|pob lwc|srecno|pogresam vas|lepe pocitnice)(?! to )(?:[^.!?\n]{0,40}(?:,|(?<![a-z])(?:tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri)day|already|all|guys|later|soon|fory|jutri|ze)))? $/;
/** What stands behind the class then: an end, kisses, who writes. */
export const WISHED_AFTER = /^ ?(?:[,!.?]|x|from (?:me|miss|mr|mrs|sir|your)|$)/;

/** "Marking your mocks tonight Year 11, and oh dear": called upon at the end. */
export const CALLED_AFTER =
  /^ ?[,:;!–—-]|^ (?:(?:starting|going|joining|leaving|sitting|on)(?= [^.!?\n]{0,50}:)|-|if you|who(?:'re| are| want| need)|who [^.!?\n]{0,60}[:,]|for (?:the|your|my|all) [^.!?\n]{0,40}[,.!]|reading this|i hope|i know|i(?:'m| am)|feel free|you (?:can|know|are|all|lot)|\(i know)|^ ?$/;
export const SPEAKS_TO =
  /(?<![a-z])(?:you|you're|you'll|your|yours|ya|ur|u|yourselves|don't forget|remember (?:to|your|that)|bring|hand|revise|costumes?|please|check|make sure|whose|see me|stop (?:finding|looking|messaging)|in by|vam|vas|vasi|ti|tvoj[a-z]*|chi|eich)(?![a-z])/;

/** A wish in general, an appeal to the world, one parent to others: nobody of the author's own is spoken to. */
export const TO_THE_WORLD =
  /(?<![a-z])(?:how (?:do|are|much|many) (?:you|is|are|do)|asking (?:as|for)|mine is|mine are|any(?:one|body) (?:else|know)|in general|everywhere|across the (?:country|land)|the nation|what do you (?:do|think|all)|thoughts\?|research|study|reading to your|ten minutes a day|10 minutes a day|wherever you are|retweet|please share|all the very best|sitting (?:exams|gcses|a)|(?:a|my) (?:podcast|blog|book|course|newsletter)|subscribe|10%|discount|for sale|reunion|gofundme|teenagers)(?![a-z])/;

/** Somebody is invited to write, to follow or to be friends. */
export const INVITES =
  /(?<![a-z])(?:(?:message|msg|dm|d\.m\.|pm|inbox|snap(?:chat)?|whatsapp|text|add|friend|follow|ping|contact|poke|instagram|insta|ask|reach|find|tag|hmu|get) me(?: (?:here|on (?:here|this|insta(?:gram)?|snap(?:chat)?|fb|facebook|messenger|whatsapp|x|twitter|tiktok|discord)|in private|privately|directly|any ?time|whenever|your|if|about|once|when|after|now|with|!|x))?|(?:my )?(?:dms?|inbox|messages|messenger|door on here)(?: (?:are|is))?(?: always| all| still)? open|(?:drop|send|shoot|ping) (?:me |us )?(?:a |an |your |those |any |over )?(?:quick |friend |follow )?(?:dm|message|msg|pm|line|text|snap|inbox|requests?|questions?|note)|join my (?:whatsapp|discord|snap(?:chat)?|insta(?:gram)?|group(?: chat)?)|friend requests? (?:open|welcome|accepted)|slide into (?:my|our) dms|so are my (?:dms?|messages|inbox)|(?:text|ring|call|phone|whatsapp|message|e-?mail) (?:me |us )?(?:on |at )?(?:\+?\d[\d ]{6,}|my (?:mobile|number|own|home|personal|private))|my (?:own |personal |private )?(?:gmail|hotmail|e-?mail|mobile|number|snap|insta)(?:'s| is|:)|(?:dm|message|msg|inbox) me which(?:ever)?|(?<![\d+])(?:\+\d\d|0)\d[\d ]{7,11}\d(?!\d)|(?:dm|message|msg|inbox) us (?:here|privately|in private|direct(?:ly)?)|give me a shout on here|i'm (?:always )?(?:here|on here|a message away|only a (?:dm|message|text) away)|pisite mi|dodajte me|pis[ie] mi)(?![a-z])/g;

/** They are told not to, or others say so. */
export const UNINVITED =
  /(?<![a-z])(?:don't|dont|do not|never|please stop|stop|can't|cannot|can not|not to|no need to|instead of|rather than|shouldn't|should not|mustn't|wouldn't|why do|why does|keeps?|tried to|trying to|try to|asked (?:if|to)|wants? to|wanted to|could (?:he|she|they)|can i|(?:he|she|they) could|(?:he|she|they|who|has|have|both)|(?:just|who) (?:added|messaged)|declined?|ignored?|blocked?|refused?|no,? you|isn't|is not|policy|says?|said|told (?:me|us)|teacher (?:told|says|said))(?: (?!you)[a-z]+){0,2} $/;

/** What is told of ties that already are. */
export const TELLS =
  /(?<![a-z])(?:accepted(?= ?[!.,])|(?:nice|good|great|lovely|fun) to have (?:[a-z]+ ){0,6}?on here|accept(?:ed|ing)?(?: (?:all|every|most|some|loads|half|a load|a bunch))*(?: of)?(?: (?:the|their|his|her|a|my|those))*(?: (?:friend|follow))? requests?|(?:so (?:obviously )?|and |then )i accepted|accepted (?:her|him|them|it|one)|(?:i |i've |just |finally )?(?:added|friended|followed back|adding|accepting|befriended)|follow (?:them|him|her) back|(?:am |are |we're |i'm )?friends with|(?:dming|dm'ing|dm'd|dmed|messaging|messaged|snapchatting|snapping|whatsapping|chatting (?:to|with)|been chatting|inboxing)|(?:on|in) (?:the|our|a) (?:class )?(?:whatsapp|snapchat|insta(?:gram)?|messenger|group chat)(?: group| chat)?|texting (?:a|one|some|half|my)|i (?:always |usually |do |still )?(?:reply|answer|respond)|let (?:them|him|her|it) (?:follow|add)(?: me)?|following (?:a few|some|half|all|most|loads)(?: of)?)(?![a-z])/g;

/** Signs that it is online and on a private account. */
export const ONLINE =
  /(?<![a-z])(?:insta(?:gram)?|snap(?:chat)?|facebook|fb|whatsapp|messenger|tiktok|twitter|discord|on here|dms?|dming|dm'd|friend requests?|requests?|added me|follow (?:me|them|him|her)|followed|whatsapp group|group chat|inbox(?:ing)?)(?![a-z])/;

export const UNTIED =
  /(?<![a-z])(?:declin(?:e|ed|ing)|ignor(?:e|ed|ing)|block(?:ed)?|reported|refus(?:e|ed)|reject(?:ed)?|delet(?:e|ed)|never|don't|do not|won't|wouldn't|(?:can't|cannot) (?:accept|add|follow|reply|be)|shouldn't|absolutely not|no adding|not (?:allowed|accept|add)|policy|why do|school (?:app|email)|class ?dojo|seesaw|parentmail|tried to|wants? to|asked if|no thank|unfriend(?:ed)?|removed|my (?:own |old )?(?:teacher|daughter|son|form tutor|kids)|when i was)(?![a-z])/;

/** A parent is called upon without a name: "mum if you're on here", "if Bailey's dad is reading". */
export const PARENT_CALLED =
  /(?<![a-z])(?:(?:[a-z'-]{1,20}(?:'s|s') )?(?:mum|mam|mummy|dad|daddy|nan),? if (?:you|u)(?:'re| are| see| can| could| read)? ?(?:on here|reading|see this|this|read|online|out there)?|if (?:[a-z'-]{1,20} )?[a-z'-]{1,20}(?:'s|s') (?:mum|mam|mummy|dad|daddy|nan|gran|parents) (?:is|are|sees?|reads?|'s)|[a-z'-]{1,20}(?:'s|s') (?:mum|mam|dad|parents),? (?:you (?:should|can|must|have|would)|your (?:boy|girl|lad|lass|son|daughter|child)|thank you for|ring the|he's left|she's left)|to the (?:[a-z]+ )?(?:parents?|mum|mam|dad|pupil|student|child|kid|boy|girl|lad)s? who (?:[a-z']+ ){1,6}?(?:my (?:desk|classroom|lesson|room|class|form|car)|school|reception|the (?:gate|office|playground)|pick[- ]?up|in class|form))(?![a-z])/g;

/** What a mother or father of one's own, or a stranger, would be called upon for. */
export const NOT_A_PARENT =
  /(?<![a-z])(?:my|our|the|best|love you|miss you|heaven) (?:own )?(?:mum|mam|mummy|dad|daddy|nan)|audi|car park at/;

/** To be friends as soon as school is over: it is said to those who are still there. */
export const ONCE_LEFT =
  /(?<![a-z])(?:once|when|after|as soon as|now|now that) (?:you|u|yous|you lot)(?:'ve| have| are|'re)? (?:all )?(?:officially )?(?:left|leave|finished|finish|done with|out of) (?:school|sixth form|us|college|primary|y(?:ea)?r ?\d+|y\d+|bisl|islwyn)(?![a-z])/;

/** "message me on Teams", "contact me via the office": the school's own ways. */
export const ANOTHER_WAY =
  /^[^.!?\n]{0,24}(?<![a-z])(?:teams|school email|at school|via the|through the|the office|classroom|class ?dojo|seesaw|my school|at work|in the staffroom)(?![a-z])/;

/** The second person, in the tongues of the four schools. */
export const SPEAKS_TO_ONE =
  /(?<![a-z])(?:you|you're|you'll|you've|your|yours|ya|ur|u|ti|tvoj[aoe]?|tvojo|tebi|te|see me|da iawn ti)(?![a-z])/;

/** The author's former pupils, whoever of them may read it. */
export const ONCE_TAUGHT =
  /(?<![a-z])(?:if i (?:ever |once )?(?:taught|had|tutored) you|i (?:ever |once |used to )(?:taught|teach) you|(?:anyone|anybody|everyone|all those) i(?:'ve| have)? (?:ever )?taught|if you were (?:ever )?in my (?:class|form))(?![a-z])/;

/** "My class are writing letters": it is told of them, and whoever is invited is somebody else. */
export const TOLD_OF =
  /^ (?:are|is|have|has|had|were|was|won|did|made|went|wrote|asked|got|love|loved|found|came|sang|said|think)(?! (?:welcome|free|always welcome|allowed|more than welcome|you))(?![a-z])/;

/** What stands before the number of a desk or a firm. */
export const OF_AN_OFFICE =
  /(?<![a-z])(?:office|school|reception|helpline|hotline|line|hall|shop|club|box office|admissions|childline|samaritans|theatre|centre|firm|company|team)(?![a-z])/;
