// The words that put pupils into a picture, and those that say that something else is shown. Matched on folded text.

import type { en } from './words';

/** How much each way of speaking says by itself that pupils are shown: 3 nearly tells, 2 suggests, 1 needs company. */
export interface Way {
  readonly kind: 'pupils' | 'school-event';
  readonly weight: number;
  /** Counts for one more where the draft is plainly about school or its author teaches. */
  readonly atSchool?: true;
  /** The picture itself is spoken of, so that what else is named does not tell of another. */
  readonly direct?: true;
  /** Counts for one less where a word follows that makes it a thing: "the Year 10 textbook". */
  readonly label?: true;
  /** Counts only there. */
  readonly onlyAtSchool?: true;
  /** Counts only on the school's own account. */
  readonly onlyOfficial?: true;
  readonly words: RegExp;
  /** What the phrase is in plain words, for the card. */
  readonly says: Telling;
}

/** By its name in the catalogue. */
export type Telling = keyof typeof en.signs;

export const WAYS: readonly Way[] = [
  {
    kind: 'pupils',
    weight: 3,
    says: 'ownPupils',
    words:
      /(?<![a-z0-9'])(?:my|our|your)(?: (?!and |or |own tutor)[a-z0-9'-]+){0,2}? (?:class(?:es)?|form|(?:tutor|mentor|mentoring|reg|registration|advisory|coaching|pastoral|house) ?groups?|tutees?|pupils?|students?|learners|leavers|schoolkids|school ?children|(?:year|yr|grade) ?(?:1[0-3]|[1-9])'?s?(?: (?:form|class|lot|kids|children|boys|girls|pupils|students|group|team|set|crew|gang|leavers))?|y(?:1[0-3]|[1-9])'?s?(?: (?:form|class|lot|kids|children|boys|girls|pupils|students|group|team|set|crew|gang|leavers))?|(?:bottom|top|middle|lower|higher) set|cohort|reception(?: (?:class|children|kids|lot))?|nursery (?:class|children|kids|lot)|sixth[- ]?form(?:ers)?|(?:gcse|a[- ]level|btec|ks[1-5]|eyfs|exam) (?:class|group|lot|kids|crew)|homeroom|(?:dofe|nurture|reading|guided reading|phonics|spelling|writing|handwriting|intervention|booster|catch-?up|focus|maths|english|science|french|german|spanish|welsh|history|geography|music|drama|art|pe|computing|latin|rs|re|dt|food|textiles|photography|media|business|psychology|sociology|economics|physics|chemistry|biology|eal|esol) (?:groups?|kids|lot|set|crew|class|gang|students|pupils)|(?:kids|children|boys|girls|lads|lot|little ones|ones) (?:at school|at work|in (?:my|our) (?:class|form)|i teach)|(?:school|student|pupil|eco)[- ](?:council|team|leaders|parliament|council(?:lor)?s)|prefects|house captains|sports leaders|digital leaders|head (?:boy|girl))(?![a-z0-9])(?! (?:teacher|tutor(?! group)|room|size|list|rep|bear|book|reader|charter|display|marking|planning|essays|books|reports|photo ?from|of (?:the )?(?:19|20)|of (?:one|two|three)))/g,
  },
  {
    kind: 'pupils',
    weight: 3,
    says: 'ownPupils',
    words:
      /(?<![a-z0-9])(?:the |some |school )?(?:kids|children|boys|girls|lads|teenagers|teens|little ones) (?:at school|in (?:my|our) (?:class|form|room|lesson|group|school)|i teach|from (?:my|our) (?:class|form|school))(?![a-z])|(?<![a-z0-9])(?:some|a few|one|two|three|half|all|most|a couple|lots|many|every one) of (?:my|our|the) (?:[a-z0-9'-]+ ){0,2}?(?:kids|children|boys|girls|lads|lot|year ?\d{1,2}'?s|y\d{1,2}'?s|pupils|students|class|form|tutees|team|little ones|monkeys|players|singers|dancers|choir|cast|leavers)(?![a-z0-9])|(?<![a-z])(?:moji?|moja|nasi?|nasa|nase|nasih|mojih|svoji?|svojim)(?: [a-z0-9.-]+){0,2}? (?:\d\. ?[a-d]? ?razred|razred|ucenci|ucenke|dijaki|dijakinje|otroci|solarji|(?:prv|drug|tretj|cetrt|pet|sest|sedm|osm|devet)o?sol(?:ci|cki|ke|cke)|mulci|nadobudnezi|malcki|maturanti|devetosolci)(?![a-z])|(?<![a-z])(?:z|s) (?:(?:mojimi|nasimi|svojimi) )?(?:ucenci|ucenkami|dijaki|dijakinjami|solarji|maturanti|[a-z]+solci|[a-z]+solcki)(?![a-z])|(?<![a-z])(?:fy|ein|y) (?:nosbarth|dosbarth|disgyblion|plant(?= (?:yn|ar|wedi|heddiw|blwyddyn)))(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 2.5,
    says: 'wholeClass',
    words:
      /(?<![a-z0-9])(?:the |a )?(?:best|whole|entire|loveliest|craziest|maddest|nicest|funniest|sweetest|kindest|amazing|lovely|fab|brilliant|incredible|wonderful|this|favourite|fave) (?:class|form|tutor group|year group|cohort|bunch of (?:kids|children|pupils|students|teenagers|year ?\d+s?|y\d+s?)|group of (?:kids|children|pupils|students|young people|teenagers|year ?\d+s?|y\d+s?))(?![a-z0-9])(?! (?:system|war|size|act|action|divide|teacher|room|at the gym|ticket))/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    label: true,
    says: 'classOrYear',
    words:
      /(?<![a-z0-9'])(?:(?:year|yr|blwyddyn|bl\.?|dosbarth|grade) ?(?:1[0-3]|[1-9])(?:[a-h](?![a-z])|'?s)?|year (?:six|seven|eight|nine|ten|eleven|twelve|thirteen|sixes|sevens|eights|nines|tens|elevens|twelves|thirteens))(?: (?:netball|football|rugby|hockey|cricket|cross country|swim(?:ming)?|athletics|relay|gymnastics|basketball|rounders|dance|choir|drama|girls|boys|children|kids|class|pupils|students|leavers|form|lot|crew|team|squad)(?:ers|ers'|lers)?)*(?![a-z0-9])(?! (?:teach|teacher|mum|mam|dad|parent|marking|books?|essays?|papers?|reports?|planning|plans|worksheets?|resources?|curriculum|homework|schemes?|units?|topic|classroom|room|corridor|emails?|meeting|assessments?|mocks?|tests?|exams?|results|data|coursework|poetry|poems|english|maths|science|geography|history|french|spanish|german|re|pshe|class teacher|prom|trip|residential|production|play|show|leavers'? |concert|assembly|graduation|camp|disco|ball|of (?!fun|magic|ours)|in a row|on the trot|anniversary|payments?|letters?|trip money|consent|parents|tutors?|team meeting|head|leader|lead|furniture|chairs))/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    label: true,
    says: 'classOrYear',
    words:
      /(?<![a-z0-9'-])(?:y(?:1[0-3]|[1-9])(?:[a-h](?![a-z]))?'?s?(?: (?:netball|football|rugby|hockey|cricket|athletics|dance|choir|drama|girls|boys|children|kids|class|pupils|students|leavers|form|lot|crew|team|squad)(?:ers)?)*|class (?:1[0-3]|[1-9])[a-h]?(?:'s)?|(?:tutor|form) group|homeroom|form class|(?:oak|willow|ash|beech|maple|elm|rowan|hazel|acorns?|chestnut|birch|sycamore|holly|cherry|apple|robins?|owls?|wrens?|kingfishers?|puffins?|swallows?|swifts?|kestrels?|eagles?|falcons?|hedgehogs?|badgers?|fox(?:es)?|otters?|squirrels?|rabbits?|dolphins?|turtles?|starfish|seahorses?|penguins?|ladybirds?|ladybugs?|butterfl(?:y|ies)|bumblebees?|caterpillars?|sunflowers?|poppy|poppies|daisy|bluebells?|rainbow|sunshine|red|blue|green|yellow|purple|orange|dragons?|lions?|tigers?|bears?|giraffes?|elephants?|jupiter|saturn|mars|venus|amber|emerald|ruby|sapphire|topaz) class|(?:reception|nursery)(?:'s| class(?! teacher)| children| kids)|(?:prv|drug|tretj|cetrt|pet|sest|sedm|osm|devet)o?sol(?:ci|cki|cke|ke|cev|cem)|[1-9]\. ?[a-d]? ?razred(?:om|a|u)?|(?:reception|nursery|ks[1-4]|eyfs|foundation stage|early years|infants|juniors|sixth form)(?= (?:are|were|was|is|have|had|has|did|do|made|loved|enjoyed|children|kids|class|on|at|in|doing|getting|meeting|learning|showing|went|visited|today|this|and|in their)(?![a-z])))(?![a-z0-9])(?! (?:teach|teacher|mum|mam|dad|parent|marking|books?|essays?|papers?|reports?|planning|plans|worksheets?|resources?|curriculum|homework|schemes?|units?|topic|classroom|room|assessments?|mocks?|tests?|exams?|results|data|coursework|poetry|poems|english|maths|science|geography|history|lead|moderation|training|area|class teacher|teacher|chair))/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    says: 'pupils',
    words:
      /(?<![a-z0-9])(?:(?:the|these|our|all|two|three|four|five|six|some|a few|a group of|lots of|more|brave|amazing|fantastic|wonderful|young) ){1,2}(?:(?:primary|secondary|school|gcse|a[- ]level|year \d+|former|ex|new|young|ks\d|sixth form) )?(?:pupils|students|schoolchildren|school ?kids|learners|tutees|sixth[- ]formers|prefects|head (?:boy|girl)(?: team)?|(?:house|sports?|form|team) captains|(?:school|student|pupil|eco|sports|junior) (?:council|councillors?|parliament|leaders|ambassadors|committee|crew)|(?:eco|reading|digital|maths|anti-bullying|well-?being|playground) (?:council|warriors|ambassadors|leaders|buddies|champions|team|heroes|pals)|year[- ]group|ucenci|ucenke|dijaki|solarji|maturanti|disgyblion|plant (?:y|blwyddyn|dosbarth))(?![a-z0-9])(?! (?:teachers?|loans?|debt|voice survey|union|discount|premium|numbers|progress|data|finance|nurse|behaviour))/g,
  },
  {
    kind: 'pupils',
    weight: 1.5,
    label: true,
    says: 'pupils',
    words:
      /(?<![a-z0-9])(?:pupils|students|learners|schoolchildren|(?:reading |playground )?buddies|infants|juniors|early years|pre-?schoolers?|(?:gcse|bac|welsh bacc?|btec|a[- ]level|ib|igcse|drama|maths|science|music|art|pe|dance|choir|band|theatre|eal|dofe) (?:kids|lot|crew|class|children)|sixth[- ]formers|prefects|head (?:boy|girl)|(?:house|sports?) captains|(?:school|student|pupil|eco|sports|junior) (?:council|councillors|parliament|leaders|ambassadors)|(?:eco|reading|digital|maths|anti-bullying|well-?being|playground) (?:council|warriors|ambassadors|leaders|buddies|champions|team|heroes|pals)|ucenci|ucenke|dijaki|solarji|disgyblion)(?![a-z0-9])(?! (?:teachers?|loans?|debt|voice survey|union|discount|premium|numbers|progress|data|finance|nurse|behaviour|elections?))/g,
  },
  {
    kind: 'pupils',
    weight: 1.5,
    onlyOfficial: true,
    says: 'praised',
    words:
      /(?<![a-z])(?:well done|congratulations|congrats|da iawn|bravo|llongyfarchiadau|cestitke|cestitamo|hats off) (?:to|i|i'n|vsem|nasim) (?:all|everyone|everybody|these|those|our|the|each|every|him|her|them)(?! (?:of )?(?:our |the |new |amazing |wonderful )*(?:staff|teachers?|colleagues?|caretaker|head|governors?|pta|parents|families|cooks|kitchen|cleaners|mr|mrs|miss|ms|dr))(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 2.5,
    says: 'taught',
    words:
      /(?<![a-z])(?:i've|i have|i) (?:ever )?(?:taught|coached|tutored)(?! (?:my|a|for|in|at|here|year|maths|english|today|them to))(?![a-z])|(?<![a-z0-9])all (?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty) of them(?![a-z])|(?<![a-z])(?:taught|teach|teaching|coached|tutored|mentored|form tutor (?:to|of)) (?:this|these|all of these|every one of these)(?: [a-z]+)? (?:girl|boy|lad|lass|young (?:man|woman|lady|people)|kids?|two|three|four|five|lot|bunch|crew|gang|group|humans?|legends?|monkeys?)(?![a-z])|(?<![a-z0-9'])(?:my|our) (?!uni |old |family |running |gym |book |usual |work |whole |little |own )[a-z0-9]{1,11} lot(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 1,
    atSchool: true,
    says: 'child',
    words:
      /(?<![a-z])(?:one|another|a|this|that|each|one of (?:the|my)) (?:(?:small|tiny|brave|little|very|lovely|certain|clever) ){0,2}(?:child|kid|pupil|student|boy|girl|lad|lass|four[- ]year[- ]old|five[- ]year[- ]old|six[- ]year[- ]old|seven[- ]year[- ]old|eight[- ]year[- ]old)(?![a-z-])|(?<![a-z])(?:one|two|three|some|a few|couple) of mine(?![a-z])|(?<![a-z])(?:te|ti|ta|njihovi|sladki) (?:obrazk[ie]|obrazcki|nasmehi|mulci|malcki)(?![a-z])|(?<![a-z])future (?:first |prime |olympic )?(?:ministers?|champions|olympians?|stars?|leaders|nobel[a-z ]*|surgeons|lawyers|doctors|astronauts)(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    says: 'numbered',
    words:
      /(?<![a-z0-9])(?:\d{1,3}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ][a-z]+)?|thirty(?:[- ][a-z]+)?|forty|fifty|sixty|ninety|a hundred|a (?:coach|room|hall|minibus|bus|class|bus|herd|gaggle|bunch|group|pack)(?:[- ]?(?:ful|full))?(?:load)?(?: of)?|not one|all)(?: (?:very|excited|soggy|muddy|tired|happy|hungry|small|tiny|little|noisy|giddy|sleepy|brilliant|feral|sugar-fuelled|over-?excited|lost|year ?\d+|y\d+|reception|nursery|primary|teenage|different|wet|sandy|screaming)){0,3} (?:children|kids|pupils|students|teenagers|teens|infants|boys|girls|lads|(?:[a-z]+|\d{1,2})[- ]year[- ]olds|tiny humans|small humans|little humans|little people|small people|young [a-z]{3,14}s|ukuleles|recorders|violins|little [a-z]{3,14}s|year ?\d+'?s|y\d+'?s|wallys|wheres? wall(?:y|ie)s|child(?=[.!?,]|$))(?![a-z0-9])/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    says: 'aged',
    words:
      /(?<![a-z0-9])(?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)[- ]year[- ]olds(?![a-z])(?! (?:whisk|wine|malt|rum))|(?<![a-z])(?:under|u)[- ]?(?:[7-9]|1[0-9])'?s?(?: (?:girls|boys|team|squad|netball|football|rugby|hockey|cricket|side|xi))*(?![a-z0-9])/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    atSchool: true,
    says: 'atWork',
    words:
      /(?<![a-z0-9])(?:little|mini|budding|tiny|aspiring|junior|young|future|small) (?:scientists?|artists?|authors?|writers?|mathematicians?|chefs?|bakers?|gardeners?|historians?|geographers?|explorers?|architects?|engineers?|detectives?|poets?|vikings?|romans?|tudors?|egyptians?|greeks?|superhero(?:es)?|pirates?|musicians?|astronauts?|inventors?|coders?|programmers?|builders?|readers?|actors?|performers?|dancers?|athletes?|footballers?|netballers?|linguists?|chemists?|biologists?|entrepreneurs?|philosophers?|journalists?|sculptors?|potters?|archaeologists?|palaeontologists?|elves|angels|shepherds?|stars|learners?|dragons?|evacuees|victorians|tudors|gladiators|saxons)(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 1.5,
    atSchool: true,
    direct: true,
    says: 'small',
    words:
      /(?<![a-z0-9])(?:(?:my|our|these|the|those|all (?:the|these|my)) )?(?:tiny|small|mini|little) (?:humans|people|folk|persons)(?![a-z])|(?<![a-z])(?:their|those|these|all the|the) (?:(?:little|happy|tiny|small|wee|muddy|painted|sticky|excited|sunburnt|tired|smiling|proud|beaming|concentrating|gorgeous|sweet) ){1,2}faces(?![a-z])|(?<![a-z])(?:these|their|those|such|the joy on their|look at (?:the|their|those)) faces(?![a-z])|(?<![a-z])the (?:look|joy|smiles?|grins?) on (?:their|his|her) faces?(?![a-z])|(?<![a-z])(?:these|those|such|the) smiles(?![a-z])|(?<![a-z])(?:happy|smiling|muddy|smiley|proud|beaming) (?:faces|smiles)(?![a-z])|(?<![a-z])big smiles (?:from|all round|all around|on)(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 1,
    atSchool: true,
    says: 'group',
    words:
      /(?<![a-z0-9])(?:these (?:(?:little|lovely|two|three|four|amazing|incredible|wonderful|brilliant|talented|crazy|gorgeous|fab|young|cheeky) ){0,2}(?:two|three|four|five|six|seven|eight|kids|children|boys|girls|lads|ladies|beauties|legends|superstars|stars|monkeys|angels|beauts|gems|humans|youngsters|young people|teens|teenagers|characters|champions|champs|faces|smiles|ones)|this (?:(?:lovely|crazy|amazing|mad|wonderful|fab|motley|gorgeous|talented|special|incredible|brilliant|rowdy|hilarious) ){0,2}(?:lot|bunch|gang|crew|rabble|bunch of [a-z]+|group|pair|trio|team|squad|duo)|(?:my|our) (?:(?:little|lovely|crazy|mad|wonderful|fab|gorgeous) ){0,2}(?:lot|gang|crew|rabble|bunch|monkeys|babies|tribe|minions|cherubs|little darlings|darlings|cast|choir|squad|team|dancers|singers|band|orchestra)|the gang|the (?:whole )?(?:gang|squad|crew) (?:on|at|in)|motley crew|(?:nicer|nicest|lovelier|loveliest|better|best) bunch|every (?:single )?one of (?:them|these|you)|all of them|each (?:and every )?one of them)(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 1,
    onlyAtSchool: true,
    atSchool: true,
    says: 'children',
    words:
      /(?<![a-z0-9])(?:(?:the|our|all the|some of the|two|three|four|these|lots of|more) )?(?:(?:older|younger|little|big|excited|lovely|brave|amazing|fantastic) ){0,2}(?:children|kids|kiddies|kiddos|boys|girls|lads|little ones|youngsters|young people|young (?:man|lady|men|ladies)|teenagers|players|singers|dancers|cast|actors|performers|winners|finalists|finishers|medallists|champions|swimmers|runners|netballers|footballers|cricketers|musicians|bakers|artists|architects|scientists|authors|otroci|plant(?= (?:yn|ar|wedi|heddiw)))(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 1,
    atSchool: true,
    says: 'team',
    words:
      /(?<![a-z0-9])(?:(?:the|our|my|school|girls'?|boys'?|house|junior|senior|under \d+) ){0,3}(?:netball|football|rugby|hockey|cricket|chess|debat(?:e|ing)|dance|drama|coding|code|gardening|stem|science|lego|art|homework|after-?school|lunchtime|breakfast|cookery|knitting|maths|spelling|quiz|athletics|cross[- ]country|swim(?:ming)?|gymnastics|basketball|tag rugby|rounders|robotics|eco|choir|school) (?:girls|boys|teams?|squads?|clubs?|choir|band|orchestra|side|crew|cast|kids|bus|minibus|practice|training|training session|stars|duo|pair|trio|champions|champs)(?![a-z])|(?<![a-z])(?:school|junior|senior|primary|secondary|infant|upper school|lower school|ks\d) (?:[a-z]+ )?(?:band|choir|orchestra|team|squad|cast|ensemble|swimmers|runners|athletes|musicians|dancers|netballers|footballers)(?![a-z])|(?<![a-z])cor (?:yr|ein) ysgol|(?<![a-z])(?:the|our|school|junior|senior|chamber|infant) (?:choir|orchestra|steel ?pans?|samba band|cast|ukuleles?|recorders?|brass group|wind band|a cappella group)(?![a-z])/g,
  },
  {
    kind: 'school-event',
    weight: 1,
    atSchool: true,
    says: 'contest',
    words:
      /(?<![a-z])(?:county (?:cup|finals?|champs|champions|trials|round)|cup final|regional finals?|national finals?|quarter-?finals?|semi-?finals?|play-?offs|graduation|'?e?isteddfod|cor(?= yn)|surprise party|leavers(?!'? (?:hood|gift|present|mug|card|speech|year ?book))|cast and crew|curtain call|final bow|opening night|closing night|last night of the (?:play|show|musical)|charity week|enterprise (?:day|week|fair)|international (?:day|evening|week)|culture week|teacher swap day|swap day|rag week|house cup)(?![a-z])(?! (?:ring|gown|photos from|on the (?:telly|tv)))/g,
  },
  {
    kind: 'school-event',
    weight: 2,
    onlyOfficial: true,
    says: 'match',
    words:
      /(?<![a-z])(?:rugby|football|netball|hockey|cricket|basketball|athletics|cross[- ]country|swimming|tennis|badminton|volleyball|handball|gymnastics)(?![a-z])(?=[^\n]{0,60}(?<![a-z0-9])(?:won|win|wins|lost|drew|draw|beat|victory|defeat|finals?|champions|medals?|\d{1,3} ?[-–] ?\d{1,3}|through to)(?![a-z0-9]))/g,
  },
  {
    kind: 'school-event',
    weight: 1,
    says: 'duty',
    words: /(?<![a-z])(?:break|playground|lunch|lunchtime|bus|gate|dinner) duty(?![a-z])/g,
  },
  {
    kind: 'school-event',
    weight: 1,
    onlyAtSchool: true,
    says: 'event',
    words:
      /(?<![a-z])(?:harvest|trips?|visits?|outings?|workshops?|rehearsals?|performances?|match(?:es)?|fixtures?|tournaments?|competitions?|assembly|assemblies|concerts?|fair|fete|picnic|hike|expedition|gala|races?|finals?|show|disco|ball|expo|walk|camp)(?![a-z])(?! (?:ticket|dates?|letters?|money|report|lunch|forms?|paperwork))/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    says: 'wholeGroup',
    words:
      /(?<![a-z])(?:half|all|some|most) of them (?:fast )?(?:asleep|sticky|singing|muddy|soaked|crying|covered|screaming|snoring|sunburnt|dressed|in (?:tears|wellies|costume))(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 1,
    atSchool: true,
    says: 'did',
    words: /(?<![a-z])(?:them|kids|class|students|pupils|year ?\d+)(?=: ?[^ ])/g,
  },
  {
    kind: 'pupils',
    weight: 1,
    onlyAtSchool: true,
    says: 'they',
    words: /(?<![a-z])(?:they|them)(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 3,
    direct: true,
    says: 'othersChild',
    words:
      /(?<![a-z])(?:one|some|a (?:pic|photo|picture|video|snap|few|couple|lovely one|cracker)|pics?|photos?|pictures|snaps?|footage|video) of (?:your|ur) (?!new|own|old|hard|lovely new|house|garden|dog|cat|holiday|wedding|car|home|work|books?|day)[a-z'-]+(?![a-z])|(?<![a-z])your (?:two|three|little one|boy|girl|son|daughter|lad|twins|lo)(?: (?:is|are|was|were|looks?|looked|on|in|at|with|having|being))(?![a-z])/g,
  },
  {
    kind: 'pupils',
    weight: 2,
    says: 'lessons',
    words:
      /(?<![a-z])(?:circle time|show and tell|carpet time|golden time|story time on the carpet|phonics (?:session|time|fun|lesson)|wet play|forest school|bikeability|guided reading|playtime|messy play|tuff ?tray|pe lesson|learning outside|outdoor learning|maths lesson|science lesson|food tech|drama lesson|swimming lessons?(?: (?:number|no\.?|week))|art lesson|lunchtime club|after[- ]?school club|breakfast club|welly walk)(?![a-z])/g,
  },
  {
    kind: 'school-event',
    weight: 2,
    says: 'schoolEvent',
    words:
      /(?<![a-z0-9])(?:(?:our|my|the|ks\d|infant|junior|house|y(?:ea)?r? ?\d{1,2}'?s?|reception|primary|whole[- ]school|class|inter-?house|primary school|key stage \w+) ){0,3}(?:sports? ?day|(?:school|class|year \d+|y\d+|geography|history|coach|museum|museums|reception|field|science|farm|zoo|educational|a[- ]level|gcse|ski|french|spanish|german) (?:trips?|visits?|outing|exchange)|residential(?! (?:street|road|area|home|care|estate|parking|property|weekend for))|nativity|leavers'? ?'?(?:assembly|disco|ball|do|day|service|party|bbq|barbecue|hoodies|prom|concert|lunch|celebration|breakfast|mass|show|play)|leaver'?s (?:assembly|disco|ball|day|service|party|prom|show|play)|guard of honour for (?:the|our) leavers|egg and spoon(?: race)?s?|(?:sack|three[- ]legged|wheelbarrow|obstacle|bean ?bag|skipping|welly) race(?:s)?|school (?:play|production|musical|show|panto|pantomime|concert|disco|prom|fair|fete|choir|carol service|carols|assembly|camp|camping|sleepover|gala|performance|nativity|talent show|council|exchange)|(?:class|harvest|celebration|christmas|easter|diwali|eid|remembrance|whole[- ]school|end[- ]of[- ](?:year|term)|ks\d|year \d+|y\d+|house|awards|achievement|certificate|good work|sharing|merit|leavers) assembly|harvest festival|(?:prize|speech) ?giving|speech day|(?:year|y) ?(?:6|11|13) (?:prom|leavers|ball|graduation|disco|show|play|production|residential|camp)|(?:nursery|reception|preschool|pre-school|year \d+|y\d+) graduation|end[- ]of[- ](?:year|term) (?:show|play|production|concert|trip|disco|performance|assembly)|(?:ks\d|year \d+|y\d+|infant|junior|christmas|summer|spring|winter|drama) (?:production|concert|show|play|musical)|house (?:athletics|music|singing|drama|matches|competition|cup|netball|football|swimming|rugby|dance|final)|swimming gala|inter-?house|(?:tag rugby|netball|football|dodgeball|hockey|cricket|cross[- ]country|athletics|quad kids|sports hall|sportshall|tri-golf|kwik cricket|high 5) (?:tournament|festival|competition|gala)|(?:gold|silver|bronze) (?:dofe|d of e|duke of edinburgh)(?:'s award)?(?: expedition)?|dofe(?: expedition)?|duke of edinburgh(?:'s)?(?: award)?(?: expedition)?|(?:minibus|coach|bus) (?:karaoke|home from|singalong|full of|back from|journey (?:home|back))|(?:orchestra|choir|band|hockey|rugby|netball|football|cricket|music|sports|ski|history|battlefields) tour|model united nations|mun(?= |[.,!?:]|$)|maths challenge|robotics (?:challenge|competition|final)|young enterprise|spelling bee|science olympiad|first lego league|(?:first|last|final)(?: ever)? (?:class )?assembly|(?:morning|class|today's|our) assembly|preschool graduation|maypole dancing|teddy bears'? picnic|mabolgampau|eisteddfod (?:yr ysgol|ysgol|school)|school eisteddfod|gwasanaeth (?:nadolig|cynhaeaf|dosbarth)|llangrannog|glan[- ]?llyn|trip (?:ysgol|dosbarth)|zakljucn[ae] prireditev|sola v naravi|soli v naravi|solo v naravi|sportni dan|naravoslovni dan|kulturni dan|tehniski dan|valet[aoe]|maturantsk[a-z]+ (?:ples|izlet)[a-z]*|novoletn[a-z]+ prireditev|solsk[a-z]+ (?:izlet|prireditv|predstav|ekskurzij|zabav|tekm)[a-z]*|solsk[aie]g?a? (?:prireditev|izlet|predstava|ekskurzija)|koncna ekskurzija)(?![a-z0-9])/g,
  },
  {
    kind: 'school-event',
    weight: 1.5,
    atSchool: true,
    says: 'schoolEvent',
    words:
      /(?<![a-z0-9'])(?:world book day|results day|dress rehearsal|christmas jumper day|pyjama day|odd socks? day|crazy hair day|wacky hair day|non[- ]uniform day|mufti day|number day|roman day|viking day|tudor day|victorian day|egyptian day|greek day|science (?:week|fair|day)|maths (?:week|day)|book week|art week|anti-?bullying week|black history month assembly|children in need day|red nose day at|culture day|international day|transition day|induction day|taster day|picture day|school photo day|class photo|year book|yearbook|(?:halloween|costume|carnival|character|lantern|easter bonnet) parade|st david's day|cymru day|dydd gwyl dewi|country dancing|may queen|may day|county music festival|results (?:came|are in|morning|are out)|prvi solski dan|zadnji solski dan|bring your pet|prom(?: (?:night|20\d\d|done|season|ready|time))?(?!s|[a-z]| dress)|last day of (?:term|year \d+)|first day of (?:term|school|year \d+)|awards evening|presentation evening|graduation day|carol (?:service|concert)|summer concert|winter concert|spring concert|christmas concert|summer fair|christmas fair|science experiment|hatching day|walk to school week|bake sale in class|toast and jam day|easter bonnet(?:s)?(?: parade)?|maypole|pancake race|fun run|charity mile|daily mile|sponsored (?:walk|read|swim|silence|run)|tutor time|form time|izlet z?|prireditev)(?![a-z0-9])(?! (?:costume|outfit|dress|is (?:on|in)|shopping|planning|letters?|prep))/g,
  },
  {
    kind: 'pupils',
    weight: 1.5,
    atSchool: true,
    says: 'age',
    words:
      /(?<![a-z])(?:s?he|they)(?:'s| is|'re| are)(?: only| just| still)? (?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|[4-9]|1[0-6])(?=[.!,]|$| years old| and(?![a-z]))/g,
  },
  {
    kind: 'pupils',
    weight: 1.5,
    atSchool: true,
    says: 'group',
    words:
      /(?<![a-z])(?:my (?:lot|crew|gang|bunch|rabble|crowd)(?! of(?![a-z]))|(?:those|these|their) (?:[a-z]+ )?(?:grins|smiles)|(?:the )?(?:d of e|duke of ed(?:inburgh)?(?:'s)?(?: award)?) (?:lot|crew|group|team|kids|gang)|(?:this|that) one(?= (?:asleep|sleeping|snoring|reading|painting|hiding|under)))(?![a-z])/g,
  },
  {
    kind: 'school-event',
    weight: 2,
    says: 'schoolEvent',
    words:
      /(?<![a-z])(?:maypole (?:practice|dancing|rehearsal)|mock election|class assembly|times tables rock ?stars|spelling bee)(?![a-z])/g,
  },
];

/** "Class of 2026": of this year or the next it is about pupils, of long ago about old friends. */
export const CLASS_OF = /(?<![a-z])class of '?((?:20)?\d\d)(?![0-9])/g;

/** "4H", "11B": a form by its label; the letter is a capital. Letters that also stand for sizes and measures are left out. */
export const FORM_LABEL =
  /(?<![A-Za-z0-9.,£$€-])(?:(?:1[0-3]|[1-9])[ABCEFHJLNRSTWXY]|(?:1[0-3]|[7-9])[A-Z](?:[0-9]|(?!m|p|b|g|r|s|t|h|k)[a-z]))(?![A-Za-z0-9])(?! (?:pencil|battery|flat|road|street|bus))/g;
export const NOT_A_FORM =
  /(?<![a-z])(?:flat|seat|seats|gate|row|room|no|number|platform|bus|size|route|apartment|unit|level|exit|vitamin|house|bay|section|block|at|article|page|appendix|to) ?$/;

/** A school play by its parts. */
export const STAGE_PARTS =
  /(?<![a-z])(?:camels?|donkey|sheep|shepherds?|angels?|innkeepers?|wise m[ea]n|three kings|mary and joseph|baby jesus|herod|gabriel|tea ?towels?)(?![a-z])/;

// ---- What makes it likelier.

/** The words point at the picture and at those in it. */
export const POINTING =
  /📸|📷|🎥|📹|🤳|(?<![a-z])(?:listen to (?:this|her|him|them)|(?:turn )?(?:the |your )?sound (?:up|on)|here(?:'s| is| are) (?:the|my|our|some of)|(?:photos?|pics?|pictures?|snaps?|shots?|videos?|footage|clips?) (?:of|from|below|above|by|in|to follow|courtesy)|(?:in|from) (?:this|the) (?:photo|pic|picture|video)|photographic evidence|pictured|snapped|this is what [a-z ]{2,30} looks like|at (?:its|their) (?:finest|best)|(?:photo|pic|picture|video) (?:shows|proof|dump|evidence)|selfies?|group (?:photo|shot|pic)|team photo|class photo|look at|looking at|looking (?:so |very |all )?(?:smart|grown up|gorgeous|amazing|fabulous|fab|lovely|proud|happy|cute|adorable|the part|dapper|stunning)|(?:just )?look(?=[!.])|here (?:they|we|he|she) (?:are|is|go)|here are|here is|here's|here come|as you can see|in action|caught (?:them|these|this|him|her|in the act|on camera)|spot the|swipe|see (?:pic|photo|below)|(?:from|on the) (?:left|right)|l-r|front row|back row|middle row|meet (?:my|our|the)|listen to|watch (?:them|this|till|until|to the end)|on my phone|on film|filmed|recorded|excuse the (?:wobble|blur|shaky|screaming|noise|quality)|tag (?:yourselves|your)|say cheese|smile for|poses?|posing|captured|how (?:cute|sweet|adorable|smart|gorgeous|good|grown up|brilliant|amazing|happy) (?:are|is|do|did)|(?:can|could) you (?:see|spot)|all (?:lined|dressed|dolled) up|poglej(?:te)?|na (?:sliki|fotki|posnetku)|dyma|lluniau?|llun o)(?![a-z])/;

/** They do or did something that one would take a picture of. */
export const DOING =
  /(?<![a-z])(?:cleaned up|scrubbed up|rapping|beaming|grinning|cheering|loved|loving|enjoyed|enjoying|smashed|smashing|nailed|nailing|won|winning|did it|made it|did me proud|performed|performing|sang|singing|danced|dancing|rocked|rocking|built|building|baked|baking|painted|painting|planted|planting|dressed|visited|visiting|explored|exploring|learn(?:ed|t|ing)|practi[sc](?:ed|ing)|rehears(?:ed|ing)|play(?:ed|ing)|ran|running|jumped|jumping|laughed|laughing|smiled|smiling|surpris(?:ed|es|ing)|celebrat(?:ed|es|ing)|graduat(?:ed|ing)|finished (?:their|the)|complet(?:ed|ing)|conquered|climbed|climbing|kayak(?:ed|ing)|abseil(?:ed|ing)|camp(?:ed|ing)|getting stuck in(?:to)?|got stuck in(?:to)?|in their (?!books|exams?|mocks?|essays|emails)|with their|on the (?:coach|bus|minibus|train|ferry|stage|beach|carpet|field|pitch|podium|podium|zip wire)|on stage|at the (?:zoo|museum|farm|castle|beach|theatre|aquarium|panto|gallery|park|top|summit|final|finish)|covered in|head to toe|up to (?:their|no)|scrubbed up|being (?:daft|silly|brilliant|fab|adorable|cute)|reading (?:under|to|together)|when you give|hard at work|at work|on (?:our|their|the) (?:trip|way|school trip|residential|walk|visit|expedition)|day out|first (?:[a-z]+ )?(?:day|trip|lesson|match|swim|concert|show|visit|performance|assembly|bake|gig)|(?:a|what a|lovely|long|great|brilliant|amazing|fab|super|wonderful|fun|perfect|big|another) (?:day|morning|afternoon|time|week|evening) (?:with|at|in|out)|day (?:\d|one|two|three|four|five)(?: with)?|had (?:so much|such|a|the best|great|lots of)|having (?:so much|such|a|the best|great)|snowball|mud(?:dy)?|na odru|na izletu|so (?:se |si |danes |vceraj )?[a-z]{2,}l[ie]|nastop(?:ajo|ali)?|yn mwynhau|yn dysgu|wedi bod)(?![a-z])/;

/** They themselves do it: the words follow those for the pupils. */
export const DOING_NEXT =
  /^,?(?: (?:all|have|had|just|really|absolutely|totally|actually|finally|being|are|were|is|was|today|been|so|about to))* (?:loved?|loving|enjoy(?:ed|ing)|smash(?:ed|ing)|nail(?:ed|ing)|won|winning|did it|made it|performed|performing|sang|sing(?:ing)?|danc(?:ed|ing)|rock(?:ed|ing)|built|building|bak(?:ed|ing)|paint(?:ed|ing)|plant(?:ed|ing)|dressed|visit(?:ed|ing)|explor(?:ed|ing)|learn(?:ed|t|ing)|practi[sc](?:ed|ing)|rehears(?:ed|ing)|play(?:ed|ing)|jump(?:ed|ing)|laugh(?:ed|ing)|smil(?:ed|ing)|surpris(?:ed|es|ing) (?:me|you)|celebrat(?:ed|ing)|graduat(?:ed|ing)|climb(?:ed|ing)|getting|got stuck|in their|with their|on (?:the|our|their|stage|a)|at (?:the|their|our)|covered|up to|scrubb|making|made (?!me (?:a|an|this|these|some) (?!snowman|part)|my)|meet(?:s|ing)? |met |threw|throwing|planting|digging|picking|handing|holding up|racing|crossing|showing|holding|wearing|doing|having|had (?:so|such|a|the)|hard at|explored|meeting|met|trying|tried|crossing|reading|writing|cooking|eating|asleep|ready to|before|after|lining|waiting|helping|raising|raised|fundrais)/;

/** Pride, praise and parting. */
export const PRIDE =
  /(?<![a-z])(?:proud(?:est)?|well done|congrat(?:s|ulations)|bravo|(?:going to|gonna|will|i'll|am going to) miss|miss (?:them|this|you)|love (?:this|these|them|my)|loved (?:every|teaching|being)|(?:best|nicest|loveliest|craziest|maddest|sweetest|funniest) [a-z]+(?: [a-z]+)? ever|last (?:ever )?(?:day|lesson|week|time|photo|picture|pic) (?:with|together|of|as)|first day with|goodbye to|farewell|what a (?:team|bunch|class|lot|group|crew|performance|day|year|night|morning|show|result)|what a (?:brilliant|lovely|fantastic|fab|wonderful|great)|so (?:good|lovely|talented|clever|brave|kind|sweet|cute)|legends|superstars|champions|county champs|winners|smash(?:ed|ing) it|nailed it|heart(?:s)? (?:is )?(?:full|melted|burst)|melted|my (?:teacher )?heart|hwyl fawr|da iawn|bravi|ponosn[aie]|gonna cry|in (?:bits|tears|pieces)|sending (?:these|them|this|my|our)|off (?:into the world|to (?:senior|secondary|big|high|middle) school|they go)|you were (?:all )?(?:amazing|brilliant|electric|incredible|fab|fantastic|wonderful|magic|superb)|raised|courage|so much fun|sobbing|not crying|cried|five years|seven years|all grown up)(?![a-z])/;

// ---- What says that something else is shown.

export const THINGS =
  /(?<![a-z])(?:much needed|need(?:ed)? this|i (?:deserve|need|earned) (?:this|a)|coffee|latte|flat white|espresso|cuppa|brew|(?:cup|mug|pot) of|tea and|wine|merlot|malbec|rioja|prosecco|fizz|gin|beer|pint|cocktails?|margaritas?|chocolate|biscuits?|cakes?|cupcakes?|brownies|traybake|dinner|supper|takeaway|pizza|curry|roast|breakfast|lunchbox|sandwich|sunsets?|sunrise|sky|moon|stars? tonight|rainbow|sea|view|garden|flowers?|roses|tulips|bouquet|allotment|tomatoes|marking|essays?|books? to mark|mock papers|exam papers|paperwork|planning|planner|laminat(?:or|ing|ed)|stationery|pens|highlighters|glue sticks|printer|photocopier|outfit|shoes|trainers|boots|nails|haircut|my hair|perm|tattoo|mug|rucksack|suitcase|packed|packing|socks|bike|tent up|sofa|bath|slippers|pyjamas on|pjs|knit(?:ted|ting)?|crochet(?:ed)?|sew(?:n|ing)|my (?:[a-z]+ ){0,3}(?:costume|outfit|dress)|costume (?:done|sorted|ready|sewn)|prom dress|new (?:car|kitchen|phone|sofa|desk|bag)|washing|ironing|laundry|letters? from the council|receipt|ticket|medal for me|pinterest|clip ?art|stock photo|drawing|sketch|this painting|5k|10k|pb|parkrun|half marathon|marathon runners|the rain|window|umbrella|textbooks?|pudding|cheese|crisps)(?![a-z])/;
export const BEASTS =
  /(?<![a-z])(?:dogs?|cats?|pupp(?:y|ies)|kittens?|hamsters?|horses?|pony|ponies|hens?|chickens?|chicks|ducks?|ducklings?|lambs?|calf|calves|piglets?|goats?|birds?|curlews?|robin|hedgehogs?|rabbits?|guinea pigs?|owls?|foxes|cubs|spaniel|labrador|cockapoo|kitty)(?![a-z])/;
export const THING_SIGNS = /[☕🍷🍺🍻🥂🍹🍸🍰🎂🧁🍕🍫🍪🐶🐕🐱🐈🐾🌅🌇🌄🌷💐🌻🛋🛁🧶🍝🍜]/u;

/** A gift shown is no giver. */
export const GIFTS =
  /(?<![a-z])(?:(?:bought|got|gave|given|baked|knitted|crocheted|sent|brought|left|treated|made|presented) (?:me|us|mrs [a-z]+|mr [a-z]+|miss [a-z]+) (?:a|an|this|these|some|two|my|the (?:best|loveliest|sweetest|most)|flowers|breakfast|tea|coffee|lunch|chocolates?|cakes?|cards?|with|for|back)(?! (?:surprise (?:party|disco|flashmob|song)|snowman|standing ovation|song|dance|hug|round of|laugh|smile|guard))|(?:gift|gifts|present|presents|cards?|flowers|mug|chocolates|goodies|haul|spoils) from|(?:leaving|thank you|end of (?:year|term)|birthday|christmas) (?:gift|gifts|present|presents|cards?|haul)|spoilt (?:rotten )?by|spoiled (?:rotten )?by)(?![a-z])/;

/** The picture is said to hold no child. */
export const NOBODY =
  /(?<![a-z])(?:tax return|passport form|census|visa form|application form|mortgage|empty|(?:no|without|not (?:a|one|any)|zero|minus the|sans|free of|no more) (?:(?:single|small|noisy|actual|more) )?(?:kids?|child|children|pupils?|students?|class|faces|soul|teenagers?|year ?\d+s?) ?(?:in|to|here|around|about|left|were|was|yet|until|pictured|shown|allowed|involved|today|this week|for|and|,|\.|!|$)|(?:kids?|children|pupils|students|class|everyone|they|they've|year \d+s?) (?:have |had |had all |have all |all |are |were |'ve |safely |finally )*(?:gone|left|cleared out|home|off home|on the bus|safely on the bus|picked up|collected|handed over)|before (?:the (?:kids|children|chaos|hordes|stampede|doors)|they (?:arrive|come|get|descend))|after (?:the (?:kids|children)|they'?d?(?: all)?) (?:left|gone|went|have gone|had gone|leave)|the (?:quiet|calm|silence|hush)|grown-?up hands|staff only|adults only|only (?:grown-?ups|adults|staff)|faces (?:blurred|covered|hidden)|backs of heads|nobody in (?:it|shot)|just me (?:and (?!my (?:class|form|tutor|year|y\d))|in|here|today|tonight)|peace at last|bez otrok|prazn[aoi])(?![a-z])/;

/** One's own child, kin and friends; peopleIn tells most. */
export const OWN_LIFE =
  /(?<![a-z])(?:our (?!(?:school|nursery|academy|college|class|reception|head|year)(?![a-z]))[a-z]{3,12}'s (?:[a-z]+ )?(?:school|primary|nursery|infants|juniors|comp|college|class|sports day|nativity|assembly)(?![a-z])|proud (?:mum|mam|mummy|dad|daddy|nan|nana|gran|granny|grandma|grandad|grandparents?|auntie|aunty|aunt|uncle|parents?|mama|momma|godmother|godfather|wife|husband|sister|brother|daughter|son) ?|(?:my|our) (?:little |big |own |beautiful |gorgeous |baby |clever |lovely |youngest |eldest |oldest |middle )*(?:man|princess|bubba|munchkin|two|three|four|pair|kids|children|boys?|girls?|lads?|little ones?|teens?|teenagers?|family|family of|clan|baby|son|daughter|tribe of)(?!'?s? (?:[a-z]+ )?(?:team|squad|choir|club|class|form|group|cast|champions|in (?:class|my class|year|y\d)))(?:'s|s')?(?![a-z-])|(?:niece|nephew|granddaughter|grandson|grandchildren|grandkids|goddaughter|godson|stepson|stepdaughter|cousin|sister|brother|hubby|husband|wife|fiancee?|bestie|besties)(?:'?s)?(?![a-z])|mini[- ]me|my mates?|best (?:mates?|friends?)|old friends|uni (?:mates|friends|lot|girls)|from uni|bridesmaids?|hen do|stag do|wedding|married|marriage|anniversary|engaged|honeymoon|christening|baptism|birthday girl|birthday boy|family (?:day|holiday|time|photo)|mum and dad|in-laws|toddler(?! group)|gran(?:ny|dad|dma|dpa|ma)?|nana?|mam|mamgu|taid|nain|tad-?cu|(?:my )?(?:mum|dad)(?= (?:and|is|was|at|in|on|'s)|'s)|moj[aie]?(?: [a-z]+)? (?:sin|hci|hcerka|hcerki|mulc[ae]|otroka|otroci|puncka|fantek|moz|zena|necak|necakinja)|sestricn[aeo]|bratran(?:ec|ca)|necak(?:inja|inje|a)?|vnuk(?:i|inja)?|fy (?:mab|merch|mhlant))(?![a-z])/g;

export const LONG_AGO =
  /(?<![a-z0-9])(?:throwback|tbt|flashback|when i was|when we were|i was (?:\d|in year|at school|a pupil)|19[4-9]\d|'[5-9]\d|(?:\d+|ten|twenty|thirty|forty|many) years (?:ago|on|later)|reunion|back in (?:the day|the \d+s|\d{4})|the (?:80s|90s|70s|eighties|nineties|seventies)|my own (?:prom|school|nativity|sports day|class|teachers?|leavers)|my old (?:school|class|teacher|primary|uniform)|me (?:in year|aged|age|at (?:school|\d+)|as a (?:pupil|kid|child))|my (?:school days|childhood|youth)|old (?:photo|school photo|class photo)|in (?:mum's|the|my mum's|my parents'?) (?:loft|attic)|school photo from|memories from)(?![a-z0-9])/;

/** Grown-ups at play, beasts, screens, stages and churches elsewhere. */
export const ELSEWHERE =
  /(?<![a-z])(?:aged [2-9]\d|watercolou?r|u3a|community group|retirement|care home|over[- ]?(?:thirties|forties|fifties|sixties|30s|40s|50s|60s)|spin|yoga|jog[aeo]|pilates|zumba|salsa|barre|hiit|gym|crossfit|body ?pump|aqua|pottery|evening class|night class|life drawing|masterclass|adult|grown-?ups|mums and dads race|couch to|running club|cricket club|rugby club|football club|golf|bowls|tennis club|pub|pier|promenade|seafront|passport|quiz night|raffle|tombola|five-a-side|5-a-side|sunday league|league table|my (?:own )?(?:team ?mates|goal|try)|i (?:walked|cycled|hiked|played|scored|ran|swam|sang|danced|batted)|sourdough|bread[- ]making|cookery class|language class|italian class|open university|ou degree|my (?:degree|masters|phd|dissertation|graduation)|darts|village (?:hall|green|nativity|show|fete|panto)|church|chapel|cathedral|parish|sunday school|choral society|community choir|male voice|rock choir|brass band|west end|broadway|theatre royal|o2|arena|stadium|gig|(?:on|world|farewell|reunion) tour|festival season|glastonbury|albert hall|bbc|itv|netflix|telly|tv|on the box|film|movie|box set|six nations|world cup|the euros|premier league|autocorrect|puppy|dog (?:class|training|show|school)|obedience|kennel|agility|agm|flat-?pack|ikea|lego|doll'?s house|beyonce|burpees|instructor|olympics|commonwealth games|young farmers|wi|women's institute|scouts?|cubs|beavers|brownies? (?:pack|camp)|guides|rainbows pack|slimming world|hospital|nurses|ward|surgery|first class (?:all|to|ticket|train|seat|lounge|post)|vatican|museum shop|painting by|the proms)(?![a-z])/;

/** A thing to read is shown: a notice, an advert, a resource, a chart. */
export const NOTICES =
  /(?<![a-z])(?:memes?|graphs?|charts?|infographics?|articles?|blog(?:post)?|podcast|webinar|conference|keynote|cpd|inset|training|research|report out|survey|petition|sign here|worksheets?|resources?|powerpoint|slides|template|scheme of work|lesson plan|downloads?|tes|tpt|twinkl|posters?|leaflets?|flyers?|tickets?|programmes?|adverts?|vacanc(?:y|ies)|hiring|apply|job|dates? for|diary|reminders?|payments?|deadline|due (?:on|by|in)|lost property|menu|closed|closure|newsletter|letters? (?:(?:are |is |is now |now |have gone |went )?(?:out|home)|sent)|nominations?|elections?|sign[- ]?ups?|register (?:now|here|by)|(?:completed|passed|finished|started|achieved|graduated from) (?:my |the |an? )?(?:npq[a-z]*|pgce|qts|masters)|new (?:role|position|job|post)|happy to share that i|thrilled to share that i|starting (?:a|my) new|promotion|my (?:first |new |own )?(?:ever )?(?:book|novel)|notice|prospectus|screenshot|quote|cartoon|books? (?:for|about|on|by|i|i'd|recommendation|review|club)|recommend(?:ed|ation)?s?|chapter|novel|timetable|results? (?:out|are out)|(?:is|are|will be) (?:on|at|held) (?:the )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|next)|(?:monday|tuesday|wednesday|thursday|friday|saturday) at (?:\d|one|two|three|four|five|six|seven|eight)|(?:starts?|begins?|opens?|doors) (?:at|from)|don't forget|please (?:claim|bring|return|remember|send|collect|note|label)|open (?:evening|day|morning) (?:is|on|this|:)|all welcome|save the date|coming soon|cancelled|postponed|called off|consultation|every child|each child deserves)(?![a-z])/;

/** A day or an hour, which on the school's account makes an announcement. */
export const DATES =
  /(?<![a-z0-9])\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)(?![a-z])|(?<![a-z0-9])\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])/;

/** It is still to come, so that what is shown is the getting ready. */
export const TO_COME =
  /(?<![a-z])(?:tomorrow|next (?:week|month|term|year)|ready for|all set for|prep(?:ping|ped)?(?: for)?|packed for|can't wait (?:for|to meet)|counting down|countdown|days to go|weeks to go|looking forward|nearly time|wish me luck|risk assessment|until (?:the )?(?:kids|children|they))(?![a-z])/;

/** Who writes of themselves as a teacher in their bio. */
export const TEACHES =
  /(?<![a-z])(?:teach(?:er|ing|es)?|tutor|head of|headteacher|deputy head|assistant head|senco|sendco|ect|nqt|ta|hlta|teaching assistant|learning support|year \d+|y\d+|ks\d|eyfs|reception|primary|secondary|sixth form|lecturer|pastoral|school|ucitelj(?:ica)?|athro|athrawes|coach|pe dept|pe department)(?![a-z])/;

/** Words of school life, narrower than those that other detectors take for company: children at home are "the kids" too. */
export const SCHOOL_LIFE =
  /(?<![a-z])(?:pupils?|students?|class(?:room|mates)?|(?:year|yr|grade) ?(?:1[0-3]|[1-9])(?![0-9])|y(?:1[0-3]|[1-9])(?![0-9])|ks[1-5]|eyfs|school|ysgol|sol[aeio]|razred|lessons?|homework|detention|assembly|playground(?! duty)|playtime|tutor (?:time|group)|form (?:time|group|tutor)|sixth form|pre-?school(?:ers?)?|infants|juniors|bacc?|early years|foundation phase|double (?:pe|maths|science|english|french|art|period \d)|period \d|pe kit|gcses?|a[- ]levels?|sats|btec|phonics|a\*|grade (?:9|8|7)s?|dofe|nativity|sports day|leavers|prom|residential|head ?teacher|teachers?|teaching|teach|sir|miss(?= x|[.!?]|$)|staffroom|end of term|last day of term|term \d|half term|bell|registration|(?:science|maths|book|art|anti-?bullying|geography) week|world book day|#?teacher(?:life|s)?|#?edu[a-z]+|uceni?ci|dijaki|ucitelj(?:ica)?|disgyblion|athro|athrawes|dosbarth|blwyddyn)(?![a-z])/;

/** What may follow a class or year that is itself meant, and not something of theirs. */
export const LABEL_NEXT =
  /^(?:'s?)?(?:$|[^a-z' ]| [^a-z]| (?:and|&|at|in|on|with|to|from|v|vs|versus|are|were|was|is|have|had|has|did|do|does|can|could|get|gets|got|go|went|today|this|yesterday|during|before|after|when|who|as|up|down|off|out|back|you|all|really|just|made|make|met|meet|built|won|ran|sang|said|say|found|took|came|nail|love|loves|enjoy|through|by|of|x|boys|girls|children|kids|class|lot|first ever|first|finally|still|only|our|my|the|a|being|adventure|activity|activities|enrichment|river|beach|forest|farm|zoo|castle|museum|sports|swimming|bake|disco|party|picnic|x|[a-z-]+ing|[a-z]{2,}ed|snow|v|ar|yn|wedi|na|so|v|pri|po)(?![a-z]))/;

/** They say or think something, so that something else is shown. */
export const SPEAKING_NEXT =
  /^(?:'s?)? (?:(?:all|just|always|still|also|once|never) )?(?:would|think|thinks|thought|believe|believes|keep|keeps|ask|asks|asked|say|says|said|tell|tells|told|call|calls|called|tried to guess|guess(?:ed)?|want|wants|wanted|know|knows|wonder|don't|doesn't|didn't|won't|will|can't|better|deserve|deserves|need|needs|owe|owes|broke|finished me|finish me|killed me|have (?:finished|broken|worn|killed|no idea))(?![a-z])/;

/** A thing of theirs is meant: "the leavers' hoodie", "Year 9 books". */
export const THING_NEXT =
  /^(?:'s|s'|')? (?:hoodies?|sunburn|headgear|headdress(?:es)?|costumes?(?! parade)|outfits?|prep|essentials|survival (?:kit|pack)|hangover|snacks?|shoes|hair|nails|paperwork|letters?|tickets?|kit list|packing|year ?books?|mugs?|gifts?|cards?|speech|books?|marking|essays?|reports?|papers?|workbooks?|homework|desks?|chairs?|textbooks?|data|spreadsheets?|planning|plans|timetables?|lockers?|trays?|folders?|reading list|syllabus|specification|mock (?:papers|exams))(?![a-z])/;

/** Only what came before is named: "me after a day of Year 7", "a reward for surviving the disco", "I asked my classes". */
export const ONLY_BEFORE =
  /(?<![a-z])(?:(?:after|surviv(?:e|ed|ing|al)|recovering from|because of|thanks to|courtesy of)(?: [a-z0-9()]{1,8}){0,4}|ask(?:ed|ing)?|tell|told|telling|explain(?:ed|ing)?(?: [a-z]+){0,4} to) $/;
