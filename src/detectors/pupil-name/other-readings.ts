// What a whole draft may be about besides pupils: one's own family, a match, a pet, places. Data for the detector, no rules.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A parent or relative speaks, of their own child or to it. */
export const FAMILY_VOICE =
  /(?<![\p{L}])(?:(?:mum(?:my)?|mam|dad(?:dy)?|nan(?:a|ny)?|nain|taid|gran(?:ny|dma|dad|ny)?|grandparents|auntie?|uncle) (?:and|&) (?:(?:i|me)(?![\p{L}])|\p{L}+ (?:are|is|am|were|was|love|could|couldn[’']t|can[’']t))|(?:me|i) (?:and|&) (?:your |his |her )?(?:mum(?:my)?|mam|dad(?:dy)?|nan)|(?:mum(?:my)?|mam|dad(?:dy)?|nan(?:a|ny)?|gran(?:ny|dma|dad)?|auntie?|uncle)(?: \p{L}+)? (?:is|are|loves?|adores?|could not|couldn[’']t)(?: (?:so|very|beyond|both|all|just))* (?:proud|you|be)|in this house|proud (?:mum|mam|mom|dad|parents?|nan|gran(?:dad|dma|ny)?|grandparents?|aunt(?:ie|y)?|uncle|god(?:mother|father|parent)|big (?:sister|brother)|sister|brother)(?! of (?:a |our )?(?:pupil|student))|(?:mum(?:my)?|dad(?:dy)?|nan(?:a|ny)?)['’]s (?:baby|clever|big|little|brave|best|boy|girl|pride|taxi)|(?:mum|dad) taxi|taxi of (?:mum|dad)|from your (?:\p{L}+ ){0,3}(?:mum(?:my)?|mam|dad(?:dy)?|parents|nan|auntie)|our (?:(?:little|big|clever|brave|beautiful|baby|lovely) )*(?:boy|girl|eldest|oldest|youngest|middle one|firstborn|son|daughter|baby|toddler)|kiddo|my (?:(?:little|big|clever|brave|beautiful|baby|gorgeous) )+(?:girl|boy|man|lady)|my (?:(?:little|big|clever|brave|beautiful|lovely|gorgeous|own|two|three|other|step) ?)*(?:eldest|oldest|youngest|middle one|firstborn|sons?|daughters?|nephews?|nieces?|grand(?:son|daughter|child|children|kids)|god(?:son|daughter|child)|brother|sister|cousin|(?:step|foster) ?(?:son|daughter))|love you (?:kiddo|sweetheart|darling|to the moon|more than|so much|loads|always|both)|(?:we|i) (?:both )?love you|(?:granny|grandad|nan|nana|grandma|grandpa) would (?:have|be)|tooth fairy|worst (?:mum|dad|parent)|(?:mum|dad) (?:guilt|fail|win|award)|mums drink|as a parent|parenting|start(?:s|ed|ing) big school|where did the years go|where has the time gone|growing up (?:so|too) fast)(?![\p{L}])/iu;

/** A teacher speaks: what stands above is then not all of the draft. */
export const TEACHER_VOICE =
  /(?<![\p{L}])(?:(?:my|our) (?:\p{L}+ |\d+\p{L}* ){0,2}(?:class|classes|form|set|tutor group|tutees?|pupils?|students?|year \d+s?|y\d+s?)|(?:in|from) (?:my|our) (?:class|form|set|group)|one of my|parents[’']? evening|my lot|miss (?:is|was) proud|teacherlife)(?![\p{L}])/iu;

/** Right after a name, in apposition: whose relative this is. */
export const RELATIVE_AFTER =
  /^\s?[,(–—-]?\s?(?:(?:is|was|who is)\s)?(?:my|our|his|her|their)\s(?:[\p{L}’'-]+\s){0,3}?(?:eldest|oldest|youngest|middle one|firstborn|baby|toddler|little (?:one|man|lady|girl|boy)|sons?|daughters?|boy|girl|lad|twins?|nephews?|nieces?|god(?:son|daughter|child|mother|father)|grand(?:son|daughter|child|dad|ma)|step(?:son|daughter|dad|mum)|cousins?|brothers?|sisters?|auntie?|uncle|mum|dad|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|ex|flatmate|housemate|lodger|hairdresser|physio|dentist|postman|landlord|landlady)(?:[’']s)?(?![\p{L}])/iu;

/** Right after a name: what this adult does, or where from outside school. */
export const TRADE_AFTER =
  /^\s?[,(–—-]?\s?(?:(?:from|at) (?:a|our|the|another) (?:rival|other|neighbouring|different|previous) school|(?:from|at|off|over at|down at|in)\s(?:the|our|my|your)\s(?:[\p{L}’'-]+\s){0,2}?(?:council|bank|garage|pub|church|chapel|shop|cafe|café|bakery|butcher[’']?s?|surgery|dentist[’']?s?|gym|library(?: service)?|post office|choir|allotments?|salon|hairdresser[’']?s?|pharmacy|chemist|farm|market|charity|union|publishers?|agency|village hall|wi|club|committee|management|office|radio|telly)|the\s(?:[\p{L}’'-]+\s)?(?:plumber|builder|electrician|postman|postie|milkman|baker|butcher|florist|vicar|dentist|vet|barista|hairdresser|barber|mechanic|gardener|farmer|lollipop (?:lady|man)|window cleaner|taxi driver|driver|nurse|doctor|midwife|handyman|roofer|plasterer|decorator|landlord|landlady|cleaner|cook|caretaker|technician|magician|storyteller|photographer|instructor|trainer|lifeguard|coach|midwife|beautician|solicitor|accountant|surveyor)|who\s(?:(?:also|now|still|used to)\s)?(?:runs?|owns?|teach(?:es)?|taught|works?|worked|drives?|manages?|lectures?|cuts?|farms?|cleans|lives|lived|rents?)(?![\p{L}])(?!\s(?:up|away|off|fast|like|hard|so|the 100)))/iu;

/** Right after a name: the book or film that this character is from. */
export const FROM_WORK_AFTER =
  /^\s(?:from|in|of)\s(?:the|that|a|this)\s(?:[\p{L}’'-]+\s){0,3}(?:books?|novels?|films?|movies?|series|trilogy|sitcom|cartoons?|comics?|video game)(?![\p{L}])/iu;

/** Straight before a name: an adult in the part that one plays. */
export const ROLE_BEFORE =
  /(?<![\p{L}])(?:best man|bridesmaid|maid of honour|bride|groom|(?:my|our|an?|old|dear|good|best) friends?|lunch with|dinner with|drinks with|coffee with|brunch with|pub with|curry with|wine with|a pint with|married to|engaged to|wedding of|in memory of|rip|r\.i\.p\.|meet|named|called)\s(?:and\s)?["“‘]?$/iu;

/** Right after a name: somebody the author goes about with. */
export const WITH_ME_AFTER = /^\sand (?:i|me|myself)(?![\p{L}'’])/iu;

/** Right after a name: those whom somebody grown leads. */
export const LEADS_AFTER = /^['’]s (?:lot|bunch|crew|gang|mob|squad|side)(?![\p{L}])/iu;

/** Straight before a whole name: a topic of lessons, and long dead. */
export const TOPIC_BEFORE =
  /(?<![\p{L}])(?:taught|teaching|stud(?:y|ied|ying)|learn(?:t|ed|ing)? (?:all )?about|reading about|read about|(?:assembly|lessons?|topic|project|unit|homework|poster|quiz|display) (?:on|about)|biograph(?:y|ies) of)\s(?:\p{Lu}[\p{L}'’-]+\s){0,4}(?:(?:and|&|then)\s)?$/iu;

/** Straight after a name: it is what a class works on. */
export const TOPIC_AFTER =
  /^,?\s(?:is|was|will be|as)\s(?:our|the|this (?:week|term|half[- ]term|month)[’']s|my|their)\s(?:\p{L}+\s)?(?:topic|project|unit|book|text|novel|author|poet|artist|composer|scientist|focus|theme)(?![\p{L}])/iu;

/** In the same sentence: what only grown people do. */
export const GROWN_UP =
  /(?<![\p{L}])(?:(?:get|got|getting|are|be|been|were) (?:married|engaged|divorced)|(?:the|his|her|their|my|our|stag|hen|at a) (?:wedding|honeymoon|mortgage|divorce|do)|(?:my|his|her|their) (?:nqt|ect|pgce|training) year|of a colleague|(?:is|was) covering my|happy anniversary|putting up with me|co-?leads?|headteachers[’']?|at (?:age )?[3-9]\d(?![%\d:.])|aged [3-9]\d|mortgage|pension|did (?:our|my) (?:pgce|degree|teacher training|training|a[- ]levels)|old flatmate|at uni|years? (?:since|of|in) (?:teacher training|teaching)|retires? (?:on|after|in)|maternity)(?![\p{L}])/iu;

/** Classes, groups and bands of grown people, and classes of long ago. */
export const HOBBIES =
  /(?<![\p{L}])(?:(?:yoga|spin|spinning|pilates|zumba|dance|evening|cookery|cooking|pottery|fitness|antenatal|nct|salsa|aqua|boxing|language|italian|first|business|world|working|middle|master)[- ]?class(?:es)?|(?:book|running|walking|craft|church|knitting|support|prayer|whatsapp|facebook|uni|baby|toddler|play|friend(?:ship)?) ?groups?|(?:house|covers?|rock|jazz|wedding|tribute|brass) bands?|(?:local|community|village|chapel|church|rock|male voice) (?:choir|orchestra|panto|team|squad)|from uni|at uni|class of [’']?\d+|when i was|back in the day|old school|school friends?)(?![\p{L}])/giu;

/** Grown people who help a class; all who are named with them may be of them. */
export const GROWN_HELPERS =
  /(?<![\p{L}])(?:pta|ptfa|volunteers?|governors?|staff (?:panto|quiz|night out|do|meeting|football|team)|colleagues?|caretaker|technicians?|my tas?|our tas?)(?![\p{L}])/iu;

/** An animal. */
export const PET =
  /[🐕🐈🐶🐱🐾🦮🐩🐇🐰🐹🐎🐴]|(?<![\p{L}])(?:walkies|the vets?|vet bill|puppy|puppies|kittens?|cockapoos?|labradoodle|labrador|spaniel|whippet|greyhound|dachshund|collie|terrier|retriever|poodle|tabby|moggy|litter tray|dog walk(?:er|s)?|the dog|the cat|my dog|my cat|our dog|our cat|paws|purr(?:s|ing)|wagging|snoring|zoomies|hamster|guinea pig|school dog|rescue dog)(?![\p{L}])/iu;

/** A match on a screen or in a stadium; schools play too, and then the draft says so. */
export const MATCH =
  /(?<![\p{L}])(?:(?:quarter|semi)[- ]?finals?|extra time|stoppage time|injury time|overhead kick|hat[- ]?trick|penalt(?:y|ies)|free kick|shoot[- ]?out|equaliser|clean sheet|world cup|euros|six nations|premier league|champions league|fa cup|lionesses|three lions|engerland|come on (?:england|wales|scotland|ireland|slovenia)|(?:england|wales|scotland|slovenia|team gb) (?:squad|captain|striker|keeper|through|win|won|go|are|need)|team gb|olympics?|paralympics?|(?:straight|five|three) sets|wimbledon|centre court|grand slam|tour de france|grand prix|f1|pole position|[0-9]{2}(?:st|nd|rd|th) minute|[1-8]00 ?m(?:etres)?|(?:paris|tokyo|rio|london) 20\d\d|marathon|half[- ]marathon|ironman|parkrun|couch to 5k|10k|ultra|for charity|var|offside|golden boot|ballon d[’']or|ashes|wickets?|test match|love island|strictly|bake off|x factor|the voice|traitors|eurovision|i[’']m a celeb)(?![\p{L}])/iu;

/** What only books, screens and stages for all the country have. */
export const FAME_SURE =
  /(?<![\p{L}])(?:roald dahl|shakespeare|dickens|walliams|rowling|julia donaldson|orwell|steinbeck|enid blyton|morpurgo|jacqueline wilson|dr\.? seuss|jane austen|charlotte bront[eë]|emily bront[eë]|films?|movies?|netflix|bbc|itv|documentar(?:y|ies)|biopics?|albums?|novels?|memoirs?|biograph(?:y|ies)|autobiography|oscars?|baftas?|grammys?|box ?set|episodes?|on vinyl|on repeat|spotify|playlist|on tour|arena|wembley|o2|glastonbury|festival line-?up|tickets|striker|footballer|actor|actress|singer|poet|novelist|comedian|celebrity|crime drama|west end|panto|on (?:the )?(?:telly|tv|radio))(?![\p{L}])/iu;

/** The last word of many a street, estate, house and venue. */
export const PLACE_NOUNS = set(`
  lane court road street close fields field gardens garden grove park hill hills bank banks meadow meadows marsh wood woods church house hall
  green way drive farm mill bridge heath common mount view brook ford cross gate well springs lodge cottage cottages place terrace crescent
  row walk avenue mews square bay beach lake lakes river waters valley vale dale moor ridge rise castle chapel abbey priory manor barn inn
  arms cafe
`);

/** Straight after a whole name that is a maker's too. */
export const MAKE_AFTER =
  /^\s(?:suits?|bags?|perfume|aftershave|shoes|boots|trainers|jeans|jumpers?|dress|watch|sunglasses|coat|wine|beer|gin|whisky|crisps|t-?shirts?|socks|ties?|mugs?|candle|paint|wallpaper|biscuits|soup|tablecloth|ipa|(?:pale )?ale|lager|cider|stout|holiday park|caravan park|campsite|spa|airbnb|hotel)(?![\p{L}])/iu;
export const THE_BEFORE = /(?<![\p{L}])(?:the|an?|this|that|some)\s$/iu;

/** Straight before such words: they are a place. */
export const AT_PLACE =
  /(?:(?<![\p{L}])(?:at|in|on|near|past|via|along|around|round|through|opposite|behind|outside|off|down|between|beside|beyond|towards|into|from|to|visit(?:ing)?|the|of|new|across)\s|\d[a-z]?,?\s)$/iu;
/** And straight after: */
export const PLACE_GOES_ON =
  /^\s(?:trails?|loop|circular|path|beach|golf club|outlet|services|retail park|roundabout|junction|bottling plant|brewery|tours?|(?:is|was) (?:gridlocked|jammed|chaos|a car park)|barn|hall|car park|phase|estate|reserve|run|farm|pub|station|wedding|festival|cinema|road|street|primary|surgery|community|village|nature|country|christmas market|market|hotel|café|cafe|restaurant|bus|stop|junction|is (?:shut|closed|flooded|full|lovely|open|packed|heaving|blocked|gridlocked)|at the castle|are (?:lovely|flooded|worth|open|closed)|was (?:heaving|packed|lovely|closed|shut))(?![\p{L}])/iu;
/** Anywhere in the paragraph: streets, houses, walks. */
export const PLACE_NEAR =
  /(?<![\p{L}])(?:estate|bypass|new[- ]builds?|houses|flat|bed flat|for sale|viewing|roadworks|traffic|bins?|bus|parkrun|walked|walks?|hike|picnic|wedding|venue|planning|petition|postcode|sat ?nav|chips|pub|car park|parking|left at|turn left|turn right|first home|keys|move|moved|moving|stops at|village|allotment|flood(?:s|ed|ing)?|ducks|playground at|street|estate agents?|council|gridlock(?:ed)?|miles?|stile|trail)(?![\p{L}])/iu;

/** Right after a word that is a name too: the thing that it is. */
export const THING_AFTER =
  /^[ -](?:flowers?|petals?|blossom|rice|tea|oil|oils|seeds?|bush(?:es)?|plants?|leaf|leaves|litter|wine|honey|chocolate|sponge|plums?|horse|of the valley|wreath|warnings?|alert|period|sauce|soup|pie|cake|hedge|trees?|berries|branch(?:es)?|water|candles?|soap|scent(?:ed)?|perfume|bath bomb|power|murray|slippers|necklace|ring|earrings|weather|light|lights|traffic|sky|skies|moon|day|days|morning|evening|airport|half[- ]marathon|marathon|buns?|bread|biscuits?|butter|jam|gin|crisps|salad|cheese|grove road)(?![\p{L}])/u;
