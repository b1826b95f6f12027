// What the words around a name say: pupil, adult, family, book, month. Data for the detector, no rules.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names that are words too, beside those that the lists themselves know to be both. */
export const WORD_NAMES = set(`
  grace mark will may june april august summer autumn winter rose lily daisy poppy ivy holly heather hazel olive violet iris jasmine
  rosemary basil sage saffron fern ash rowan willow forest river brook sky skye star stella dawn eve noel carol joy hope faith charity
  patience prudence constance mercy felicity honor honour verity destiny harmony melody angel heaven trinity miracle amber ruby
  pearl jade crystal coral jet goldie blue scarlett scarlet robin wren jay drake bill bob frank grant guy
  chase chance drew don gene hunter lance miles pat pierce rich rob rod sandy skip sonny stew sue
  victor wade ward max art cliff clay dale dean glen heath reed reid kit page paige penny kitty cherry ginger honey
  candy sandy misty stormy sunny rusty dusty bunny teddy christian jordan chelsea paris london india georgia victoria sydney florence
  israel kenya china austin brooklyn troy savannah virginia carolina dakota asia africa cuba chad king prince duke baron bishop judge
  major marshall sterling archer fletcher baker miller porter turner cash golden justice legend
  maverick royal saint santos phoenix orion sol dot bee bea viola melody cadence lyric reading early bright park lane hill
  field fields wood woods west north east ray rex german france francis merry gay lee pip monty jewel berry clementine
  apple plum olive peach maple juniper bay bonnie bonny sonnet storm winter wolf fox lark buddy pen so an chi my man no
  bo cy ty 
`);

/** Given names that the list of words holds too (stars, places, abbreviations), but that are names to every reader. */
export const PLAIN_NAMES = set(`
  leo maya mali milan kai ivan alma bella benedict fern gail elle eddy gemma hudson noah josh josie jack john nick tony ted dan mason
  martin jasmine florence leah kelvin catalina marco rosa sienna sofia sean shay milo otto rio alfredo sian seren eira mai celyn ali
  charlie taylor tyler cooper parker carter rory angus piper raven ed lexi ella ellis alan emma ryan lara lana zara nia ana eva ada
  abid adel amal aman amir anders andre asher bea ben beth brett brody bryn caleb carl cole dana darcy dee dylan eli ethan evan ezra
  gus hank ian ike isla jake jim joe joel jon juan kim kyle lena levi liam lily luca luke maria marie matt mia mo nate neil nina omar
  owen pam phil rae ray rhys rita ross roy sal sam seth tara tim toby todd tom uma wes xian yuan zach zoe
`);

/** On somebody's list of names somewhere, but in an English post practically never a pupil. */
export const NO_NAMES = set(`
  the an and or but if so as at by in on of off to for from with my our your his her their its he she they them we you us me it is was
  are were be been am do did does done has had have can could would should shall not no yes oh ah ha he hey hi hello ok okay wow yay omg
  lol well good great best big little new old very too just now then than that this these those there here when where why what who how
  all any some more most much many few every each both one two three four five six seven eight nine ten first last next today tomorrow
  tonight yesterday morning afternoon evening night week month year term half day days weekend monday tuesday wednesday thursday friday
  saturday sunday january february march july september october november december spring christmas easter diwali eid halloween hanukkah
  ramadan bonfire xmas remembrance nativity panto pantomime
  everyone everybody someone anybody nobody team teams guys girls boys kids children child pupils pupil students student staff teacher
  teachers class classes form school schools academy college university head deputy governor governors parent parents mum mums dad dads
  mam nan gran grandad grandma auntie uncle sir miss mister mr mrs ms mx dr prof reception nursery primary secondary sixth infants
  juniors phase key stage maths math english science history geography french spanish german welsh irish latin mandarin music drama
  art pe re rs dt ict it computing phonics literacy numeracy reading writing spelling spellings grammar algebra biology chemistry
  physics sociology psychology economics business media food tech technology design games sport sports football netball rugby hockey
  cricket rounders tennis athletics swimming choir orchestra band club assembly lesson lessons homework prep detention exam exams
  gcse gcses sats mock mocks btec alevel alevels results report reports parents evening trip residential playground playtime
  lunchtime breaktime break lunch tutor house houses captain prefect prefects council award awards prize certificate winner winners
  congratulations congrats well bravo kudos proud huge massive super superb brilliant amazing fantastic wonderful lovely excellent
  happy merry welcome thanks thank please sorry love loving loved dear see look looking come going go going got get getting make
  making take taking meet meeting read wrote watch watching listen ask told tell tells says said think thinking know knowing need
  want wanted feel feeling found find trying try start starting started end ending ended hoping back home away up down out over
  vikings romans tudors victorians egyptians greeks saxons normans stuarts georgians aztecs mayans celts dinosaurs volcanoes
  rivers mountains planets space ww1 ww2 shakespeare macbeth hamlet othello beowulf numicon kahoot duolingo seesaw tapestry zoom lego
  minecraft roblox fortnite google microsoft apple facebook instagram twitter tiktok linkedin youtube netflix disney spotify amazon
  greggs costa starbucks nandos tesco asda aldi lidl waitrose sainsburys ikea ofsted estyn isi dfe nhs bbc itv uk gb usa eu arsenal
  liverpool chelsea spurs everton villa leeds rovers united albion celtic rangers lions lionesses england wales scotland ireland
  britain europe slovenia ljubljana london cardiff newport cotswolds zoom teams wordle eurovision strictly bake glastonbury olympics
  paralympics ysgol blwyddyn dosbarth cor plant gwaith gwasanaeth diwrnod disgyblion da iawn bore diolch llongyfarchiadau pob lwc cestitke bravo hvala dober zelo vsi nas nasa moj moja sola
  jaz mi vi oni razred ravnatelj ucenec ucenka ucenci eisteddfod urdd
`);

/** Names that everybody knows from books, screens, history or the curriculum; a class "does" them. */
export const FAMOUS = set(`
  shakespeare darwin einstein newton churchill hitler napoleon cleopatra nefertiti tutankhamun boudicca boudica caesar nero hadrian
  elizabeth henry victoria rosa mandela gandhi malala greta rashford attenborough seacole nightingale curie lovelace turing hawking
  banksy picasso monet kahlo mozart beethoven bach vivaldi adele beyonce rihanna stormzy ed taylor harry meghan
  hermione ron voldemort dumbledore hagrid matilda bruce trunchbull charlie wonka paddington pooh eeyore tigger piglet gruffalo
  elsa anna olaf moana simba nala aladdin ariel cinderella rapunzel goldilocks shrek fiona woody buzz bluey bingo peppa george
  romeo juliet macbeth hamlet othello iago desdemona ophelia cordelia lear prospero caliban miranda banquo scrooge cratchit pip
  estella fagin oliver twist heathcliff cathy rochester darcy lennie ralph piggy simon jack gatsby atticus scout bilbo frodo gandalf
  katniss percy stig wilbur charlotte aslan lucy edmund alice dorothy peter wendy hook dracula frankenstein sherlock watson
  dahl walliams wilson morpurgo rosen rowling donaldson orwell dickens austen bronte hardy eliot plath duffy armitage heaney
  santa rudolph jesus mary joseph noah moses abraham buddha muhammad odin thor zeus athena hercules odysseus achilles perseus
`);

const GROUP_SOURCE =
  "(?:(?:year|yr|[bf]lwyddyn|bl|grade)\\s?(?:group\\s)?(?:1[0-3]|[1-9])(?:\\s?[a-z]{1,2})?(?:[’']?s)?|y(?:1[0-3]|[1-9])[a-z]?(?:[’']?s)?|" +
  '(?<code>(?:1[0-3]|[1-9])\\s?[A-Za-z]{1,2}\\d?)|year r|reception|nursery|eyfs|ks[1-5]|key stage [1-5]|(?:lower |upper )?sixth[ -]form|' +
  '(?:class|form|tutor group|dd?osbarth|nosbarth|razred)\\s(?:[1-9]\\d?[a-z]?|[b-z])|set\\s[1-9]|(?:[1-9]|1[0-3])\\.?\\s?razred[a-zčšž]*|' +
  '(?:my|our|your|his|her|their|the|yr|ein|moj\\p{L}*|naš\\p{L}*|v)\\s(?:[\\p{L}\\d-]+\\s){0,2}?(?:class(?:es)?|form|tutor group|tutees?|lessons?|set|group|dosbarth|razred\\p{L}*|ucni\\p{L}*|year \\d+|y\\d+)|' +
  '(?:one of )?(?:my|our)\\s(?:[\\p{L}\\d-]+\\s){0,2}?(?:pupils?|students?|tutees?|year \\d+s|y\\d+s))';

const NOT_ADULTS =
  "(?![\\p{L}\\p{N}]|[’']?\\s?(?:team|staff|teachers?|ta\\b|tas\\b|parents?|lead|leader|teaching|tutor\\b|assistant|phase leader|pta|colleagues?|classroom assistant))";

/** Patterns are put together from this file's own constants and nothing else. */
const pattern = (...parts: readonly string[]): RegExp => new RegExp([...parts].join(''), 'iu');

/** A class, year or form, anywhere. */
export const GROUP = pattern(`(?<![\\p{L}\\p{N}])${GROUP_SOURCE}(?![\\p{L}\\p{N}])`);
/** Straight after a name: "in Year 3", "(Year 9)", ", one of our Year 5s", "from my class". */
export const GROUP_AFTER = pattern(
  `^\\s*(?:[,(\\[–—-]\\s*)?(?:(?:is|was|who is|who’s|who's|over|and (?:the )?rest|here|down|(?:is )?(?:leaving|joining)|left|joined)\\s)?(?<link>in|from|of|out of|iz|v|ym|yn|o)?\\s?(?:(?:one of|a|an)\\s)?(?<group>${GROUP_SOURCE})${NOT_ADULTS}`,
);
/** Straight before a name: "Year 2 pupils", "7B’s", "my Year 3s:". */
export const GROUP_BEFORE = pattern(
  `(?<![\\p{L}\\p{N}])(?<group>${GROUP_SOURCE})(?:[’']s?)?(?:\\s(?:own|very own|pupils?|students?|superstars?|stars?|champions?|winners?|legends?|girls?|boys?|kids?|children|readers?|runners?|captains?|tutees?|(?:pupils?|students?)\\s(?:called|named)))*(?<sign>\\s?[:,–—-])?\\s$`,
);
/** Straight before a name, what only pupils are. */
export const PUPIL_BEFORE =
  /(?<![\p{L}\p{N}])(?:pupils?|students?|tutees?|learners?|disgybl(?:ion)?|učen(?:ec|ka|ci|ke|cev|ko|ca|cu)|ucen(?:ec|ka|ci|ke|cev)|head (?:boy|girl|student)|prefects?|(?:house|team|form|school|sports) captains?|(?:star|pupil|student|reader|writer|mathematician|artist|scientist|learner|headteacher[’']s award) of the (?:day|week|month|half[- ]?term|term|year)|school council(?:lors?)?|classmates?)(?:\s(?:is|are|was|were|goes to|go to|called|named|today|this week|award|awards|certificate|to|for|again))*\s?[:,–—-]?\s(?:(?:little|lovely|wonderful|the)\s)?$/iu;
/** Straight before a name, praise or a prize; adults get both, so more must be there. */
export const PRAISE_BEFORE =
  /(?<![\p{L}\p{N}])(?:well done|good job|great job|great work|nice one|congratulations|congrats|kudos|bravo|hats off|shout[- ]?out|hurrah|hooray|da iawn(?: ti| chi)?|llongyfarchiadau(?: mawr)?|čestitke|cestitke|čestitamo|proud(?: \p{L}+)? of|ponos\p{L}+ na|proud moment for|impressed (?:by|with)|round of applause for|goes to|awarded to|presented to|won by|(?:credit|applause|cheers|certificates?|prizes?|awards?|medals?|trophy|merits?|house points?) (?:to|for))(?:[\s,:!–—-]+(?:to|for|go|goes|you|our|my|the|all|of|both|little|own|very|lovely|wonderful|amazing|brilliant|gorgeous|superstars?|fabulous|lovely|i|za|na|today)(?![\p{L}\p{N}]))*[\s,:!–—-]*$/iu;
export const PROUD_BEFORE = /(?:proud(?: \p{L}+)? of|ponos\p{L}+ na)\s$/iu;
/** Straight before a name, what schools do about pupils. */
export const MATTER_BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:detentions?|reports?|exclusion|suspension|sanctions?|referral|ehcp|support plan|praise postcards?|merits?|house points?|commendations?|behaviour points?|isolation|concerns?|annual review|phone ?calls? home|(?:rang|phoned|called) home)\s(?:for|about|to|re|over|because of)|(?:i|i’ve|i've|we|have|been|loved|love|enjoyed)\s(?:taught|teach|teaching|tutored|tutoring)|(?:taught|teaching|tutoring|told off|kept in|excluded))\s$/iu;
/** After a name's `'s`: what pupils have. */
export const WORK_AFTER =
  /^\s(?:[\p{L}-]+\s){0,2}?(?:reading(?! list)|writing|handwriting|spellings?|homework|report|progress|behaviour|essay|coursework|nea|mocks?|exams?|grades?|results|sats|gcses?|a-levels?|phonics|maths|book bag|exercise book|reading record|poem|painting|drawing|project|presentation|pen licence|attendance|predicted grade|pe kit|lunchbox|ehcp|support plan|assembly|target|tutor group|options|detention|exclusion|teacher|classmates?|learning|pencil case|oxford (?:offer|interview)|personal statement|ucas)(?![\p{L}])/iu;
/** After a name's `'s`: whom pupils have. Friends have them too, so school must be there as well. */
export const KIN_AFTER =
  /^\s(?:[\p{L}-]+\s)?(?:mum|mam|mom|mummy|dad|daddy|parents?|mother|father|nan|gran|grandad|grandma|grandparents|carers?|guardian|family|social worker|foster (?:mum|carers?|family)|starši|mama|oče|ata)(?![\p{L}])/iu;
/** Straight after a name: parts that only pupils play, and places where pupils are. */
export const PUPIL_AFTER =
  /^\s?(?:[,(–—-]\s?(?:(?:is|was|as|who is|has been)\s)?|(?:is|was|as|who is|has been)\s|(?=(?:our|my|the|a|an|one of|this|new)\s))(?:(?:our|my|the|a|an|one of (?:my|our|the)|this week’s|this week's|new|this year’s|new|former|another|elected|made|named|voted)\s)*(?:pupils?|students?|tutee|head (?:boy|girl|student)|deputy head (?:boy|girl)|prefect|(?:house|form|team|school) captain|(?:star|pupil|student|reader) of the (?:week|month|term|year)|school council(?:lor)?)(?![\p{L}])/iu;
export const PLACE_AFTER =
  /^\s(?:(?:was|is|were|are|did|sang|spoke|read|shone)\s)?(?:[\p{L}’']+\s){0,3}?(?:in|at|during|from|for|to)\s(?:(?:my|our|the|his|her|their|today’s|today's|this morning’s|this morning's|last|first|whole|next)\s)*(?:class|classroom|lessons?|assembly|maths|english|science|history|geography|french|spanish|pe|phonics|period (?:[1-9]|one|two|three|four|five|six)|p[1-9]|detention|tutor time|form time|registration|homework club|(?:\p{L}+ )?club|nativity|school play|spelling test|mocks?|sats|gcses?|playground|isolation|eisteddfod)(?![\p{L}])/iu;
/** Straight after a name: what happens to pupils only. */
export const LOT_AFTER =
  /^\s(?:\p{L}+\s){0,2}?(?:got|gets|forgot|lost|handed in|handed|did|finished|earned|passed|failed|refused|missed|brought|was given|given|received|has|had|is in|is on|in|on)\s(?:[\p{L}’'-]+\s){0,4}?(?:detentions?|homework|pen licen[cs]e|spellings?(?: test)?|mocks?|sats|gcses?|reading book|merits?|house points?|book bag|pe kit|isolation|exclusion|school report|report card|exercise book|times tables?|phonics|naughty step|golden time)(?![\p{L}])/iu;
/** What a person in a class does; asked for where the word may be no name at all. */
export const PERSON_AFTER =
  /^[^.!?\n]{0,40}?(?<![\p{L}])(?:who|told|tells|asks?|asked|said|says|wrote|writes|won|wins|got|gets|has|had|is|was|just|drew|made|makes|did|sang|gave|gives|scored|fixed|explained|explains|called|calls|came|ran|brought|finished|lost|cried|smashed|handed|turned|walked|sent|thinks|thought|wants|wanted|spent|knows|knew|learnt|learned|managed|refused|read|reads|spoke|stood|played|performed|announced|informed|hugged|smiled|needs|owes|deserves|he|she|his|her|him|they|their)(?![\p{L}])/iu;

/** Straight before a name: it is an adult's, a relative's, a friend's, a place's or a title's. */
export const ADULT_BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:mr|mrs|ms|mx|miss|mister|dr|doctor|prof|professor|sir|dame|lord|lady|rev|reverend|father|fr|vicar|canon|bishop|pc|wpc|sgt|officer|coach|chef|nurse|judge|captain tom|king|queen|prince|princess|president|st|saint|sant|uncle|auntie|aunty|aunt|nana|nanny|grandma|granny|grandad|cousin|councillor|cllr|gospod|gospa|g|ga)\.?|(?:head ?teacher|head ?master|head ?mistress|principal|deputy head|assistant head|our head|caretaker|governor|minister|mp|secretary|author|poet|writer|illustrator|actor|actress|singer|footballer|comedian|presenter|artist|composer|scientist|explorer|director|speaker|consultant|dj|ravnatelj(?:ica)?|učitelj(?:ica)?))\s?[,:]?\s$/iu;
export const KNOWN_BEFORE =
  /(?<![\p{L}\p{N}])(?:my|our|his|her|their|a|the)\s(?:[\p{L}-]+\s){0,3}?(?:son|daughter|husband|wife|partner|hubby|other half|fianc[eé]e?|boyfriend|girlfriend|brother|sister|mum|mam|mom|dad|nan|gran|nephew|niece|cousin|godson|goddaughter|grandson|granddaughter|grandchild|toddler|baby|bump|eldest|youngest|little one|kids|children|twins|boys|girls|boy|girl|lad|friends?|bestie|mate|mates|neighbours?|colleagues?|mentor|mentee|boss|manager|line manager|ta|tas|teaching assistant|co-teacher|job share|team ?mates?|trainees?|ects?|nqts?|caretaker|cleaner|cook|dinner lady|lollipop lady|secretary|receptionist|librarian|technician|dog|cat|puppy|kitten|hamster|rabbit|pony|horse|guinea pig|whippet|labrador|spaniel|sin|hči|mož|žena)(?:[\s,:–—-]+(?:is|called|named|and tas?|little))?\s?[,:–—(-]?\s?$/iu;
/** Straight before a name: something to read, watch, hear or study. */
export const WORK_BEFORE =
  /(?<![\p{L}\p{N}])(?:study|studied|studying|studies|reading|re-?reading|watched|watching|rewatching|listening to|(?:learn(?:t|ed|ing)?|teach(?:ing)?|taught|lessons?|assembly|book|books|film|unit|topic|poem|work|module|documentary|podcast|play)(?:\s[\p{L}\d]+){0,3}\s(?:about|on|by|of|called)|written by|by|(?:cast|production|performance|version|showing|screening) of|starring|featuring|quot(?:e|ing)|analys(?:e|ing)|perform(?:ed|ing)|(?:we|i|they|4|class|are|been) (?:do|doing|did|read)|biography of|life of|works? of|tickets (?:to|for)|feat|ft|vs?)\.?\s(?:(?:the|some|a bit of|more|about|bits of)\s)?["“‘']?$/iu;
/** Straight after a name: it is an adult's or a friend's, or a character's. */
export const KNOWN_AFTER =
  /^\s?(?:[,(–—-]\s?)?(?:(?:is|was|who is|aka)\s)?(?:(?:from|at|in)\s(?:work|uni|university|the (?:pta|office|kitchen|canteen|\p{L}+ (?:team|department|office))|(?:our |the )?(?:hr|finance|it|accounts|payroll|reprographics)|church|yoga|parkrun|book club|next door|down the road|the gym)|(?:my|our|your|the|a|their|his|her)\s(?:[\p{L}-]+\s){0,3}?(?:husband|wife|partner|hubby|son|daughter|brother|sister|mum|dad|niece|nephew|friend|bestie|mate|neighbour|colleagues?|head ?teacher|head ?master|deputy(?! head (?:boy|girl))|(?:deputy |assistant )?head(?! (?:boy|girl|student))|senco|ta|teaching assistant|caretaker|chair of governors|governor|teacher|coach|boss|mentor|trainer|cleaner|cook|receptionist|librarian|technician|manager|officer|administrator|assistant|co-?ordinator|supervisor|volunteer|driver|trainee|student teacher|lead|chair|chaplain|counsellor|nurse|vicar|photographer|dog|cat|puppy|whippet|labrador|hamster|author|illustrator|poet))(?![\p{L}])/iu;
/** Right after a name: years pass for relatives; careers for adults. */
export const LIFE_AFTER =
  /^(?:[^.!?\n]{0,30}?(?<![\p{L}])(?:turned|turns|is turning|birthday|promotion|promoted|retir(?:es|ed|ing|ement)|npq\p{L}*|pgce|qts|nqt|maternity|wedding|married|engaged|phd|masters)|\s?\((?:[1-9]|aged? [1-9]\d?)\))(?![\p{L}])/iu;
/** Anywhere near: screens, stages, books, politics, pitches. */
export const FAME_NEAR =
  /(?<![\p{L}])(?:film|films|movie|movies|netflix|bbc|itv|documentary|series|season \d|episode|box ?set|album|song|songs|single|gig|concert|tour|on repeat|spotify|novel|novels|author|poet|poetry|poems|biography|autobiography|memoir|biopic|actor|actress|singer|celebrity|podcast|interview with|starring|played by|premiere|oscar|oscars|bafta|grammy|brits|strictly|bake off|eastenders|coronation street|match of the day|premier league|world cup|olympics?|wimbledon|f1|grand prix|prime minister|mp|minister|government|born in|died|biography|tv|radio|telly|tate|exhibition|musical|west end|watching|watched|rewatching|crime drama|true crime)(?![\p{L}])/iu;

/** A teacher speaks of being one: that is no lesson, and nobody in it a pupil. */
export const ASIDE =
  /(?<![\p{L}])(?:(?:i[’']m|i am|as|being|was|am|from|only|every|the|an? (?:\p{L}+ )?)\s?(?:an? )?(?:\p{L}+ )?teacher(?:[’']s)?|teachers? (?:friends?|mates?|confession|training|salary|pay|desk|book club|problems|mode|brain|bag)|teacher|teachers|who teach(?:es)?|staff ?room|supply)(?![\p{L}])/giu;

/** Words that show that a post is about pupils and lessons, folded. */
export const PUPIL_WORDS = set(`
  pupil pupils student students tutee tutees homework detention detentions gcse gcses sats phonics lesson lessons class classes classroom
  classmate classmates assembly reception nursery nativity eyfs mock mocks coursework playtime playground teacher teachers teaching
  teacherlife teachersofinstagram edutwitter teach taught marking marked spellings ysgol dosbarth disgybl disgyblion eisteddfod razred
  sola soli solo ucenec ucenka ucenci ucencev pouk prefect prefects tutor registration form school schools supply exam exams essay
  essays maths geography poem orchestra choir rehearsal recital nea btec alevel alevels a-level a-levels ucas oxbridge sixth-form
  fixture u11 u12 u13 u14 u15 u16 under-11s matematiki homeroom trip residential cloakroom carpet worksheet ks1 ks2 ks3 ks4 ks5 senco
  ehcp isolation house-points merit merits prize prizegiving award awards certificate certificates invigilating invigilate
  lunchtime breaktime sports-day football-team netball hockey reports parents-evening interform inter-form spelling handwriting
  interhouse report lab
`);

/** The same in several words. */
export const PUPIL_PHRASES =
  /(?<![\p{L}])(?:parents[’']? evening|sports day|school (?:trip|play|disco|fair|council)|half[- ]?term|house points?|pen licen[cs]e|book bag|reading record|spelling test|tag rugby|cross[- ]country|year group|end of term|(?:autumn|spring|summer) term|my (?:kids|lot|tutees|little ones|set|top set|bottom set)|open evening|report(?:s| cards?| comments)|learning (?:walk|journal)|show and tell|carpet time|world book day|own goal)(?![\p{L}])/iu;
