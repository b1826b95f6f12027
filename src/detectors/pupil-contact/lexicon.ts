// The words by which staff speak to pupils, former pupils and parents, and those by which they speak to somebody else. Matched on folded text.

export type Who = 'pupil' | 'ex-pupil' | 'parent';

export interface Cue {
  /** Whom it gives away as the one spoken to; `any`: it gives away only that a teacher speaks. */
  readonly who: Who | 'any';
  /** Two together are enough. */
  readonly weight: number;
  readonly words: RegExp;
  /** Friends say it as well: without a sign of school it says nothing. */
  readonly loose?: true;
}

/** What shows, in a message, an answer or a comment, who is spoken to. A cue counts once. */
export const CUES: readonly Cue[] = [
  // A teacher says who is writing.
  {
    who: 'any',
    weight: 2,
    words:
      /(?<![a-z])(?:(?:it's|its|it is|this is|here's|here is|tis|'tis|only me,?) (?:only |just |me,? )?(?:mr|mrs|miss|ms|sir)\.?(?: (?!if|when|how|why|not|so|that|you|i|in|at|the|a|to|and)(?!pugh's)[a-z'-]{1,20})?(?=[ ,.!?:;)-]|$)(?! from (?!(?:the )?(?:school|nursery|reception|form|y\d|year|your|primary|music|pe)))|(?:mr|mrs|miss|ms|mx)\.? [a-z'-]{1,20}(?: \w)? (?:here|sy '?ma|speaking)|(?:miss|sir) here|(?:tukaj|tu je|pise vam) (?:vasa |vas |tvoja |tvoj )?(?:ucitelj|razrednic|gospa|ga\.|gospod|g\.)|(?:mrs|mr|miss) [a-z'-]{1,20},? from (?:the )?(?:school|nursery|reception|form|year|y\d))/,
  },
  {
    who: 'any',
    weight: 2,
    words:
      /(?<![a-z])(?:(?!driving)[a-z]+(?:'s|s') |your |his |her |their |vas(?:a|ega)? |tvoj[a]? )(?:new |old )?(?:y(?:ea)?r \d+ teacher|(?:reception|nursery|primary) teacher|teaching assistant|ta|lsa|form tutor|class teacher|form teacher|(?<!driving |yoga |dance |swimming |piano )teacher|key ?worker|year head|head of year|tutor|maths teacher|english teacher|razrednicarka|razrednik|uciteljica|ucitelj)(?= (?:here|from|at|speaking|and i|with|xx?|👋)|[ ,.!)👋x]*$|,? (?:don't|just|i'm|i am|i wanted|could|can|i |we |would))/u,
  },
  // Signed as pupils and parents call them.
  {
    who: 'any',
    weight: 1.5,
    words:
      /(?:(?:[.!?,)\n-]|\p{Extended_Pictographic}|\uFE0F) ?|(?:love|from|best|regards|thanks|cheers|yours|you),? |x+ |\()(?:mr|mrs|miss|ms|mx|sir|ga\.|uciteljica|ucitelj)\.?(?: (?:[a-z][a-z'-]{0,20}))?(?: \([a-z0-9 ]{1,24}\)|, [a-z0-9 ]{2,24})?(?:[ )x.!]|\p{Extended_Pictographic}|\uFE0F){0,12}$/mu,
  },
  {
    who: 'any',
    weight: 1.2,
    words:
      /(?<![a-z])(?:(?:i'm|im|i am|we're|sir(?:'s| is|isn't)?|miss(?:'s| is| isn't)?|staff|teachers)(?:n't| not| isn't)? (?:really )?(?:not )?(?:meant|supposed|allowed) to (?:have|add|accept|message|follow|talk|be|send|share|do this|say)|(?:easier|quicker|nicer) (?:on here|than (?:going through|ringing|emailing))|don'?t tell (?:anyone|anybody|the (?:others|rest|head)|mr|mrs|miss|school)|best not (?:tell|mention)|(?:i |u )?(?:shouldn'?t|probably shouldn'?t|not supposed to) (?:really )?(?:say|tell you|be telling|be on here|message)|between (?:us|you and me)|keep (?:it|this) (?:quiet|to yourself)|(?:doesn't|don't) (?:matter|care) what (?:the )?(?:school|head) says|i'll square it|i'll let you off)(?![a-z])/,
  },
  {
    who: 'any',
    weight: 0.9,
    words:
      /(?<![a-z])(?:(?:in|to|into|for|from|on|outside|by|through|at) my (?:very )?(?:first |own |maths |english |science |art |history |geography |music |drama |french |welsh |pe |dt |next |last |top |bottom |y(?:ea)?r ?\d+ |y\d+ |afternoon |morning |monday |tuesday |wednesday |thursday |friday |after[- ]?school )?(?:lessons?|room|classroom|class|form|tutor group|desk|lab|set|revision|pigeonhole|club|group|tray)(?! of (?:own|wine))|(?:v moj|v moji|k meni|pri meni))(?![a-z])/,
  },
  // School work and the school day, said to a pupil.
  {
    who: 'pupil',
    weight: 1.2,
    words:
      /(?<![a-z])(?:your|ur|that|yr|tvoj[aoe]?|tvojo) (?:[a-z]+ ){0,2}?(?:homework|h\/w|coursework|course work|mock|mocks|planner|pe kit|detention|controlled assessment|nea|predicted grade|exercise book|excercise book|english book|maths book|past papers?|paper (?:1|2|one|two)|gcses?|a[- ]levels?|reading log|spellings|speaking exam|oral|orals|portfolio piece|lab report|domac[oae] nalog[oae]|seminarsk[oae]|test paper|corrections|revision (?:guide|notes|timetable)|(?:art|dt|drama|music|textiles|design) ?(?:work|piece|project|folder)|sketchbook|grades?|notes from today|options?|ucas(?: form)?|personal statement|section [a-d]|resit|essay|dt project|lines)(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 1,
    words:
      /(?<![a-z])(?:see me|come (?:and |an |n )?(?:see|find|get) me|come (?:and |an )?get (?:it|them) (?:at|after|before)|come to (?:my|room|the (?:library|lab|art room|hub))|find me (?:at|in|after|before)|bring (?:it|that|them|your) (?:to|in|with|tomorrow|monday|tuesday|wednesday|thursday|friday)|hand (?:it|that|them|your [a-z]+) in|hand in|redo|i want (?:it|that|them) (?:in|on)|on my desk|i'll mark|i(?:'ve| have)? marked|i'll (?:print|keep|save) (?:it|you|yours|them)|you owe me (?:a|an|that|your)|still owes? me|pridi k meni|prinesi|oddaj)(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.9,
    words:
      /(?<![a-z])(?:hand (?:it|that|them|yours) in (?:on |by )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|tmrw|next week|first thing)|see me (?:in|at|after|before) (?:form|reg|registration|class|my|lunch|break|school|lesson|lessons|period|p\d|tutor|assembly|the (?:morning|library|hall|office|lab))|see me (?:tomorrow|monday|first thing)|(?:get|come) off (?:insta|snap|tiktok|here|your phone|the xbox) and|see you (?:in|at) (?:registration|form|period|lesson|revision|assembly|class (?:tomorrow|on|monday)|school|maths|english|science)|my desk)(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.6,
    words:
      /(?<![a-z])(?:exam|mock|test|paper \d|gcse|a[- ]level|oral)(?:'s| is)?,? (?:at|on|tomorrow|tmrw|first thing|next week|monday|tuesday|wednesday|thursday|friday)(?![a-z])/,
  },
  {
    who: 'any',
    weight: 0.8,
    words:
      /(?<![a-z])(?:(?:in|at|after|before|during|by|till|until) (?:form|registration|reg|tutor(?: time)?|break(?!down|fast)|lunch(?: ?time)?|class (?:tomorrow|on monday|monday|next)|(?:period|p|lesson) ?[1-7]|assembly|homework club|revision|practical|mock|po pouku|prac)|after (?:the bell|school|class|lessons?)|period [1-7]|rest of (?:the|your|my) (?:class|set|form|group|year)|v sol[io]|jutri v razredu)(?![a-z0-9])/,
  },
  {
    who: 'pupil',
    weight: 1,
    words:
      /(?<![a-z])(?:(?:you|u|ya|yu|your?s?) (?:[a-z']+ ){0,6}?(?:in (?:class|lessons?|form|registration|assembly|school|my lesson|science|maths|english|history|pe) (?:today|yesterday|this (?:morning|afternoon|week)|earlier|on (?:monday|tuesday|wednesday|thursday|friday))|at school today|after lunch|in the corridor)|your (?:mum|mam|dad|nan|parents|form tutor|tutor|head of year) (?:and i|know|knows|said i|asked me|will be|would be|off)|young (?:man|lady)|missy|mister|ask your (?:mum|mam|dad|parents)|you're (?:grounded|in (?:detention|trouble))|a detention|off to bed|go to bed|no phones? in)(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.6,
    words:
      /(?<![a-z])(?:revis(?:e|ing|ion)|(?<!your |ur )exams?|mocks?|results day|detentions?|coursework|gcses?|a[- ]levels?|sixth form|y(?:ea)?r (?:7|8|9|1[0-3])|(?:be )?late (?:again|with)|grade(?:s)?(?= )|a [4-9] (?:but|if|in|is)|top set|set [1-5]|(?<!your |ur |the |h)homework)(?![a-z0-9])/,
  },
  // Those who have left.
  {
    who: 'ex-pupil',
    weight: 2,
    words:
      /(?<![a-z])(?:(?:you|u|yous|ya) (?:two |both |lot |all )?(?:were|was|sat|cried|ate|used to be|started) (?:[a-z']+ ){0,6}?(?:in|at the (?:back|front) of) my (?:[a-z]+ ){0,3}?(?:class(?:room)?|form|tutor group|reception|nursery|y(?:ea)?r ?\d+|y\d+|lessons?|set|group|room)|(?:having|had|taught) you in (?:my|y(?:ea)?r|reception|nursery|class|form|ks)|(?:first|last|favourite|best|loveliest|naughtiest|brightest) (?:class|form|pupils?|students?|group|boy|girl|kid|child|lad|lass) (?:i|we)(?:'ve| have)? ever taught|(?:you|u)(?:'re| are| were|'ll always be) (?:always )?(?:[a-z]+ ){0,3}?(?:one of )?my (?:[a-z]+ ){0,3}?(?:favourite|best|brightest|naughtiest|first|star|old|former|ex) (?:[a-z0-9]+ )?(?:pupils?|students?|y(?:ea)?r \d+s?|y\d+s?|classes|forms?|tutees?)|you were (?:a|such a|an absolute|always a|a real) (?:[a-z]+ )?(?:pleasure|joy|delight|nightmare|handful|dream) (?:to teach|in (?:class|lessons))|(?:glad|happy|so) you(?:'ve| have)? left (?:school|sixth form|us) )/,
  },
  {
    who: 'ex-pupil',
    weight: 1.4,
    words:
      /(?<![a-z])(?:(?:i|we|who|mr [a-z]+|miss) (?:[a-z]+ ){0,2}?(?:taught|teached|tutored) (?:you|u|ya|yer)(?! (?:how to (?:play|cook|drive|swim)|everything|well|that|nothing|better)|'? everything)|(?:pleasure|joy|privilege|delight|honour) (?:to teach|teaching) (?:you|u)|(?:favourite|best) ever (?:student|pupil)|(?:(?:now|since|when|once|till|until|after|before|that) (?:you|u|yous|ya)(?:'ve| have|'d| had)?|(?:you|u)(?:'ve| have)) (?:all )?(?:officially |finally )?(?:left|leave|finished|finish|leaving) (?:school|sixth form|us|bisl|y(?:ea)?r|y1[13]|college|primary|islwyn|y6|yr)|(?:at|to|in) big school|write you (?:a|that|your) (?:[a-z]+ )?reference|your (?:ucas )?reference|you'll always be (?:one of )?(?:my|our)|your old (?:teacher|form tutor|tutor|head of year|maths teacher|english teacher)|from your (?:old|favourite) (?:teacher|tutor))(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 0.6,
    words:
      /(?<![a-z])(?:(?:be |we're )?friends on (?:here|fb|facebook|insta)|ucas|how(?:'s| is) (?:uni|college|big school|secondary|life (?:after|in the)|the new school|year 7|high school|sixth form)|(?:off to|at|starting) (?:uni|college|high school|secondary)|come back and (?:see|visit) us|don't be a stranger|all grown up|look at you|where does the time go|visit us|class of 20\d\d|in reception|in y(?:ea)?r [1-9])(?![a-z])/,
  },
  // Parents.
  {
    who: 'parent',
    weight: 2.2,
    words:
      /(?:^|[.!?\n,] ?|(?:hi|hiya|hello|helo|hey|dear|morning|evening|haha|oh|ah|aw|thanks|thank you|sorry|shwmae|s'mae|su'mae|bore da|ps|ok|okay|so|zdravo|pozdravljeni),? )(?:[a-z][a-z'-]{1,20})(?:'s|s'|'|s) (?:mum|mam|mom|mummy|mama|dad|daddy|nan|gran|nanny|parents|carer)(?=[ ,!?:;.]+(?:is it|it's|its|this is|here|hope|i |i'm|if |you|just|can |could|sorry|did|have|he|she|they|don't|thank|see|miss|mr|mrs|welcome|nice|lovely|👋|😊|x)|[ ,!?:;]*$)/,
  },
  {
    who: 'parent',
    weight: 1.2,
    words:
      /(?<![a-z])(?:your|ur|vas|vasa|vasega|vaso) (?:(?!own|new|two)[a-z]+ )?(?:(?!book|essay|homework|mock|class|lesson|year|head|school|team|house|face|hair|photo|planner|cake)[a-z]+(?= (?:was|is|has been) (?:a |an |such |my |the |so |absolutely )*(?:star|joy|pleasure|credit|angel|superstar|delight|legend))|son|daughter|child|lad|lass|boy|girl|little (?:one|man|lady|boy|girl|lad)|kid|eldest|youngest|middle one|twins|two|pair|sin|hci|hcerka|otrok)(?:'s)? (?:(?:was|is|has|had|did|got|just|really|really|will|left|never|always|also|are|were|have|absolutely|honestly|je|na) ){0,3}?(?:(?:a |an |such a |my |the |so |absolutely |very |proper |little )*(?:star|joy|pleasure|credit|angel|superstar|delight|legend|nightmare|handful|monkey|treat|(?:super|great|good|brilliant|lovely|better|tricky|hard|fantastic|wobbly|bit of a|rough|fab) (?:day|morning|afternoon|week|wobble))|in my|in class|at school|today|danes|brilliant in|amazing in|third|fourth|second|first from)(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 2,
    words:
      /(?<![a-z])(?:(?:he|she|they|him|her)(?:'s|'re| is| are| was| were)? (?:[a-z']+ ){0,3}?(?:pleasure|joy|delight|credit|dream|star|treat) (?:to have )?(?:to teach|in (?:my )?(?:class|lessons?|form|the classroom)|in reception)|(?:i'm|im|i am|i'll be|i) (?:[a-z]+ )?(?:your )?(?:his|her|their|[a-z]+'s) (?:new |form |class |maths |english |science |history |head of )?(?:tutor|teacher|year)|(?:send|pop|put|bring|sent|popped) (?:it|them|that|one|the [a-z]+|a [a-z]+|his|her)(?: [a-z]+)? (?:in|back) (?:with|in) (?:him|her|them|his|[a-z]+ (?:on )?(?:monday|tomorrow))|(?:i've|i have|we've|i) (?:moved|put|sat|kept|had|marked|given|spoken to|had a word with|told) (?:him|her|them|your [a-z]+) (?:[a-z']+ )?(?:up to|down to|to|into|in|next to|by|at the|after|a)? ?(?:set|top|the front|the back|me|lunch|break|class|detention|my|a sticker|a merit))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 1,
    words:
      /(?<![a-z])(?:(?:a word with|one of|keep an eye on|have|had|teach|teaching|taught|look after) your (?:son|daughter|lad|lass|boy|girl|two|little one|[a-z]+)(?= (?:in|from|about|today|tomorrow|on|at|for|asleep|next)|[.!,?]|$)|(?:his|her|their|your [a-z]+'s) (?:homework|reading (?:book|record|diary)|book ?bag|pe kit|inhaler|lunch(?: ?box)?(?! hour)|water bottle|coat|jumper|mock|exam|essay|coursework|set|target|spellings|phonics|behaviour|detention|attendance|predicted|report|grades?|results?|lesson|class|teacher|progress|a \d|\d)|(?:he|she)(?:'s| has)? (?:got|left) (?:his|her)|which set|(?:how|that) [a-z]+(?:'s)? (?:got|getting|gets|did|is doing) on (?:in|at|with|today|this))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.8,
    words:
      /(?<![a-z])(?:trip (?:money|letter|form|payment)|consent forms?|reply slips?|permission slips?|parents'?s?' ?evening|parents evening|book ?bags?|school photos?|dinner money|pick[- ]?up|drop[- ]?off|home ?time|at the (?:school )?gates?|nativity|sports day|costume|show and tell|reading (?:book|record)|school bag|govorilne ure|roditeljski|(?:the|your) (?:candle|chocolates|chocs|wine|voucher|flowers|gift|present|mug|card|hamper|biscuits))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 1,
    words:
      /(?:^|[.!?\n] ?)(?:(?:hi|hiya|hello|helo|hey|dear|morning|good (?:morning|evening|afternoon)|evening|shwmae|s'mae|bore da|noswaith dda|spostovan[ia]) )(?:mr and mrs|mr & mrs|mrs|mr|ms|gospa|ga\.|gospod|g\.) [a-z'-]{1,20}[ ,!.-]/,
  },
  {
    who: 'parent',
    weight: 0.7,
    words:
      /(?<![a-z])(?:your (?:two|three|lot|son|daughter|lad|lass|boy|girl|little (?:one|man|girl|boy)|child|kids?|twins|youngest|eldest)|you and (?:dad|mum|the (?:kids|boys|girls))|see you both|(?:i|we)(?:'ll| will)? (?:have|had|see|saw|keep|speak to|talk to) (?:him|her|them)(?![a-z]))(?![a-z])/,
  },
  // Ties offered or taken up.
  {
    who: 'pupil',
    weight: 1.3,
    words:
      /(?<![a-z])(?:(?:i've |i |just |ok |okay |finally )?accepted (?:you|u|ur|your)|(?:can't|cant|cannot|can not|won't|shouldn't) (?:accept|add|friend|follow) (?:you|u)(?: back)? (?:yet|until|till|while)|(?:add|accept|follow|friend) (?:you|me|u)(?: back)?(?: on [a-z]+)? (?:once|when|after|as soon as)|i'll (?:accept|add|follow) (?:you|u)|you can (?:always |totally |still )?(?:message|text|talk to|snap|dm|ring|call|speak to|come to) me|(?:text|message|snap|dm|ping|ring) me (?:after|when|if|on (?:here|snap|insta|whatsapp)|tonight|later)|(?:you )?ring me,? ok|talk to me (?:on here|any ?time|whenever))(?![a-z])/,
  },
  {
    who: 'any',
    weight: 1.6,
    words:
      /(?<![a-z])(?:it's|its|it is|this is) [a-z]{2,15},? (?:from|at) (?:the )?(?:nursery|school|reception|breakfast club|after[- ]?school|pre-?school|holiday club|primary)(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 1.4,
    words:
      /(?<![a-z])(?:i(?:'ve| have|'m going to|'ll)? (?:moved?|put|sat|sit) you (?:to|in|at|next|by|up|down)|(?:you|u)(?:'re| are|r) (?:now )?(?:on|at|working at) (?:a|an|\d\d ?%|\d)(?: \d)?(?![a-z])|you lot (?:should|need|had better|better|owe|can|have|all)|my own (?:students|pupils))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.8,
    words:
      /(?<![a-z])(?:[a-z]{2,15}(?:'s| is| was) (?:such )?a (?:lovely|good|great|wonderful|smashing|credit|kind|bright) (?:little )?(?:boy|girl|lad|lass|kid|child|member of)|letter about (?!(?:the|your|a|my|our)(?![a-z]))[a-z]+|(?:stay|be|is) with me (?:next|for|this)|argued for (?:him|her))(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 1,
    words:
      /(?<![a-z])(?:last time i saw you|we still (?:have|talk about|remember|laugh about) (?:you|your)|put me down as a (?:referee|reference)|from (?:[a-z]+ class|y(?:ea)?r ?\d+|my (?:class|form))|(?:delight|pleasure|joy|dream|nightmare) in (?:tutor|form|class|lessons?|my)|over the moon for you|change the world|\w+ years (?:on|later))(?![a-z])/,
  },
  {
    who: 'any',
    weight: 1.8,
    words:
      /(?<![a-z])(?:mr|mrs|miss|ms) [a-z'-]{2,20},? \(?(?:[1-9][a-h]|1[0-3][a-h]|y(?:ea)?r ?\d+|reception|nursery|[a-z]+ class|maths|geography|history|science|english|music|pe|art)\)?(?=[ .,!]|$)/,
  },
  {
    who: 'any',
    weight: 1.2,
    words:
      /(?<![a-z])(?:(?:could|would|might|will|'d) (?:lose|get sacked from) my job|before (?:mr|mrs|miss|sir|the head|your mum|your tutor) (?:[a-z]+ )?(?:sees|finds|notices|hears)|from (?:[1-9][a-h]|1[0-3][a-h]|everyone in (?:class|form|y)|all (?:of us )?in (?:class|form|y|my))(?![a-z]))(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 1.3,
    words:
      /(?<![a-z])(?:where(?:'s| is) my (?:homework|essay|coursework|lab report)|missed you in (?:class|lesson|form|school|registration)|before (?:mr|mrs|miss|sir) [a-z]+ (?:sees|finds|notices)|(?:let|tell) the (?:others|rest|lads|girls) in y(?:ea)?r|your presentation|on the board)(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 1.3,
    words:
      /(?<![a-z])(?:i(?:'ve| have) got (?!(?:mum|dad|nan|mam|the|a|my|to|it|your|you|no|some|so|his|her)(?![a-z]))[a-z]{2,12} (?:for another year|again next year|next year|in (?:my|september))|coming from a (?:parent|mum|dad)|(?:help|helpers?|volunteers?) (?:on|with|for) the (?:[a-z]+ )?(?:trip|walk|reading|swimming|disco|fair)|(?:coming|came|come|popping) in to (?:read|help|talk|bake|hear)|lahko ste ponosn|vidimo se na govoriln|mov(?:e|ed|ing) (?:him|her) (?:up|down|to))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.5,
    words:
      /(?<![a-z])(?:the (?:kids|children|class) (?:all )?loved|tell(?:ing|s)? (?:everyone|everybody|us all|the class)|told (?:everyone|us all|the class)|read with them|we'll miss (?:him|her|them)|(?:adults|helpers|parents) short|stuck with me|got home (?:ok|okay|safe|alright)|je bil[ao]? danes|his wobble|her wobble)(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 1.2,
    words:
      /(?<![a-z])(?:your (?:class|form|year|lot) (?:gave|bought|made|left|used|were|was)|you were (?:only )?(?:\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen) (?:years old )?(?:when|the last time)|the young (?:man|woman|lady|people|person) you(?:'ve| have) become|i(?:'ve| have)? still (?:got|have|use|keep) the [a-z]+ (?:your class|your form|you lot))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.8,
    words:
      /(?<![a-z])(?:boy|girl|lad|about|all|yes|no|that|course|sorry|you|worry|lovely),? (?:mrs|mr) (?!(?:men|bean)(?![a-z]))[a-z'-]{2,20}[ ,.!]/,
  },
  {
    who: 'any',
    weight: 2,
    words:
      /(?<![a-z])(?:it's|its|it is|this is) (?:[a-z]{2,15}(?:'s|s')|your|his|her|their) (?:new |old |class )?(?:form tutor|teacher|teaching assistant|ta|lsa|tutor|key ?worker|head of year)(?![a-z])/,
  },
  // Many small signs: a teacher at work, a child spoken of, a pupil's day.
  {
    who: 'any',
    weight: 0.7,
    words:
      /(?<![a-z])(?:i (?:teach|taught|put a plaster|moved|marked|sat|kept|sent|spoke to|popped|gave) (?:him|her|them|it|your)|i(?:'ve| have) (?:ever )?(?:taught|marked|put|moved|spoken to|kept|got)|i(?:'ve)? told (?:him|her|them)|we(?:'ve| have) ever had|we(?:'re| are) (?:doing|having|learning|starting|going to)|told me|showed me|shows me|asked me|put a plaster|my (?:classroom|test|mock|assessment|seating plan|lesson)|(?:best|brightest|kindest|funniest|loveliest) (?:i've|i have|in the|pupil|student|class|form)|since we|we(?:'ve| have)? (?:changed|practised|learnt|learned|started|rehearsed|did|covered|been (?:doing|learning|working))|i'll (?:have a look|explain|go over|go through|help you|let you off|print|save)|great work this (?:term|week|year)|well done (?:on|in|with|for) (?:your|the|that))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.5,
    words:
      /(?<![a-z])(?:(?:he|she)(?:'s|'ll|'d| has| was| is| will| did| had| went| sat| can| told| came| could| read| got| left| played| sang| made| loved| settled| managed| might| just| really| even| didn't| hasn't)|(?:tell|told|see|saw|gave|give|remind|had|have|put|with|for) (?:him|her)|(?:about|how) [a-z]+'s (?:reading|maths|spelling|writing|behaviour|progress|homework|phonics|lunch|coat|results?)|(?:just to say|to let you know|wanted to say) [a-z]+ (?:had|was|did|has|got|is))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.9,
    words:
      /(?<![a-z])(?:(?:he|she|they)(?:'s|'re| is| are|'ll be| will be) in my (?:set|class|form|group|lesson|tutor group)|(?:he|she)(?:'s| has)? (?:been|was|is) (?:an? )?(?:(?:absolute|real|total|such a|proper) )?(?:pleasure|joy|delight|credit|superstar|star|angel|dream|treat)|did [a-z]+'s (?:trip|consent|letter|form|reply|homework|coat|bag|reading)|(?:chat|word|talk|meeting|meet) about (?!(?:the|your|a|my|our|it|this|that)(?![a-z]))[a-z]+(?:'s)? (?:reading|maths|spelling|writing|behaviour|progress|homework|phonics|attendance|results?|work)|about (?:his|her|their) (?:reading|maths|spelling|writing|behaviour|progress|homework|attendance|results?|work))(?![a-z])/,
  },
  {
    who: 'parent',
    weight: 0.6,
    words:
      /(?<![a-z])(?:you (?:should|must|can|will) (?:all |both )?be (?:so |very |really |dead |rightly |bursting |super )*proud|(?:thanks|thank you|thankyou|ta) (?:so much |ever so |again )*for (?:the|my|that) (?:lovely |gorgeous |beautiful )?(?:bottle|candle|gift|present|wine|chocs?|chocolates?|voucher|mug|flowers|card|hamper|biscuits|plant|treats?)|bless (?:him|her)|at home time|have a (?:quick )?word|see you (?:both |all )?at (?:the gate|pick|drop|parents))(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.7,
    words:
      /(?<![a-z])(?:(?:you|u|ya)(?:'ve|'re| have| are| were| did| seemed| looked| got| smashed| need| missed| came| can't| cant| won't| left| still| haven't| worked| played| sat| didn't| got)? (?:[a-z]+ ){0,4}?(?:in|for|on|my|an|your|the|that) (?:english|maths|science|history|geography|french|welsh|art|music|drama|pe|dt|german|spanish|computing|re|biology|chemistry|physics|class|form|mock|test|extension|exam|paper|homework|lesson|corridor|rehearsal|question|coursework|assembly|detention)|stuck on (?:question|q|number|the homework|it|any|section)|(?:which|what) (?:uni(?:versity|versities|s)?|colleges?|sixth form|a[- ]levels|options) (?:are|have|do|did) you|answers? to|if your (?:mum|mam|dad|parents?|folks)(?:'s|'re| is| are)? (?:ok|okay|happy|fine|alright|don't)|told your (?:parents|mum|mam|dad)|don'?t share (?:it|them|this) with|the others(?![a-z])|no excuses|on here at (?:midnight|this time|this hour|\d))(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 0.5,
    words:
      /(?<![a-z])(?:(?:i'?m|im) always here (?:if|for)|proud of you|things at home|home gets|i'll (?:give|let|mark|send|show|lend) you|here if (?:you|u) need me|(?:u|you) ok(?:ay)?|is everything ok|everything alright|(?:you|u) can (?:always )?(?:come (?:and |to )?(?:talk|see|find)|talk|speak|tell|trust)|come and (?:talk|speak) to me|lift home|enjoy your (?:weekend|holidays|half term)|get some sleep|early night|off your phone|stop scrolling|cheeky)(?![a-z])/,
  },
  {
    who: 'pupil',
    weight: 2,
    words:
      /(?<![a-z])(?:(?:you lot|you guys|you all|you're|you are|yous)(?: are)? (?:the |my )?(?:best|favourite|loveliest|worst|naughtiest) (?:form|class|tutor group|set|pupils|students)|(?:jutri|se vidimo) (?:jutri )?(?:pri|v) (?:pouku|razredu|soli))(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 1.3,
    words:
      /(?<![a-z])(?:(?:you|u)(?: two| both| lot)? (?:were|was|sat|used|could|couldn't|cried|always|never) (?:[a-z']+ ){0,6}?in (?:reception|nursery|y(?:ea)?r ?\d+|y\d+|ks\d|my)|the (?:boy|girl|lad|kid|lass|same [a-z]+) who (?:told|said|used|never|once|couldn't|could|hated|wouldn't|always|sat|ate|cried|forgot)|from my (?:7|8|9|10|11)[a-h]|(?:said|told) (?:so |it )?(?:to )?your (?:mum|mam|dad|parents) at parents|when you (?:were|was) (?:about )?(?:this (?:high|small)|knee high|four|five|six|seven|eleven|in my|at (?:school|primary)|little|tiny))(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 0.8,
    words:
      /(?<![a-z])(?:i (?:still |do |will always |definitely )?remember (?:you|your)|never forget(?:ting)? (?:you|your)|come (?:back )?(?:and |to |in and )?(?:visit|see|talk to) us|still at the (?:same )?school|since you left|you(?:'ve| have) done so well|always knew you(?:'d| would))(?![a-z])/,
  },
  {
    who: 'ex-pupil',
    weight: 0.5,
    words:
      /(?<![a-z])(?:(?:seems|feels) like (?:only )?yesterday|i(?:'ve| have) still got|all grown up|what are you (?:up to|doing) (?:now|these days)|apprenticeship|graduat(?:ed|ing|ion)|a first|how (?:old|time)|makes me feel old|proud of you|never stopped talking|third row|back row|the back of (?:the|my))(?![a-z])/,
  },
];

/** The scenes of a school day. One alone tells little: parents, friends and colleagues speak of them too. */
export const SCENES =
  /(?<![a-z])(?:assembly|(?:the )?lab(?: \d)?|forms? tutor|the corridor|practical|dissect(?:ed|ing)|detention|the trip|skort|pe kit|school council|work experience|the canteen|subject|the poem|competition|sketchbook|the office for|(?:with|to|from) (?:students|pupils)|carpet|circle time|story ?time|golden time|tutor time|dress rehearsal|shepherd|(?:his|her|your) (?:tray|peg|drawer)|spelling test|moving sets?|uniform|art room|house points?|merits?|star of the week|birthday badge|resit|(?:the )?farm trip|[a-z]+ class(?! of)|handing in|show and tell|phonics|spellings?|times tables|wet play|playtime|out to play|playground|nativity|sports day|rehearsals?|book ?bag|worksheets?|(?<!your |ur )coursework|(?<!your |ur )homework|detentions?|mocks?|gcses?|question \d+|section [a-d]|period [1-7]|extension|in class(?! tonight)|in (?:his|her|my|your) lessons?|registration|parents'? ?evening|form (?:room|time)|y(?:ea)?r \d+|sixth form|7[a-h]|8[a-h]|9[a-h]|10[a-h]|11[a-h]|after school|school trip|trip|prefects?|lunch ?time|set \d|reading (?:book|record|group)|maths|english lit|science|rehearsal|band|pouku|naloge|razredu|v soli)(?![a-z0-9])/g;

export interface Aside {
  readonly weight: number;
  readonly words: RegExp;
  /** It is the school's own way of being in touch, which may be named to be gone round. */
  readonly way?: true;
}

/** What shows that somebody else is spoken to: family, a colleague, a friend among parents, a business, a class of another kind. */
export const NOT_MEANT: readonly Aside[] = [
  { weight: 3, words: /(?:see me after (?:class|school)|that's a detention)[^a-z]{0,4}(?:😂|🤣|for you, dave|$)/u },
  {
    weight: 3,
    words:
      /(?<![a-z])(?:(?:love|from|lots of love),? (?:mum|mam|mummy|dad|daddy|nan|nanny|gran|grandma|grandad|auntie?|uncle|your (?:sister|brother|mum|dad))|(?:it's|its|it is) (?:me,? )?(?:mum|mam|dad|nan|auntie|aunty|uncle|your (?:sister|brother|cousin))|(?:^|[.!?,] ?)(?:mum|dad) x|^(?:mum|mam|dad|nan),|love you|kitchen|tea's (?:on|ready)|(?:your|ur) (?:mum|mam|dad|nan) rang|babe|darling|sis|bro(?![a-z])|wedding|engagement|glastonbury|maid of honour|church|calpol|film|ospreys)(?![a-z])/,
  },
  {
    weight: 2,
    words:
      /(?<![a-z])(?:staff ?room|staff do|the teachers?|moderation|budget|governors|deputy post|application for|post of|apply for|quotation|blinds|for half term|break duty|duty tomorrow|for mine|mark scheme|because you're brilliant with|pigeonhole|nqt|(?:an|impressed) ect|data drop|cover (?:my|your|for|lesson|me|work|this)|in cover|lesson obs(?:ervation)?s?|obs|cpd|inset|slt|learning walk|appraisal|(?:hand|get) (?:your|the) (?:reports|marking)|reports in|planning (?:for|is|on)|your (?:planning|marking|data|reports|tas?|year \d+s|yr \d+s|y\d+s|year \d+ (?:essay|class|book)|class(?:es)? (?:was|were|is|set)|class set|form (?:was|were|is|are|today)|lesson (?:plan|today went|go|obs)|pupils|students|school|team|department|head|lot|children(?= (?:were|are|in your))|podcast|book on|article|thread|session)|pgce|ect mentor|union rep|timetable(?=d)|our (?:department|head|slt))(?![a-z])/,
  },
  {
    weight: 2,
    words:
      /(?<![a-z])(?:dissertation|thesis|the ma(?= )|my ma(?= )|masters|npqh|open university|spanish class|evening class|evening course|yoga|pilates|zumba|netball|five-a-side|choir practice|running club|band practice|pub|pint|gin|prosecco|motorway|driving (?:test|lessons?|theory)|theory test|boutique|enquir(?:e|ing|y)|quote for|hiring|hire|booking|invoice|deposit|interview|reunion|mat(?= 🧘)|on telly|doubtfire|tumble|trening)(?![a-z])/,
  },
  { weight: 0.9, words: /(?<![a-z])(?:wine|cake|coffees?|biscuits|gossip|moan|rant)(?![a-z])/ },
  {
    weight: 1.6,
    words:
      /(?<![a-z])(?:(?:take|taking|covering) (?:her|his|their|my) (?:class|form|lesson|year|period)|off sick|briefing|seating plan|in your (?:lessons?|class|room|form|set)|(?:word with|is|was|has) (?:[a-z]+ )?in (?:[7-9]|1[0-3])[a-h]|[a-z]+ in (?:[7-9]|1[0-3])[a-h] (?:was|is|has)|(?:have|did|are) you (?:marked|marking|planned|planning)|you taught (?:me|my|us)|(?:hello|hi|hiya|dear|thank you|thanks|cheers|retirement) (?:sir|miss)(?![a-z])|we had (?:him|her) for|next door|the garage|the surgery)(?![a-z])/,
  },
  {
    weight: 1.4,
    words:
      /(?<![a-z])(?:been friends|old friends?|funeral|dream job|give you the job|i haven't (?:even )?(?:opened|done|started)|mine(?: lost|,? too| has| is| was| did| had| came| won't| don't| never| too)|(?:my|our) (?:own )?(?:son|daughter|lad|youngest|eldest|little one|girl|boy|twins)(?:'s)?(?! (?:is|was) in your)|as well 😂|has yours|did yours|yours is|ours (?:is|are|have|has)|our [a-z]+ (?:is|has) in|sat next to me|same class|i had mr|i had mrs|crisps|my form would|my class would|in my lessons|how's your|how is your|hope your|congratulations to your|happy birthday|mate(?![a-z]))(?![a-z])/,
  },
  { weight: 1, words: /(?<![a-z])butt(?![a-z])/ },
  { weight: 0.5, words: /(?<![a-z])(?:gorgeous|beautiful)(?![a-z])/ },
  {
    weight: 1.6,
    way: true,
    words:
      /(?<![a-z])(?:(?:please )?(?:ring|call|e-?mail|contact|phone) (?:the )?(?:school|office|reception)|(?<!than going )through the office|give the office|not on here|school (?:email|app)|by (?:school )?email|parentpay|parentmail|class ?dojo|seesaw|teams)(?![a-z])/,
  },
];
