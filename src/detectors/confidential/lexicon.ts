// What schools keep to themselves: matters of children, families and staff, and what opens doors. Matched on folded text, within one sentence.
import type { Part } from '../../text/people';

export interface Topic {
  readonly kind: 'safeguarding' | 'health' | 'exclusion' | 'results' | 'family' | 'staffing' | 'internal';
  /** Of whom; left out: anybody at school. */
  readonly of?: readonly Part[];
  readonly words: RegExp;
}

const YOUNG: readonly Part[] = ['pupil', 'parent'];
const STAFF: readonly Part[] = ['colleague', 'leader'];

export const TOPICS: readonly Topic[] = [
  {
    kind: 'safeguarding',
    words:
      /(?<![a-z0-9])(?:social (?:services|worker|care)|child[- ]protection|cp (?:plan|register|conference|meeting|file)|on the (?:cp )?register|cin plan|child in need|section 47|section 20|s47|mash (?:team|referral)?|lado|cafcass|early help|strategy meeting|core group|tac meeting|family support worker|referral|(?:is|are|was)(?: not|n't) to collect|no contact|contact order|non-molestation|moved here by|stalk(?:er|ed|ing)|police were in|found out (?:the|their|where)|(?:not to|don't) write (?:it |that |this )?down|wrote it down|part[- ]time timetable|hurt (?:the last|two|three|another|a) (?:[a-z]+ )?(?:tas?|staff|teachers?|children|pupils?)|unsafe at home|not safe at home|locked in|left (?:home )?alone|home alone|nobody (?:came|comes) for (?:him|her|them)|marks on (?:his|her)|black eye|flinch(?:es|ed)|(?:take|took|taken) (?:her|his|their) own life|own life|safeguarding (?:concern|referral|issue|disclosure|case|meeting|investigation|lead about|incident|file|matter)|(?:logged|put|recorded|wrote) (?:it|this|that|him|her) (?:up )?(?:on|in) (?:cpoms|myconcern|safeguard)|cpoms(?: (?:entry|log|report|file))|disclos(?:ed|ure|ing)|taken into care|(?:into|in|in and out of) (?:foster )?care(?! home| of)|foster(?:ed| care| placement| carers?| family| mum| dad| home)|looked[- ]after child|lac (?:review|child|meeting|boy|girl|pupil)|(?:is|was|were|been|being|newly|recently) adopted|adopted (?:child|boy|girl|twins|at)|adoption (?:breakdown|disrupted|order)|placement|court order|restraining order|(?:not|isn't|is not|wasn't) allowed (?:near|to (?:see|collect|pick|have contact))|custody|neglect(?:ed)?|abus(?:ed|ing|er|ive)|(?:sexual(?:ly)?|physical(?:ly)?) (?:abuse|abused|assault(?:ed)?)|groom(?:ed|ing)|bruis(?:es|ed|ing)|(?:cigarette|burn|hand|finger|belt) marks?|self[- ]harm(?:s|ed|ing)?|cut(?:s|ting)? (?:herself|himself|themselves|her arms|his arms)|suicid(?:e|al)|overdos(?:e|ed)|kill (?:herself|himself|themselves)|want(?:s|ed)? to die|ended (?:her|his) life|refuge|domestic (?:violence|abuse)|(?:he|dad|stepdad|father|mum|boyfriend|uncle|they) (?:hits|hit|beats|beat|hurts|hurt|locks|burns|kicked|threw) (?:him|her|them|the wall|mum|his mum|her mum)|beat(?:en|s|ing)? (?:up )?(?:at home|by)|hits the wall|scared (?:to go home|of (?:his|her|dad|going home))|trafficked|county lines|radicalis(?:ed|ation)|prevent referral|fgm|honour|sexting|nudes?|sent (?:a )?(?:pictures?|photos?) of (?:herself|himself)|must (?:not|never) (?:find out|know)|young carer|tepejo|zlorab[a-z]*|socialn[aeo] (?:sluzb[a-z]*|delavk[a-z]*))(?![a-z0-9])/g,
  },
  {
    kind: 'health',
    words:
      /(?<![a-z0-9])(?:diagnos(?:ed|is)|adhd|add(?= )|asd|autis(?:m|tic)|asperger'?s|dyslexi[ac]|dyspraxi[ac]|dyscalculia|tourette'?s|odd(?= diagnosis)|pda(?= |[.,])|ehcps?|education health and care|send? register|sen (?:support|review|meeting)|annual review|one[- ]to[- ]one (?:funding|gone|hours|support)|occupational health|signed (?:her|him|them|me)? ?off|hearing loss|deaf|blind|visually impaired|cochlear|(?:the )?cancer's back|got cancer|lump|sensory (?:needs|processing|diet)|meltdowns|stims?|stimming|masking|high needs|additional needs|behavioural needs|wheelchair user|hole in (?:his|her) heart|heart condition|dementia|hears? voices|stoma|covered in scars|scars on|tablets|psychiatric unit|in pieces|lump and|found a lump|threshold not met|attachment (?:disorder|issues)|care plan|tics|neurolog(?:y|ist)|paediatric(?:s|ian)|consultant appointment|hearing aids?|cochlear|wheelchair|inhaler|asthma|surgery|stroke|isn't good news|(?:her|his|the|[a-z]+'s) (?:scan|bloods|biopsy|results)(?= (?:came|went|were|are|is|was))|due in (?:january|february|march|april|may|june|july|august|september|october|november|december|the spring)|selective(?:ly)? mut(?:e|ism)|stammer|epilep(?:sy|tic)|seizures?|diabet(?:es|ic)|epipen|anaphyla(?:xis|ctic)|insulin|cerebral palsy|down'?s syndrome|cystic fibrosis|leuk(?:a)?emia|cancer(?! (?:charity|nurse|research|ward))|chemo(?:therapy)?|tumour|terminal(?:ly ill)?|biopsy|transplant|in (?:the )?hospital|in a&e|icu|intensive care|operation on|appendicitis|meningitis|scarlet fever|concussion|ambulance|sectioned|psychiatric|camhs|counsell(?:or|ing)|therap(?:y|ist)|mental health|anxi(?:ety|ous)|depress(?:ed|ion)|antidepressants?|panic attacks?|ptsd|trauma|eating disorder|anorexi[ac]|bulimi[ac]|lost another stone|breakdown|on (?:meds|medication|ritalin|tablets)|off (?:her|his|their) (?:meds|medication)|medicat(?:ed|ion)|incontinent|soiled?|toilet (?:him|her|them)|in nappies|still not (?:dry|toilet trained)|catheter|feeding tube|pregnan(?:t|cy)|having a baby|expecting|miscarri(?:ed|age)|abortion|termination|ivf|came out (?:to me|as)|come out as|is (?:trans|transitioning)|transitioning|gender (?:clinic|identity)|learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|special needs|non[- ]?verbal|(?:has|have|with|got) (?:head ?lice|nits|impetigo|scabies|worms|ringworm)|occupational therap(?:y|ist)|ed(?:ucational)? psych(?:ologist)?|speech and language)(?![a-z0-9])/g,
  },
  {
    kind: 'exclusion',
    of: ['pupil'],
    words:
      /(?<![a-z0-9])(?:exclu(?:ded|sion|ding)|permex(?:ed)?|pexed|pex|suspended|suspension|expelled|expulsion|managed move|moved? (?:him|her|them) to (?:\d|another|set|the pru)|(?:in|to|at) (?:the )?(?:pru|isolation|pupil referral unit)|alternative provision|behaviour (?:plan|contract|panel)|governors'? (?:panel|disciplinary)|done for (?:the )?(?:vapes?|drugs|weed)|caught (?:with|selling|dealing) (?:[a-z]+ ){0,2}?(?:drugs?|weed|vapes?|a knife|pills|cannabis|ket)|dealing|had to be restrained|be restrained|restrained|on tag|tag on|bail(?:ed)?|for (?:bringing|carrying) (?:a|in)|criminal|arrested|charged with|court (?:on|for|date)|young offenders?)(?![a-z0-9])/g,
  },
  {
    kind: 'results',
    of: YOUNG,
    words:
      /(?<![a-z0-9])(?:(?:got|scored|scoring|achieved|managed|given|awarded|predicted|came out with|on|with|only) (?:a |an |just |only |about |barely )*(?:grade )?(?:\d{1,3} ?(?:\/|out of) ?\d{1,3}|\d{1,3} ?%|[1-9](?= in| for| at|,|[.!]| ?$)|[a-g](?:\*|\+|-)?(?= in | for | at ))|\d{1,3} ?(?:\/|out of) ?\d{1,3} (?:in|on|for)|(?:with|got|scored) \d{1,3} ?(?:%|per ?cent)|fail(?:ed|ing|s)? (?:[a-z0-9]+ ){0,3}?(?:sats?|mocks?|mock|gcses?|a[- ]?levels?|exams?|phonics|maths|english|science|resits?|test|tests|paper|every|everything|the year|year|coursework|btec)|(?:sats?|mock|gcse|a[- ]?level|phonics|reading) (?:scores?|results?|marks?|ages?) (?:of|was|were|is|are|came)|reading age|predicted (?:an? )?[1-9a-eu](?![a-z])|working below|(?:lowest|worst) (?:mark|score|grade|result)s?|bottom of the (?:class|year)|(?:didn't|hasn't|won't) (?:get|got) (?:her|his|their|the|a|into) (?:[a-z0-9+]+ ){0,2}?(?:11\+|place|grades?|offer|[1-9]|[a-e]|grammar)|\d+ marks? (?:off|short)|\d+ years? (?:and )?\d+ months?|predicted (?:an? )?[1-9]|(?:her|his|their) (?:reading (?:test|age|scores?)|scores?|results?|marks?|grades?) (?:came|come|are|is|were|was)|working at (?:the level|a|year|p)|can't (?:even )?(?:read|write his name|write her name|count)|lost (?:her|his) (?:[a-z]+ )?(?:offer|place)|(?:got|has|have|gets) (?:his|her|their) (?:grade )?[1-9](?![0-9]|:| ?(?:am|pm))|missed (?:her|his) (?:offer|grades?|place)|u in (?:maths|english|science|physics)|not (?:going to )?pass(?:ing)?|didn't pass|(?:passed|pass) (?:their|his|her) (?:phonics|reading|sats) (?:check|screening)?)(?![a-z0-9])/g,
  },
  {
    kind: 'family',
    of: YOUNG,
    words:
      /(?<![a-z0-9])(?:divorc(?:e|ed|ing)|separat(?:ed|ing)(?! (?:two|them|the))|split(?:ting)? up(?! into)|broken home|affair|walked out on|in prison|prison (?:has|visit|on)|visiting (?:his|her) (?:dad|mum|father) in|up in court|in court (?:for|on|tomorrow|today)|hostels?|two suitcases|refugees?|sofa[- ]?surfing|being gay|disowned|arranged marriage|owed to loan|loan shark|new baby|third dad|never met (?:his|her) (?:dad|father|mum)|inside for|back inside|(?:is|'s) inside|doing (?:time|\d+|six|three|two|life)|on (?:a bender|the bottle|the drink)|sold (?:the|their) (?:car|house)|at (?:his|her|their) nan's|in jail|jailed|sent down|behind bars|on remand|out of prison|parole|(?:police|raided)|evict(?:ed|ion)|homeless|hostel|temporary accommodation|sofa[- ]surfing|one mattress|no carpet|home visit|(?:dad|mum|mam)'s tag|nastiest|separation|messy (?:divorce|split)|lost (?:his|her) (?:mam|mummy|daddy|nanny)|b&b|lost their (?:home|house)|made homeless|kick(?:ed)? (?:him|her|them) out|leave the house|thrown out|food ?bank|free school meals|fsm|pupil premium|on benefits|universal credit|can't afford|couldn't afford|no (?:heating|electric(?:ity)?|food|money|bed)|heating (?:sorted|off|cut)|two coats|hungry|ow(?:es|ing|ed) (?:[a-z0-9£]+ ){0,4}?(?:money|trip|dinner|meals|£\d+|us|me|\d[a-z])|still owes|debts?|bankrupt|bailiffs|repossessed|addict(?:ed|ion|s)?|drinks|using again|overdue rent|cleaner's job|alcoholic|drink(?:s|ing) (?:problem|again|too much)|a drinker|on drugs|heroin|crack|rehab|(?:mum|dad|mam|nan|brother|sister|mother|father|gran|grandad|parents?|uncle) (?:[a-z]+ )?(?:died|passed away|has died|was killed|killed (?:himself|herself)|left|has left|walked out|is dying|is seriously ill|lost (?:his|her) job)|bereave(?:d|ment)|lost (?:his|her|their) (?:mum|dad|mam|nan|brother|sister|baby|mother|father|parents|gran|grandad)|funeral|asylum|deport(?:ed|ation)|visa|immigration|refugee|undocumented|raising (?:them|him|her)|living with (?:his|her|their) (?:nan|gran|aunt|uncle|grandparents|foster)|with (?:his|her|their) nan|same clothes|unwashed|dirty (?:clothes|shirt|uniform)|no (?:coat|breakfast|shoes)|stepdad|new boyfriend)(?![a-z0-9])/g,
  },
  {
    kind: 'staffing',
    of: STAFF,
    words:
      /(?<![a-z0-9])(?:sacked|fired|dismissed|given the (?:boot|push|sack)|let go|asked to (?:leave|resign|go)|walked off (?:site|the premises)|cardboard box|fraud|embezzl(?:ed|ing|ement)|hours (?:are being |being )?cut|contract offers?|give a statement|statement about|(?:is|who's|who is) getting (?:the|deputy) (?:[a-z]+ )?job|marched (?:off|out)|escorted (?:off|out)|suspended|suspension|gardening leave|gross misconduct|misconduct|disciplinary|disciplined|(?:written|final|formal|verbal) warning|on capability|renew(?:ed|ing) (?:his|her|their|[a-z]+'s) contract|occupational health|signed off for good|stress leave|phased return|maternity (?:pay|leave)|failed (?:the|an|his|her) (?:observation|pay|threshold)|ups1|threshold|pay progression|bullying claim|whistleblow(?:er|ing|ed)|union rep|garden(?:ing)? leave|early retirement|(?:got|took|taking) a (?:pay[- ]?off|settlement|package)|capability (?:procedure|process|plan|meeting)|(?:put|been) on (?:a )?(?:support plan|capability|notice)|support plan|competency|grievance|tribunal|settlement|nda|signed an nda|compromise agreement|paid off|pay(?:-| )?off|redundan(?:t|cy|cies)|restructur(?:e|ed|ing)|not (?:being )?renew(?:ed|ing)|contract (?:isn't|not|wasn't)|failed (?:her|his|their) (?:probation|nqt|ect|induction|observation)|off (?:sick |work )?(?:with (?:stress|depression|anxiety|her nerves|his nerves|burnout|a breakdown|long covid|cancer)|long[- ]term)|long[- ]term sick(?:ness)?|sick (?:leave|note|pay)|signed off|(?:on|having|had|is having) (?:a )?(?:breakdown|ivf|chemo|treatment)|investigat(?:ed|ion)|under investigation|allegations?|accused of|police|arrested|resign(?:ed|ation|ing|s)|handed in (?:her|his|their) (?:notice|resignation)|not coming back|isn't coming back|been told (?:to go|to leave|not to)|pushed out|forced out|paid (?:more|less|off|two|three|\d|£|twice|double)|(?:on|earns?|earning|paid|salary of) £? ?\d+(?:k|,\d{3})|pay (?:rise|grade|scale|dispute|cut|slip)|salary|weren't paid|not been paid|haven't been paid|underpaid|wages|visa|given (?:his|her|their|my) notice|gone off sick|in pieces|off with stress|stress, the letter|dbs|barred list|messaging a|relationship with a|sleeping with|affair|having a baby|pregnant|cancer(?! (?:charity|nurse|research|ward))|divorc(?:e|ed|ing))(?![a-z0-9])/g,
  },
  {
    kind: 'internal',
    of: ['school', 'leader', 'colleague', 'pupil'],
    words:
      /(?<![a-z0-9])(?:(?:contracts?|posts?|jobs?|hours) (?:in [a-z]+ )?(?:aren't|are not|won't be|not|are|is|being|are being)(?: being)? (?:renewed|cut|axed|lost|going)|one of us (?:[a-z]+ ){0,4}?(?:is going|has to go|will go)|(?:in |a |the |of )?(?:budget )?deficit|(?:£ ?)?\d+k (?:in the red|overspent|short|hole)|in the red|bankrupt|budget (?:is|has|hole|black hole|cuts? (?:at|in) (?:our|this)|shortfall)|running out of money|redundanc(?:y|ies)|restructure|(?:closing|close|shut) (?:down )?(?:next|in|at|for good)|merg(?:er|ing)|being taken over|academis(?:ed|ation|ing)|(?:data|gdpr) breach|leaked|ofsted (?:rang|called|are coming|is coming|phoned|have rung|tomorrow|in tomorrow|report (?:is|was|says))|draft report|requires improvement|special measures|minutes of|support staff (?:weren't|were not|haven't|not) (?:been )?paid|payroll|exam paper|leaked paper|not been announced|hasn't been announced)(?![a-z0-9])/g,
  },
];

/** Codes and passwords, told. The group holds what opens the door. */
export const OPENINGS =
  /(?<![a-z])(?:(?:(?:door|gate|staff|alarm|entry|keypad|key ?safe|safe|side|front|back|main|office|building|car ?park|security|access|padlock|photocopier|printer|lock) (?:door |gate |entrance |room |entry )?|entrance )?(?:code|pin|combination|combo)(?: (?:for|to|on|at)(?: [a-z]+){1,5}?)?(?: (?:is|has been|was|has|now|still|changed|changing|set|will be))*(?: to)?(?: now)?(?: still)? ?[:=]? ?(?:still |now )?(#?\d{3,8}[a-z#*]{0,3}|c\d{3,5}[a-z]?)|(?:door|gate|gates|hall|keypad|alarm|safe|key ?safe|padlock|lock|entrance|locker|store ?room|cupboard|bike sheds?)(?: (?:for|to|on)(?: [a-z]+){1,4}?)?(?:'s| is| =| ?:| now| still) (?:still |now |just |always )*(\d{4,6}[a-z#*]{0,2})(?! ?(?:people|pupils|children|times|words|pounds|kids|hours|steps|miles|metres|m|yards|feet|years|lines)(?![a-z]))|(?:pass ?word|passcode|pass code|login|log ?in|pw|pword|pwd)(?:'s)?(?: (?:for|to|on) (?:the )?(?:[a-z0-9-]+ ){1,5}?)?(?: ?(?:is|was|has been|changed to|now|still|remains))*(?: now| still)? ?[:=]? ?("?(?=[a-z0-9!@#$%&*_-]*[0-9!@#$%&*_])[a-z0-9!@#$%&*_-]{4,24}"?))(?![a-z0-9])/g;

/** Whatever else a code is of. */
export const OTHER_LOCKS =
  /(?<![a-z])(?:cafe|coffee|airbnb|hotel|cottage|villa|holiday|escape room|netflix|spotify|discount|promo|voucher|dress code|highway code|qr|zip|post ?code|sort code|python|scratch|film|novel|gym|my (?:bank|phone|card)|cheat|game|minecraft|roblox|area code|dialling|zoom quiz|giveaway|referral|% off)(?![a-z])/;

/** A code at school, or just a door's. */
export const SCHOOL_LOCKS =
  /(?<![a-z])(?:school|staff|staffroom|classroom|office|alarm|gate|door|entrance|keypad|key ?safe|site|building|photocopier|printer|sims|arbor|bromcom|cpoms|class|pupil|teams|google classroom|seesaw|dojo|register|wi-?fi|wifi|guest|hall|nursery|reception|supply|shift|caretaker|business manager|head|slt|work|exam|server|network|laptop|trolley|minibus|car ?park|admin)(?![a-z])/;

/** Told in secret. */
export const SECRET =
  /(?<![a-z])(?:you (?:didn't|never|did not) (?:hear|get|see) (?:it|this|that) from me|(?:strictly |just )?between (?:us|you and me|ourselves|you,? me and)|keep (?:it|this|that) (?:quiet|to yourself|under your hat|between|hush)|not (?:supposed|meant|allowed) to (?:say|tell|know|share|talk|post)|(?:nobody|no one|none of us) is (?:allowed|supposed) to|shouldn't (?:really )?be (?:saying|telling|posting|sharing) this|hush[- ]hush|(?:hasn't|has not|haven't|not|isn't|before it's|until it's) (?:been )?(?:announced|public|out|told (?:them|him|her|us|the staff|staff|parents|anyone|the kids))(?: yet| till [a-z]+| until [a-z]+)?|act surprised|not public(?: knowledge)?(?: yet)?|strictly confidential|confidential but|(?:in confidence|on the qt|on the quiet)|don't (?:tell|breathe)|do not tell|not a word|under wraps|off the record|sworn to secrecy|said too much|they(?:'ve| have) hushed (?:it|this) up|covering (?:it|this) up|hushed up|cover[- ]up|announce(?:ment|d) (?:on )?(?:monday|tuesday|wednesday|thursday|friday|next week))(?![a-z])/g;

/** What is confidential whoever it is of. */
export const EVIDENT =
  /(?<![a-z])(?:(?:not|aren't|isn't|won't be|haven't|hasn't) (?:being )?renew(?:ed|ing) (?:[a-z]+'s )?contracts?|(?:[a-z]+ ){0,1}contracts? (?:in [a-z]+ )?(?:aren't|are not|won't be|isn't|is not) (?:being )?renewed|(?:put|placed) [a-z]+ on (?:a |an )?(?:"?support plan"?|capability|gardening leave|informal support)|everyone's (?:salar(?:y|ies)|pay|wages)|(?:spreadsheet|list) (?:of|with) (?:everyone's|all our|staff|the) (?:salar(?:y|ies)|pay|names)|\d+ (?:ehcps?|cp|lac|pp|fsm|send?|eal),? (?:and )?\d+ (?:ehcps?|cp|lac|pp|fsm|send?|eal)|(?:staff|pupil|personnel) (?:file|record)s? (?:says?|left|on the)|(?:redundancy|consultation) (?:letters?|meetings?|process) (?:went|go|goes|going|start|starts|today|this week|at (?:our|my))|(?:half|some|most) (?:of )?(?:our |the )?(?:support )?staff (?:weren't|haven't been|not) paid)(?![a-z])/g;

/** What secrets of a school are about. */
export const SCHOOL_BUSINESS =
  /(?<![a-z])(?:head ?teacher|(?:the|our) head|head's|deputy|slt|governors?|ofsted|budget|redundan(?:cy|cies|t)|restructur(?:e|ing)|academ(?:y|ise|ised)|merg(?:er|ing)|clos(?:e|ing|ure)|resign(?:ed|ing|ation)?|leaving|suspended|sacked|investigation|pupil|parent|results|inspection|deficit|safeguarding|staffing|contract|interview|appointed|contracts?|hours|job|letter|staff|school|teacher|ta)(?![a-z])/;

/** Of the author: their own body, family and work. */
export const OWN =
  /(?:^|[^a-z])(?:my(?: own)?|i|i'm|i've|i am|i was|i have|i had|i've got|i've had|i've been|i got|we|we've|our own|myself)(?: (?:just|been|had|got|also|still|finally|now|late|officially|never|always|was|am|being|be|own|a|an|the|new|recent|to))*,? ?$/;

/** Matters of all: training, campaigns, weeks, books. */
export const IN_GENERAL =
  /(?<![a-z])(?:awareness|acceptance week|campaign|charity|fundrais(?:er|ing)|sponsored|training|cpd|webinar|conference on|workshop|course|policy|policies|waiting lists?|funding (?:is|for|crisis)|the system|the dfe|the government|nationally|across the country|children(?:'s)? with|pupils with|kids with|students with|people with|learners with|books? (?:about|that|on)|reading about|article|podcast|petition|strike|ballot|union|vacanc(?:y|ies)|we're hiring|join our|apply|sensory room|open day|raise money|race for life|macmillan|jeans for genes)(?![a-z])/;

/** Anybody of whom a rule is told: "a pupil can't learn if …". */
export const SOME_CASE =
  /^an? (?:pupil|child|student|kid|parent|teacher|boy|girl|person|colleague|family|member of staff|young person)(?:'s)?$/;
export const AS_A_RULE =
  /^ (?:who |that )?(?:can|can't|cannot|may|might|will|won't|needs?|should|must|is|deserves|learns|has|with|could|doesn't)(?![a-z])/;

/** Straight before a topic: it is taught or spoken of, and befalls nobody. */
export const AS_SUBJECT =
  /(?<![a-z])(?:about|(?:lesson|lessons|lead|leading|assembly|unit|topic|module|talk|chapter|poem|thread|workshop|session|display|book|books|play|project) (?:on|for|about)|in the|learn(?:t|ed|ing)|teach(?:es|ing)?|taught|studying|stud(?:y|ies|ied)|played the) (?:the )?$/;

/** Joy over what was done together, with nobody's marks told. */
export const SHARED_JOY =
  /(?<![a-z])(?:well done (?:all|everyone|to all|year|y\d|our)|congratulations to (?:our|all|everyone|year)|best results|record results|good luck|so proud of (?:all|every|our|my (?:class|year|form))|goodbye to|leaving do|enjoy (?:your )?retirement|happy retirement|maternity cover)(?![a-z])/;
