// Words by which contact details are known, and by which it is told whose they are. All matched on folded text.

export const SPELT_FIGURES: ReadonlyMap<string, string> = new Map([
  ['oh', '0'],
  ['o', '0'],
  ['zero', '0'],
  ['nought', '0'],
  ['naught', '0'],
  ['nil', '0'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['niner', '9'],
  ['forty', '4'],
  // Slovene, and Welsh where it is not a word of English too.
  ['nic', '0'],
  ['nula', '0'],
  ['ena', '1'],
  ['dva', '2'],
  ['tri', '3'],
  ['stiri', '4'],
  ['pet', '5'],
  ['sest', '6'],
  ['sedem', '7'],
  ['osem', '8'],
  ['devet', '9'],
  ['dim', '0'],
  ['un', '1'],
  ['dau', '2'],
  ['pedwar', '4'],
  ['pump', '5'],
  ['chwech', '6'],
  ['saith', '7'],
  ['wyth', '8'],
  ['naw', '9'],
]);
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['treble', 3],
  ['triple', 3],
  ['dvakrat', 2],
  ['dwbl', 2],
]);
export const HUNDRED = 'hundred';

/** Box and host, with "at" and "dot" written in words or in brackets. */
export const DISGUISED =
  /(?<![a-z0-9._@-])([a-z0-9][a-z0-9._+-]{0,40}(?: ?[([]?(?:dot|pika|underscore)[)\]]? ?[a-z0-9]{1,30}){0,3})(?: ?[([{](?:at|afna|@)[)\]}] ?| at | afna |@)([a-z0-9-]{2,40}(?:(?: ?[([{](?:dot|pika|\.)[)\]}] ?| dot | pika |\.)[a-z]{2,12}){1,3}|g ?mail|hotmail|outlook|yahoo|icloud)(?![a-z0-9])/g;

/** Hosts at which private people have their boxes; any ending. */
export const FREE_MAIL =
  /^(?:g ?mail|googlemail|hotmail|outlook|yahoo|ymail|rocketmail|icloud|live|msn|aol|btinternet|btopenworld|sky|virginmedia|talktalk|ntlworld|blueyonder|plusnet|proton|protonmail|pm|gmx|me|mac|fastmail|zoho|tutanota|tuta|hushmail|siol|amis|telemach|t-2|seznam|email|inbox|mailbox|postbox|letterbox|home|homemail|personal|private|mypost|netmail|[a-z0-9-]{0,20}mail|[a-z0-9-]{0,20}post|[a-z0-9-]{0,20}posta)(?:\.|$)/;

/** Hosts of schools, councils and other institutions. */
export const OFFICIAL_HOSTS =
  /(?:^|[.-])(?:sch|edu|ac|gov|nhs|police|hwb|hwbcymru|llyw|org)\.|(?:school|academy|primary|infants|juniors|college|ysgol|sola|learning|university|council|education|nursery|trust|academies)/;

/** Boxes that a desk reads and not a person. */
export const OFFICE_BOXES =
  /^(?:office|info|admin|administration|hello|hi|enquir(?:y|ies)|inquiries|contact|contactus|admissions?|attendance|absence|reception|receptionist|bookings?|events?|tickets?|pta|friends|fundraising|head|headteacher|principal|deputy|slt|secretary|bursar|finance|safeguarding|dsl|senco|send|press|media|comms|communications|support|help|helpdesk|it|jobs|recruitment|hr|sales|orders?|shop|team|editor|letters|news|library|governors?|chair|clerk|exams?|sixthform|careers|transport|catering|tajnistvo|pisarna|uprava|swyddfa|ymholiadau|no-?reply|y(?:ear)?\d{1,2}|[a-z]{2,10}(?:dept|department|team|office))(?:[.\-_].*)?$/;

/** The author's own, before the detail. */
export const OWN_BEFORE: readonly RegExp[] = [
  /(?<![a-z])(?:my|our)(?: [a-z']+){0,3}? (?:number|numbers|mobile|mob|moby|phone|cell|tel|telephone|whats ?app|e-?mail|mail|inbox|address|landline|gmail|hotmail|outlook|no|digits|home|house|place|contact|details|one)(?![a-z])/g,
  /(?<![a-z])(?:call|ring|text|txt|phone|tel|msg|message|whats ?app|contact|reach|e-?mail|mail|bell|buzz|ping|get|get hold of|catch|find|try|drop|give|send|write to|shout|holler at|tell|bring|fetch|sms|facetime|viber|let)(?:ing)? me(?![a-z])/g,
  /(?<![a-z])(?:i'?m|i am|i'll be|you'll get me|am)(?: always| usually| still| only| also| now| just| back)? (?:on|at|reachable)(?![a-z])/g,
  /(?<![a-z])(?:i|we)(?:'ve| have|'re| are)?(?: now| still| just| both| only| actually)? (?:live|lives|moved|moving|living)(?![a-z])/g,
  /(?<![a-z])me (?:lahko |kar )?(?:po)?klic(?:ite|i|es|ete)(?: kar| lahko)?(?: domov)?(?![a-z])|(?<![a-z])(?:(?:po)?klicite|(?:po)?klici|pisite|pisi|dobite|dobis|pocakajte|obiscite)(?: me| mi)(?![a-z])|(?<![a-z])(?:moj[ao]?|mojem|moji)(?: [a-z]+){0,2}? (?:stevilka|stevilko|stevilki|telefon|gsm|mobi|mobitel|mail|mejl|e-?naslov|naslov|naslovu|e-?posta)(?![a-z])|(?<![a-z])(?:dosegljiv[a]?|stanujem|zivim)(?: sem)?(?![a-z])/g,
  /(?<![a-z])(?:ffoniwch|ffonia|ffonio|tecstiwch|tecstia|ebostiwch|cysylltwch a)(?: fi)?(?![a-z])|(?<![a-z])fy (?:rhif|ebost|e-bost|ffon|nghyfeiriad)(?![a-z])|(?<![a-z])dw i'n byw(?![a-z])/g,
];

/** Somebody else's, before it. */
export const OTHER_BEFORE: readonly RegExp[] = [
  /(?<![a-z])(?:his|her|their|(?:mum|mam|dad|nan|mother|father|parent|carer|mr|mrs|miss|ms|[a-z]{3,20})'s|(?:[a-z]{3,20})s')(?: [a-z']+){0,3}? (?:number|mobile|mob|phone|cell|tel|telephone|whats ?app|e-?mail|mail|inbox|address|landline|gmail|no|digits|house|home|place|contact|details)(?![a-z])/g,
  /(?<![a-z])(?:call|ring|text|txt|phone|message|whats ?app|contact|reach|e-?mail|mail|see|ask for|ask|speak to|get hold of|catch|try|bell)(?:ing)? (?:him|her|them|mr|mrs|ms|miss|sir|dr|coach|(?!(?:anytime|any|back|direct|now|today|this|that|the|our|your|you|all|out|for|them|round|over|ahead|early|first|straight|only|either|and|someone|anyone|everyone|please|details|details?|office|reception|school|not|later|then|here|everything|it|tonight|tomorrow|whenever|between|before|after|free|asap)(?![a-z]))[a-z]{3,15}(?:'s (?:mum|mam|dad|nan|mother|father))?)(?: [a-z'-]{3,20})?(?: direct(?:ly)?)? (?:on|at|via)(?![a-z])/g,
  /(?<![a-z])(?:he|she|they)(?:'s| is|'re| are)? (?:lives?|living|moved|on|at|reachable)(?![a-z])/g,
  /(?<![a-z])(?:our|the|your) (?:[a-z]+ )?(?:deputy|head ?teacher|head|caretaker|coach driver|driver|senco|chair(?:man|woman)?|treasurer|teacher|coach|cook|tutor|organi[sz]er|leader|volunteer)(?:'s)?(?: [a-z]+)? (?:on|at|number is|mobile is)(?![a-z])/g,
  /(?<![a-z])(?:cards|flowers|gifts|presents|parcels)(?: [a-z]+){0,3} to(?= $)/g,
  /(?<![a-z])(?:mr|mrs|ms|miss|dr)\.? [a-z'-]{2,20}(?:'s)?(?=, $)/g,
  /(?<![a-z])(?:to|with|at|from|for|by) (?:mr|mrs|ms|miss|dr|coach|auntie|nurse)\.? [a-z'-]{2,20}(?: at| on)?(?: (?:her|his|their) (?:house|home|place))?(?=[,: ]{1,3}$)/g,
];

/** A desk of the school; said in passing ("reception won't give it out") it yields to a person who is named as the owner. */
export const OFFICE_NEAR: readonly RegExp[] = [
  /(?<![a-z])(?:school'?s? (?:office|number|phone|mobile|line|switchboard|reception|landline|e-?mail)|(?:ring|call|phone|contact|e-?mail|text) (?:the )?school|at school|in school|ysgol|office|reception desk|reception|switchboard|absence line|attendance|admissions?|front desk|main (?:line|number|switchboard)|enquir(?:y|ies)|exams office|student services|pastoral (?:team|office)|finance office|trip (?:phone|mobile|number|line)|duty (?:phone|mobile)|emergency (?:phone|mobile|line|number)|work (?:phone|mobile|number|line|e-?mail)|school-issued|ext|extension|after[- ]school club|breakfast club|sports? hall|leisure centre|minibus phone|tajnistv[ou]?|pisarn[aieo]|zbornic[aio]|soli|swyddfa(?:'r ysgol)?)(?![a-z])/g,
];

/** Trades, services and public places; their numbers are there to be rung. */
export const BUSINESS_NEAR: readonly RegExp[] = [
  /(?<![a-z])(?:plumb(?:er|ers|ing)|electrician|sparky|builder|joiner|roofer|decorator|painter|gardener|gardening|window cleaner|cleaner|chimney sweep|handyman|locksmith|mechanic|taxis?|cabs?|minicab|garage|vets?|surger(?:y|ies)|doctors?|gps?|dentist|optician|hotel|b ?& ?b|restaurant|pub|inn|cafe|coffee shop|shop|salon|hairdressers?|barbers?|bakery|butchers?|florist|box office|theatre|cinema|club ?house|rugby club|football club|cricket club|golf club|village hall|community centre|church hall|hire|book(?:ing)?s? (?:a |your |the )?(?:table|place|line|on|via|by)|reservations?|takeaway|pizzeria|pizza|chippy|curry|customer (?:services?|care)|helplines?|help ?line|hotline|lifeline|samaritans|childline|nspcc|crimestoppers|(?<!(?:don't|dont|won't|wont|not|never|you|i|never|if you|state of|my|your|peace of) )mind|shelter|refuge|switchboard|council|police|library|charity|foodbank|food bank|hospital|ward|clinic|pharmacy|museum|pool|union|neu|nasuwt|nahtunion|ucac|education support|rescue|rspca|dogs trust|coastguard|company|ltd|studio|vicar|parish|farm shop|farm|dfe|ofsted|estyn|insurance|bank|breakdown|aa|rac|photograph(?:er|y)|caterers?|catering|dj|coach (?:firm|company)|railway|station master|airline|embassy|policij[ae]|zdravnik|restavracij[ae]|gostiln[ae]|servis|vodovodar|knjiznic[ae])(?![a-z])/g,
];

/** Told as a warning and not as an address. */
export const WARNED_OF =
  /(?<![a-z])(?:scam(?:s|med|mers?|ming)?|fraud(?:sters?|ulent)?|phish(?:ing)?|spam(?:mers?|ming)?|fake|hoax|cold call(?:s|ers?|ing)?|nuisance|block(?:ed|ing)? (?:this|the|it)|(?:don'?t|do not|never) (?:answer|reply|click|ring back|call back|pick up)|pretending to be|impersonat(?:ing|or)|not (?:my|our) (?:real )?number|made[- ]up number|fictional|example number|prevara|prevarant)(?![a-z])/;

/** Things offered, sought or lost. */
export const FOR_SALE =
  /(?<![a-z])(?:hiring|vacanc(?:y|ies)|recruiting|for sale|selling|sell my|(?<!not )sold|ono|o\.n\.o|o\.v\.n\.o|vgc|collection only|collect(?:ion)? from|buyer (?:to )?collects?|cash on collection|make me an offer|offers? (?:over|around|invited|welcome|please)|free to (?:a )?(?:good )?(?:home|collector|collect)|going (?:spare|free|cheap)|up for grabs|anyone want (?:a|an|our|my|this|some)|to rent|to let|room (?:to|for) rent|lodger|flat ?mate|house ?mate|spare (?:tickets?|room)|tickets? going|lost (?:cat|dog|tortoise|rabbit|keys?|phone|wallet|purse|glasses|ring)|found (?:a )?(?:cat|dog|tortoise|rabbit|keys?|phone|wallet|purse|glasses|ring)|missing (?:cat|dog|tortoise|rabbit)|(?:cat|dog|tortoise|rabbit|hen|budgie)(?:'s| is| has)? (?:gone )?missing|last seen|reward|puppies|kittens|car boot|yard sale|garage sale|jumble|wanted:|wtb|wts|swap for|mileage|mot (?:till|until|to)|price drop|marketplace|gumtree|ebay|vinted|prodam|podarim|oddam|iscem|ar werth|am ddim)(?![a-z])|(?<![a-z0-9])(?:[£€]\s?\d{1,4}|\d{1,4}\s?(?:€|eur|quid|pounds?))(?![0-9.]*[a-z]?\s?(?:fine|raised))/;

/** Families and pupils are spoken to. */
export const ADDRESSED =
  /(?<![a-z])(?:your|ur) (?:child|children|son|daughter|kids?|little ones?|lad|boy|girl|youngest|eldest|mum|mam|dad|parents|exams?|coursework|essays?|homework|revision|mocks?|gcses?|a[- ]levels?|results?|ucas|personal statement|tutor|form|teacher|nea|portfolio|predicted|child'?s)(?![a-z])|(?<![a-z])(?:all|any|dear|hi|hiya|hello|hey|to|attention|attn|calling|if|my|our|my old|my former|the|for|of|from|other|those|you|some|fellow|note to|shout ?out to)(?: [a-z0-9']+){0,2}? (?:parents?|mums?|mams?|dads?|carers|guardians|families|pupils?|students?|tutees?|form|leavers|kids|sixth ?form(?:ers)?|year ?\d{1,2}(?:'?s)?|y(?:ea)?r? ?\d{1,2}(?:'?s)?|\d{1,2}[a-z]|(?:[789]|1[0-3])s|class|classes|reception|nursery|starsi|dijaki|ucenci|rhieni|disgyblion)(?![a-z])|(?<![a-z])(?:parents?|mums|dads|families|students|pupils|year ?\d{1,2}'?s?|y\d{1,2}'?s?|starsi|dijaki|ucenci|rhieni|dragi starsi|blwyddyn \d{1,2})(?: [a-z0-9&]+){0,4}?(?: ?[,:!—-]|: | can | please | who | if | need | want | feel | should | struggling | worried | still )/;

/** Business of school: what a number given alongside is given for. */
export const SCHOOL_BUSINESS =
  /(?<![a-z])(?:homework|coursework|detentions?|merits?|behaviour|grades?|school reports?|ocen[aeio]|ucitelj(?:ica)?|gospa|gospod|revision|revise|tutor(?:ing|ial)?|tuition|gcses?|a[- ]levels?|sats|exams?|mocks?|essays?|assignments?|worksheets?|lessons?|parents'? ?evening|school trip|the trip|trips?|residential|kit|pe kit|reading (?:book|record)|book bags?|permission slips?|consent forms?|drop[- ]off|pick[- ]?up|gate|playground|after school|before school|school|class(?:room)?|form time|rehearsals?|fixtures?|the match|netball|minibus|coach back|choir|orchestra|school play|nativity|nursery|reception|year ?\d{1,2}|y(?:ea)?r? ?\d{1,2}|key stage|ks\d|dofe|d of e|duke of edinburgh|half[- ]term|end of term|pupils?|students?|parents?|carers?|mums|dads|families|the (?:children|kids)|my (?:children's )?class|personal statements?|ucas|results day|absence|absent|poorly|settling|sen|ehcp|safeguarding|sole|soli|sola|razred[au]?|izlet|domac[ao] naloga|nalog[aeo]|dijaki|starsi|ucenci|ucenk[ae]|ysgol|dosbarth|gwaith cartref|disgybl(?:ion)?|rhieni|plant)(?![a-z])/;

/** A desk that one shares with the person whose number it is. */
export const OUR_DESK =
  /(?<![a-z])our (?:[a-z]+ )?(?:office|hr|reception|admin|finance|school|department|canteen|kitchen|site team|it team|caretaker|secretary|bursar|head|deputy|tajnistvo)(?![a-z])/;

/** Telephones that a school owns, mobiles too. */
export const OFFICE_PHONES: readonly RegExp[] = [
  /(?<![a-z])(?:trip|duty|emergency|work|school|office|school'?s|minibus|class|after[- ]school club|breakfast club)(?: own)? (?:phone|mobile|number|line)|school-issued(?: [a-z]+)?(?![a-z])/g,
];
