// The words for the people of school life, with what stands before them and says whose and how many. Matched on folded text, earlier entries first.
import type { Part } from './people';

/** In order of trial: what was taken by one is left alone by the later. */
export const PEOPLE: readonly { readonly part: Part; readonly words: RegExp }[] = [
  // Ministers, inspectors, referees, stars; and whom one meets outside school.
  {
    part: 'far',
    words:
      /(?<![a-z0-9])(?:(?:the|this|that|a|an|our|another|every|most|all|some|these|those) )?(?:[a-z]+ )?(?:government|ministers?|education secretary|secretary of state|prime minister|politicians?|mps?(?= )|tor(?:y|ies)|labour|ofsted|inspectors?|inspectorate|exam boards?|examiners?|dfe|department for education|council|referees?|ref(?![a-z])|umpires?|linesman|var|striker|goalkeeper|manager of [a-z]+|presenters?|contestants?|judges|villains?|characters?|baddies?|drivers?|cyclists?|traffic warden|estate agents?|builders?|plumber|delivery driver|neighbours?|landlord|ex(?=[- ]?(?:husband|wife|boyfriend|girlfriend)))(?![a-z0-9])/g,
  },
  // One's own.
  {
    part: 'family',
    words:
      /(?<![a-z0-9])(?:my|our) (?:own |(?:[a-z]+ ){0,2}?(?=(?:sons?|daughters?|husband|wife|hubby|partner|mum|mam|mummy|dad|daddy|nan|gran|grandma|grandad|brothers?|sisters?|nephews?|nieces?|eldest|youngest|toddler|baby|twins|teenagers?|grandchildren|grandson|granddaughter|stepson|stepdaughter|in-laws|mother|father|boyfriend|girlfriend|fiancee?|cousins?|aunt(?:ie)?|uncle|best (?:friend|mate)|mates?|friends?|dog|cat|puppy)(?![a-z])))(?:sons?|daughters?|child(?:ren)?|kids?|boys?|girls?|husband|wife|hubby|partner|mum|mam|mummy|dad|daddy|nan|gran|grandma|grandad|brothers?|sisters?|nephews?|nieces?|eldest|youngest|toddler|baby|twins|teenagers?|grandchildren|grandson|granddaughter|stepson|stepdaughter|in-laws|mother|father|boyfriend|girlfriend|fiancee?|cousins?|aunt(?:ie)?|uncle|best (?:friend|mate)|mates?|friends?|dog|cat|puppy)(?:'s)?(?: (?:teachers?|school|class|form tutor|head ?teacher|friends?|mates?))?(?![a-z0-9])/g,
  },
  // Those who lead the school.
  {
    part: 'leader',
    words:
      /(?<![a-z0-9])(?:(?:my|our|the|this|that|their|his|her|your|a|an|some|certain|new|old|one of (?:my|our|the)) ){0,2}(?:(?:useless|new|so[- ]called|entire|whole|bloody|lovely|brilliant|clueless|senior|own|current|dear|glorious|[a-z]+ing) )?(?:head ?teachers?|headmaster|headmistress|(?<=(?:our|my|the|new|this|that|their) (?:[a-z-]+ )?)heads?(?! (?:of (?!year|school|maths|english|science|pe|music|art|history|geography|languages|mfl|drama|sixth|department|faculty|lower|upper|ks|pastoral|inclusion|house)|start|count|first|lice|is (?:spinning|pounding|killing|banging)|hurts|aches?|over|down|boy|girl|office|chef|coach|waiter|gardener|cold|torch|phones|band|space|ing))|heads? of (?:year|school|maths|english|science|pe|music|art|history|geography|languages|mfl|drama|sixth|department|faculty|lower school|upper school|ks\d|pastoral|inclusion|house)|deput(?:y|ies)(?: heads?)?|assistant heads?|slt|smt|senior (?:leaders?|leadership(?: team)?|management|staff|team)|leadership(?: team)?|management|line managers?|bosse?s?|principals?|vice[- ]principals?|executive head|ceo|(?:the |our |multi[- ]academy )trust|mat(?= (?:ceo|leaders|bosses|is|are|has))|governors?|governing (?:body|board)|chair of governors|board of governors|ravnatelj(?:ica|ice|u|a)?|vodstvo|pennaeth|dirprwy)(?:'s|s')?(?![a-z0-9])/g,
  },
  // Parents and carers, not one's own.
  {
    part: 'parent',
    words:
      /(?<![a-z0-9])(?:(?:a|an|one|two|three|four|several|some|certain|another|this|that|the|these|those|our|my|her|his|their|all|every|most|many|any|more|other|yet another|one of (?:my|our|the)|one set of|a couple of|half the|a few|few) ){0,2}(?:(?:angry|pushy|awful|entitled|irate|nightmare|lovely|difficult|rude|bloody|mad|certain|particular|aggressive|moaning|helicopter|y(?:ea)?r ?\d{1,2}|reception|nursery|class|school|pupil'?s|student'?s|kid'?s|child'?s|boy'?s|girl'?s|lad'?s|[a-z]+'s) ){0,2}(?:(?<!(?:my|our|as a|i'm a|being a|i am a|single|tired|working|busy) )(?:parents?|mums?|mams?|moms?|dads?|mothers?|fathers?|step-?(?:mum|dad)s?|carers?|guardians?|foster carers?|nans?|grans?|grandparents?)|famil(?:y|ies)(?= (?:at|from|in|of|with|we|i|who|has|have|is|are|refus|won't|don't|didn't|turned|came|kicked|can't|moved|on) ?)|starsi?(?:h|em)?(?= )|mama|rhieni)(?:'s|s')?(?![a-z0-9])(?! ?(?:and i(?![a-z])|& i(?![a-z])|body|ship))/g,
  },
  // Those one works with.
  {
    part: 'colleague',
    words:
      /(?<![a-z0-9])(?:(?:a|an|one|two|three|several|some|certain|another|this|that|the|these|those|our|my|her|his|their|all|every|most|many|any|other|new|one of (?:my|our|the)|half the|a few) ){0,2}(?:(?:useless|lazy|new|lovely|brilliant|fellow|certain|particular|supply|cover|newly qualified|trainee|young|old|music|maths|english|science|pe|art|drama|history|geography|french|spanish|y(?:ea)?r ?\d{1,2}|reception|nursery|support|kitchen|office|teaching|senior|class|site|long[- ]term) ){0,2}(?:colleagues?|co-?workers?|work ?mates?|teachers?|tas?(?![a-z'])|teaching assistants?|lsas?|hltas?|cover supervisors?|supply|staff(?! ?(?:room|rooms|meeting|party|do|night|quiz|training))|staff members?|members? of staff|staffroom|senco|sendco|nqts?|ects?|caretakers?|site manager|dinner ladies|dinner lady|lunchtime supervisors?|midday supervisors?|receptionist|secretary|business manager|bursar|technicians?|librarian|department|dept|faculty|office lot|job ?share|year team|learning mentor|tutor team|caterers|kitchen|sodelav(?:ec|ka|ci)|ucitelj(?:ica|i|ice)?)(?:'s|s')?(?![a-z0-9])|(?<![a-z0-9])(?:mr|mrs|ms|miss|mx|sir|dr)\.? (?!(?:men|man|bean|president|chairman|whippy|potato|tumble|universe|right|you|it|the|them|this|my|our|him|her|being|out|a|t)(?![a-z]))[a-z][a-z'-]+(?![a-z0-9])/g,
  },
  // Pupils, not one's own children.
  {
    part: 'pupil',
    words:
      /(?<![a-z0-9])(?:(?:a|an|one|two|three|four|five|six|half|both|several|some|certain|another|this|that|the|these|those|our|my|her|his|their|all|every|each|most|many|any|more|other|no|little|one of (?:my|our|the|these)|a couple of|a few|a bunch of|a group of|couple of|lots of|poor|\d{1,2}) ){0,3}(?:(?:of (?:my|our|the) )?(?:new|old|ex|former|poor|little|tiny|sweet|lovely|naughty|horrible|feral|vile|same|particular|certain|badly behaved|sen|send|pp|eal|autistic|adhd|vulnerable|looked[- ]after|lac|pru|sixth[- ]form|gcse|a[- ]level|bottom set|top set|low ability|year|yr|class|form|school|tutor|reception|nursery|ks\d|quiet|shy|bright|difficult|teenage|small|older|younger|y(?:ea)?r? ?\d{1,2}(?:s|'s)?|\d{1,2}[a-z]) ){0,3}(?:pupils?|students?|kids?|child|children|bo(?:y|ys)|girls?|lads?|lass(?:es)?|tutees?|young(?:ster|sters| person| people| man| lady)|little (?:ones?|darlings?|sods?|monsters?|terrors?|shits?|angels?)|learners?|teens?|teenagers?|y(?:ea)?r ?\d{1,2}(?:s|'s)?(?! ago)|y\d{1,2}(?:s|'s)?|y(?:ea)?r ?\d{1,2} class|classes|class(?! ?room| (?:teacher|size|list))|form(?! (?:room|tutor|teacher|time|of|is|to|a|in))|tutor group|cohort|bottom set|top set|set \d|nurture group|reception|nursery class|(?<=my )lot|ucen(?:ec|ka|ci|ke|cev)|dijak(?:i|inja)?|otro(?:k|ci|ka)|disgybl(?:ion)?|plant(?= (?:dosbarth|blwyddyn)))(?:'s|s')?(?![a-z0-9])|(?<=(?:one|two|three|four|some|half|a couple|several|all|most|couple|few) of )(?:mine|my lot|them|my y(?:ea)?r? ?\d{1,2}s?)(?![a-z])/g,
  },
  // The place itself.
  {
    part: 'school',
    words:
      /(?<![a-z0-9])(?:(?:our|my|this|the|that) (?:[a-z]+ ){0,2}?(?:school|academy|college|workplace|place(?= (?:is|has|just|treats|cares|couldn't|doesn't|won't|i work)))|(?:this|that) place|where i work|here at work|(?<=(?:at|from|by|for) )work(?![a-z])|nas[ae]? sol[aei]|our ysgol|ein hysgol)(?! (?:run|uniform|holidays?|bus|trip|gates?|bag|shoes|dinners?|hall|field|play|days?))(?:'s)?(?![a-z0-9])/g,
  },
];

/** "Mr Hollis": a surname may end like a plural. */
export const TITLED = /^(?:mr|mrs|ms|miss|mx|sir|dr)\.? [a-z]/;

/** All of their kind, or nobody in particular. */
export const GENERAL = /^(?:all|every|each|most|many|any|no|more|lots of)(?![a-z])/;
export const ONE =
  /^(?:a|an|one|this|that|another|yet another|my|our|the|her|his|their|poor|little)(?![a-z])(?!.*(?:children|people|staff|families|[^s]s)$)|^(?:one of)(?![a-z])/;
export const SOME =
  /^(?:two|three|four|five|six|both|half|several|some|certain|these|those|a couple|couple|a few|few|a bunch|a group|my|our|the|her|his|their|\d)(?![a-z])/;
export const PLURAL = /(?:s|children|people|staff|slt|smt|management)$/;

/** Between quotation marks, as long as a sentence or two. */
export const QUOTED = /"[^"\n]{1,240}"|(?<![a-z0-9])'[^'\n]{2,240}'(?![a-z0-9])/g;
