// Smaller signs of who is spoken to, in wide families: a role claimed, a tie on this site, secrecy, the school's own ways gone round. Matched on folded text.
import type { Aside, Cue } from './lexicon';

/** The school's own ways are gone round: then they do not speak for the author. */
export const GONE_ROUND =
  /(?<![a-z])(?:don'?t|do not|dont|no need to|rather not|without|instead of|rather than|sooner than|than|save(?:s)? (?:you |us |me )?|beats|have to|needn't|no point|stop|skip|forget|never mind|avoid) (?:going |go |having |keep |to |both?er(?:ing)? (?:with )?|ring(?:ing)? |call(?:ing)? |e-?mail(?:ing)? |phon(?:e|ing) |contact(?:ing)? |wait(?:ing)? (?:for|on) |us(?:e|ing) |queu(?:e|ing) |chas(?:e|ing) )*(?:through |with |via |at )?(?:all |all of )?(?:the |my |our )?(?:school(?! (?:run|hall|bus|holidays?))|office|front desk|reception|parentmail|teams|class ?dojo|dojo|seesaw|book ?bag|switchboard|school email|school app)(?![a-z])|(?<![a-z])(?:office|teams|school email|reception|parentmail|dojo|seesaw|school app|homework app|portal)(?:'s| is| are| was| has| never| just| always| keeps?| isn't| won't| ne| nekaj| ne dela)+ (?:down|useless|broken|hopeless|slow|answers?|nagaja|dela|lose|losing|lost|not working|playing up|rubbish|picking up|a nightmare|forget|binned|ignored?)(?![a-z])|(?<![a-z])(?:office|reception),? (?:they|she|it)(?:'ll|'s)? (?:[a-z]+ )?(?:lose|never|always|forget|take|only)(?![a-z])/;

/** None of them is enough alone but those at 1.6 and above. */
export const SIGNS: readonly Cue[] = [
  {
    who: 'any',
    weight: 2,
    words:
      /(?<![a-z])(?:(?:i'm|im|i am|it's|its|this is|here's|sem) (?:only |just )?(?!(?:my|our|a|an) )(?:the |[a-z'-]{2,20}(?:'s|s') |his |her |their |your )(?:new |old |[a-z]+ )?(?:form tutor|form teacher|class teacher|key ?worker|teaching assistant|head of year|year head|one[- ]to[- ]one|senco|(?:maths|english|science|welsh|history|geography|art|music|drama|french|german|spanish|pe|dt|chemistry|physics|biology|re|ict|computing|year \d+|reception|nursery) teacher)(?! (?:friend|training|from the pub))|(?:mr|mrs|miss|ms|mx)\.? (?!(?:right|bossy|men|bean)(?![a-z]))[a-z'-]{2,20},? (?:here )?(?:from|at|in) (?:the |your |his |her |their )?(?:school|nursery|reception|form|(?:[a-z]+ )?(?:group|class|room|house|dept|department)|y(?:ea)?r ?\d+|maths|english|science|welsh|history|geography|art|music|drama|french|german|spanish|pe|dt|chemistry|physics|biology|ict|the office))(?![a-z])/,
  },
  {
    who: 'any',
    weight: 1.6,
    words:
      /(?<![a-z])(?:(?:my |with (?:my|the) )?teacher(?:'s)? (?:hat|head|voice|mode) (?:on|is on|back on)|(?:speaking |talking |writing |this is me )?as (?:your|his|her|their|[a-z]+'s) (?:form tutor|tutor|teacher|class teacher|head of year|ta|key ?worker|mentor)(?! (?:said|says|told))|not as a (?:mate|friend),? (?:but )?as|teacher to (?:dad|mum|mam|parent|pupil|mother|father)|(?:from|love|regards|best|wishes|yours),? (?:your|his|her|their) (?:[a-z]+ |\([a-z]+\) ){0,3}?(?:teacher|tutor|ta|form tutor|head of year)|i (?:teach|taught|have|had|tutor|look after) (?:both |all |of )*your (?:eldest|youngest|middle|son|daughter|kids?|child(?:ren)?|boys?|girls?|lads?|twins|two|three|little))(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 1.6,
    words:
      /(?<![a-z])(?:you|u|yous|ye)(?: lot| guys| two| all)? (?:were|was|are|will always be|'ll always be) (?:always )?(?:one of )?(?:my|our) (?:all[- ]time |very )?(?:favourite|best|first|last|loveliest|maddest|naughtiest|old|worst) (?:ever )?(?:tutor group|form|class|set|year group|cohort|group|pupils?|students?|tutees?|leavers)(?![a-z])/,
  },
  {
    who: 'any',
    weight: 0.9,
    loose: true,
    words:
      /(?<![a-z])(?:(?:nothing|not|isn't) official|(?:easier|quicker|simpler|better|nicer) (?:on|over|by|via) (?:here|whatsapp|my mobile|messenger|text|insta|snap|this)|(?:sort|talk|do|discuss) (?:it|this|that) (?:out )?(?:in|on) here|don'?t (?:pass|give) it (?:round|on|out|to)|(?:screenshotted|saved|downloaded|kept) (?:all )?(?:of )?your (?:[a-z]+ )?(?:sketches|photos?|pics?|pictures|stories|posts|drawings|selfies?)|(?:write|mark|put) (?:you|it|him|her|that) (?:up|down|as authori[sz]ed|as present)|i(?:'d| would|'ll)? (?:have to )?(?:write|put) (?:you|that|it) up|thank(?:s| you)[^.!?\n]{0,20} from (?:all|everyone|both)(?: of us)? (?:in|at|here))(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.9,
    words:
      /(?<![a-z])(?:happy (?:belated )?(?:1[2-8]|sweet sixteen)(?:th)?(?![a-z0-9])|i (?:set|gave|assigned|handed) (?:you|u|yous)(?: all| lot)? (?:q\d|question|homework|an essay|the essay|page|the wrong|that|extra|past|too much)|(?:q|question|qu) ?\d+|wasted (?:on|in) (?:maths|science|english|p\.?e|set|that)|(?:bring|owe|make|bake) me (?:one|a|some)|(?:your|which|what) (?:skort|pe kit|kit size|blazer|planner|locker|lunch pass|bus pass|tutor group|form|house|prefect))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 1.1,
    words:
      /(?<![a-z])(?:keep (?:him|her|them|[a-z]{3,10}) (?:off|at home|home)(?! (?:the|my|your|social)(?![a-z]))|(?:send|get) (?:him|her|them) (?:in|back)(?: (?:on|when|tomorrow|if|as|with))|(?:\d+|twenty|thirty) (?:cupcakes|cakes|buns|costumes|party bags)|(?:he|she)(?:'s| is| was)? (?:off|absent|away) (?:again|today|tomorrow|sick)|(?:teacher|tutor)(?:'s)? assessment)(?![a-z])/,
  },
  {
    who: 'any',
    weight: 0.9,
    words:
      /(?:[.!?\n,)]|\p{Extended_Pictographic}|\uFE0F) ?(?:love |yours,? |from |best,? )?(?:dr|prof|gospa|gospod) [a-z][a-z'-]{0,20}[ .x!]{0,4}$/mu,
  },
  { who: 'any', weight: 1, words: GONE_ROUND },
  // A tie on this very site: asked for, taken up, or talk kept there.
  {
    who: 'any',
    weight: 0.8,
    loose: true,
    words:
      /(?<![a-z])(?:your (?:friend |follow |message )?request|friend request|accepted (?:with|your|you|it|and|gladly|of course|!)|(?:found|find|finding|spotted|saw|stalk(?:ed|ing)) (?:my (?:insta(?:gram)?|account|profile|page|snap|tiktok|twitter|facebook|fb|channel)|me (?:on )?(?:here|insta|facebook|fb|snap|tiktok|linkedin)|you (?:on )?(?:here|insta|facebook|fb|snap|tiktok|linkedin))|(?:sure|ok|okay|yes|fine|course|yeah),? (?:you|u) can (?:follow|add|friend)|you can follow(?: me)?|(?:stop|quit|keep) adding|adding your teachers?|(?:thanks?|thank you|ta|cheers|diolch|hvala) for (?:connecting|adding|following|accepting|the (?:add|follow|request|friend request|connection))|be (?:your|ur) friend|(?:we're|now|be|officially) (?:facebook |fb |insta )?friends (?:now|on here|then)|hope (?:you|u) (?:don't|dont|do not) mind me (?:messag|msg|writ|dm|text|contact|add|find|pop|drop|get|reach)[a-z]*|(?:messag|msg|writ|dm|text|contact)[a-z]* you (?:on )?(?:here|privately|like this|out of the blue|out of hours|at home|this late|directly)|(?:answer|reply|message|write|text|dm|talk|chat|ask|send (?:it|them|that|yours?)|answered|replied|messaged)(?:ing|ed)?(?: to)? ?(?:you|me|us)? (?:on )?(?:here|messenger|insta|snap|whatsapp)|(?:this|my) (?:chat|inbox|account) (?:instead|is (?:quicker|easier|fine|better))|got (?:your|ur) (?:message|dm|msg|note)|(?:chat|talk|speak) (?:on|over|via) (?:here|messenger|whatsapp|facebook|insta)|follow(?:ed)? (?:you|u) back|(?:mi|me) (?:lahko )?(?:pisi|poslji|posljes|dodaj|poklici)(?:te)?|(?:pisi|poslji|poklici|dodaj)(?:te)? (?:mi|me)|(?:here|my number|my mobile|number|mobile)(?:'s| is|:)? ?0\d)(?![a-z])/,
  },
  {
    who: 'any',
    weight: 0.9,
    loose: true,
    words:
      /(?<![a-z])(?:(?:don'?t|dont|do not|never|best not|ne) (?:go )?(?:tell|telling|mention|say|let on|share|show|screenshot|repeat|povej)(?:ing)?(?: (?:this|that|it|to|the|your|any ?of|on|me|i|we|any|anything))* ?(?:others?|anyone|anybody|nobody|mum|dad|mam|friends|mates|rest|class|lads|girls|school|office|head|answered|said|came|told|accepted|replied|messaged|here|nikomur)|(?:stays?|keep (?:it|this|that)|just) between (?:us|you|ourselves)|our (?:little )?secret|(?:not|isn't|aren't|shouldn't|n't) (?:really |strictly |technically )?(?:meant|supposed|allowed) to (?:be )?(?:on here|do|talk|chat|have|add|accept|reply|message|friend|follow|answer|text)|(?:but )?(?:as|since|seeing as|seeing) it'?s you|you can be (?:honest|straight|open)|you didn't hear (?:it|this|that) from me|just us (?:in|on|two|here)|@ me in front|unofficial(?:ly)?|off the record|i'd get (?:shot|sacked|told off|in trouble)|get me (?:sacked|fired|in trouble)|delete this)(?![a-z])/,
  },
  // To a pupil.
  {
    who: 'pupil',
    weight: 1.5,
    words:
      /(?<![a-z])(?:you(?:'re| are)|ur|u r|youre) (?:only |still |like |literally |just )?(?:1[1-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?![a-z0-9%:.]| (?:again|miles|minutes|points|weeks|days|years older|stone|th|st|on)(?![a-z]))/,
  },
  {
    who: 'pupil',
    weight: 1,
    words:
      /(?<![a-z])(?:(?:five|ten|fifteen|twenty|\d+) min(?:ute)?s (?:at|in|of|off|out of) (?:your |my )?(?:break|lunch|detention|playtime)|why (?:you |u )?(?:have|haven'?t|havent|weren'?t|werent|aren'?t|were|are)(?: you| u)? (?:not )?(?:been in|in (?:today|school|lessons?|class|registration|form)|at school|late(?: again)?|off (?:school|all)|bunking|skipping)|where (?:were|was|are|have) (?:you|u)(?: been)? (?:today|p\d|period|this (?:morning|afternoon)|for registration|all week)|(?:not|n't) in (?:[a-z]+ )?trouble|(?:monday|tomorrow|friday|first thing),? no excuses|in front of (?:the )?(?:rest|others|class|everyone|whole|your mates)|(?:rest|others|lot|half) (?:of|in) (?:y(?:ea)?r? ?\d+|the class|your (?:class|form|year|set)|(?:7|8|9|10|11)[a-h])|(?:detention|lines|isolation) (?:for you|with me|tomorrow|on|at)|who was it (?:threw|that|who)|your teachers?(?![a-z'])(?! (?:said|told|says|would|must)))(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.8,
    words:
      /(?<![a-z])(?:(?:tell|ask|get|show|let|does|has|will|would|did) (?:your|ur|yr|dy) (?:mum|mam|mom|dad|nan|parents|folks|mummy|daddy)(?:'s)? ?(?:to|that|if|about|know|sign|see|mind|ring|you're|i|it's)?|sign (?:the|your|that) (?:slip|form|planner|letter|diary)|you can sit (?:by|with|next)|(?:catch|catching|grab|grabbing|collar|find) me (?:in|at|after|before|by|outside|on the)|(?:cyw|bach|missus|trouble|champ|chick|pet|kiddo|young 'un)(?= you|[,.!?]|$))(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.7,
    words:
      /(?<![a-z])(?:snov|kontrolk[aeo]|sprasevanj[aeu]|nalog[aeo]|ocen[aeo]|pouk(?:a|u)?|zvezek|ucilnic[aio]|matur[aeo]|domac[aeo] nalog[aeo]|ucbenik|referat|seminarsk[aeo]|test ni|na testu?|za test|gwaith cartref|adolygu|arholiad(?:au)?|gwersi?|gwers|prawf|ffug)(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.9,
    words:
      /(?<![a-z])(?:(?:i(?:'ve)? )?(?:read|marked|seen|watched|listened to|looked at|love[d]?|showed|entered) (?:your|the) (?:poem|essay|story|draft|coursework|homework|portfolio|composition|piece|project|sketchbook|solo|monologue|personal statement|answers?|mock)|(?:your|the) (?:poem|essay|draft|coursework|portfolio|composition|sketchbook|solo|monologue|personal statement|lab report|science project)(?:'s| is| was| has)? (?:late|brilliant|lovely|amazing|due|superb|the best|overdue|good|great|fine|in|not)|why (?:that|the|your) (?:essay|homework|coursework|project|lab report)(?:'s| is| was)? (?:late|missing|not in|so)|send (?:it|that|them) (?:in|to|off to|for) (?:the )?(?:competition|me|exam|marking))(?![a-z])/,
  },
  // Those who have left.
  {
    who: 'ex-pupil',
    weight: 0.9,
    words:
      /(?<![a-z])(?:(?:of course |course |how could )?(?:i )?(?:do |will |'ll )?(?:always |never forget |still |vividly )?(?:remember|recogni[sz]e) (?:you|your (?:face|name|class|form|year|handwriting))|(?:can't|cannot|can not|cant) believe you(?:'re| are|'ve)|since you were (?:in|at|this|\d|little|small|seven|five|six)|(?:back|home) from (?:uni|college|university)|already (?:graduat|married|driving|at uni|a (?:dad|mum|nurse|teacher|doctor))[a-z]*|graduating|you graduated|(?:long time|years|ages) since (?:detention|registration|form|gcse|y(?:ea)?r|you were)|only yesterday (?:you|that you)|seems like yesterday|(?:first|new) (?:proper )?job|your apprenticeship|your degree|(?:your|the|that|in|at) big(?: |-)school|you(?:'ve| have) grown|you used to (?:be|sit|hide|write|draw|cry|call|come|bring|fall|eat|throw)|you (?:set fire|threw|hid|ate|glued|broke|spilt|spilled|fell asleep|sat) (?:[a-z]+ ){1,5}?in (?:y(?:ea)?r? ?\d+|my|assembly|practical|science|maths|class|lessons?)|(?:tell me|hear) (?:everything |all )?about (?:y(?:ea)?r 7|secondary|uni|college|high school|sixth form))(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 1.3,
    words:
      /(?<![a-z])i (?:had|taught|tutored) you (?:(?:for|in|all|through|back) )?(?:y(?:ea)?r|y\d|gcse|a[- ]level|ict|maths|english|science|art|music|history|drama|french|german|welsh|reception|nursery|form|\d+ years|two years|three years)/,
  },
  // To a parent: the child is named or pointed to, and it is a matter of school.
  {
    who: 'parent',
    weight: 1.3,
    words:
      /(?<![a-z])i(?:'ve| have)?(?: got| had| have| teach| taught) (?!(?:you|it|that|this|a|the|my|our|no|some|time|room|been|to|an|one|two|three|plans|space|nothing|stuff|enough|any|been|work|marking)(?![a-z]))[a-z'-]{2,15} (?:for|in) (?:maths|english|science|welsh|history|geography|art|music|drama|french|german|spanish|pe|dt|chemistry|physics|biology|re|ict|computing|form|tutor|class|guitar lessons|my (?:class|form|set|group|lesson)|y(?:ea)?r ?\d|reception|nursery|phonics|reading|swimming)(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.7,
    words:
      /(?<![a-z])(?:carpet time|circle time|(?:world )?book day|odd socks? day|pyjama day|non[- ]uniform(?: day)?|mufti(?: day)?|own clothes day|inset day|photo day|golden time|reading (?:age|level|band|diary|folder|corner)|spare (?:tie|jumper|pe kit|kit|tights|pants|trousers|clothes)|lost property|packed lunch|water bottle|inhaler|epi ?pen|head lice|nits|harvest (?:festival|assembly)|class assembly|settling in|(?:his|her|their) (?:wobbly tooth|peg|tray|phonics|spellings|times tables|reading|handwriting|asthma|ehcp|support plan|attendance|behaviour|effort|attitude|target grade|options|coat|jumper|blazer|tie)|forest school|breakfast club|after[- ]school club|school dinners?|fete|govorilne|roditeljsk[a-z]+)(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.7,
    words:
      /(?<![a-z])(?:(?:can't|cannot|won't|hasn't|not|never) stop(?:ped)? (?:telling|talking|showing|singing|asking|smiling|drawing)|(?:telling|told|showing|showed|asked|asking) (?:us|me|the (?:whole )?class|the others)(?: all)? (?:about|that|how|what)|(?:he|she|they)'?d make (?:a|an)|(?:he|she|they)(?:'s|'re| is| are| was| has been|'ll) (?:[a-z]+ ){0,2}?(?:failing|struggling|behind|predicted|on track|ahead|disrupt(?:ing|ive)|flying|thriving|coming on|settled|missing (?:his|her|lessons|school|homework))|(?:you|u|we) (?:do )?(?:need|have|ought|want) to (?:come in|talk about (?:him|her|his)|chat about (?:him|her|his))|(?:come|pop|popping|coming) in (?:and|to|for) (?:a |an )?(?:chat|word|see|meet|talk|discuss)|i(?:'ve| have)? (?:put|kept|got|left|saved|found|popped) (?:a |an |the |his |her |their |him |it )?(?:[a-z]+ ){0,2}?(?:aside|behind|back|safe|by|for|with reception|with the office|in the office) (?!(?:you|me)(?![a-z]))|no need to (?:buy|bring|send|worry|pay)|sorry (?:for|about) the (?:mix[- ]?up|confusion|wrong)|(?:he|she)(?:'s| has| was| is)? (?:ok|okay|fine|happy|safe|in one piece|cheered up)(?: now| today| after)?|as (?:discussed|agreed|promised|we said) (?:at|on|after|in))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.6,
    words: /(?:^|[.!?\n] ?)(?:mr and mrs|mr & mrs|mrs|mr|ms|gospa) (?!(?:bean|men|right)(?![a-z]))[a-z'-]{2,20} ?(?=[,!.:-])/,
  },
];

/** Where somebody else is spoken to after all: trades, hobbies, kin, nicknames. */
export const ELSEWHERE: readonly Aside[] = [
  {
    weight: 3,
    words:
      /(?<![a-z])(?:salsa|boiler|plumb(?:er|ing)|electrician|landlord|letting|tenancy|quiz team|pub quiz|half marathon|marathon|bride|groom|band practice|a fan|10k|5k|parkrun|bib(?![a-z])|am-?dram|panto(?:mime)?|wig|hamstring|personal trainer|gym|spin class|crossfit|congregation|parish|vicar|allotment|knit(?:ting)?|crochet|raffle|stairwell|trampoline|cottage|caravan|airbnb|hen do|stag do|hun(?![a-z])|babs|babes?|grandson|granddaughter|your (?:cousin|uncle|auntie?|nephew|niece)|(?:his|her) (?:uncle|auntie?|nan|grandad) (?:says|said|loves)|under[- ]?(?:\d{1,2}|sevens|eights|nines|tens)s?|u\d{1,2}s|goalie|sunday league|driving instructor|instruktor|voznj[aeo]|first aid course|(?:salon|haircut|highlights)|dog (?:training|class|walker)|puppy class|spaniel|vet(?![a-z])|mot(?![a-z])|boat|tent)(?![a-z])/,
  },
  {
    weight: 2,
    words:
      /(?<![a-z])(?:(?:it's|its|this is|little|hello|hi) )?(?:mr|mrs|miss|little miss|captain) (?:organi[sz]ed|trouble|bossy|grumpy|sunshine|perfect|popular|independent|chatterbox|disorgani[sz]ed|sensible|lazy|fit|fancy|moneybags|motivator|know[- ]it[- ]all|potty|whippy|clumsy|hungry|busy|smug|universe|world)(?![a-z])/,
  },
  {
    weight: 2,
    words:
      /(?<![a-z])(?:(?:her|his|their) (?:form tutor|form teacher|teacher|tutor|head of year) (?:just |only |even )*(?:went|said|says|told|goes|thinks|shrugged)|my old (?:form |maths |english )?(?:teacher|tutor)|old (?:form )?teacher (?:ever )?(?:told|said|gave)|(?:our|my) (?!(?:school|class|form)(?![a-z]))[a-z]+(?:!| has| had| got| is)[^.?\n]{0,60}(?:mam|mum|nan|dad) would)(?![a-z])/,
  },
  { weight: 1.6, words: /(?<![a-z])our [a-z]+!|(?:mam|mum|nan|dad) would be (?:so )?proud/ },
];
