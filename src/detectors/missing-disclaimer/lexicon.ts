// The field of work of school staff, and the turns of phrase that make a sentence a view on it. Matched on folded sentences.

/** Words of the field itself: a claim about one of these is a professional view. */
export const field: readonly RegExp[] = [
  /(?<![a-z0-9])(?:phonics|pedagog[a-z]+|curricul(?:um|a|ums)|ofsted(?:-style)?|estyn|inspections?|inspectors?|inspectorates?|sats|i?gcses?|a[- ]levels|a-level|exam boards?|exam system|exams|examinations|league tables?|baccalaureate)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:homework|mixed[- ]ability|set changes|setting by ability|ability (?:groups?|grouping|sets)|differentiation|scaffolding|retrieval practice|cognitive load|direct instruction|learning styles|growth mindset|grading|graded lessons)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:play[- ]based|early years|eyfs|key stages?|sen(?:d)? (?:funding|support|provision|children|pupils|students|kids|system|reforms?|review)|special needs|ehcps?|inclusion|exclusions|behaviour (?:polic(?:y|ies)|management|systems?|points))(?![a-z0-9])/,
  /(?<![a-z0-9])(?:restorative (?:practice|approaches|conversations)|zero[- ]tolerance|isolation (?:rooms?|booths?)|(?:school )?uniforms?|uniform polic(?:y|ies)|attendance (?:targets|awards|rewards|certificates)|academisation|academy trusts|multi[- ]academy)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:(?:grammar|private|state|international|faith|primary|secondary|free|village|small|single-sex) schools|(?:every|any|each|most|many|all) schools?|schools|schooling|school (?:system|leaders?|leadership|funding|day|starting age|meals|holidays|improvement|refusal|readiness))(?![a-z0-9])/,
  /(?<![a-z0-9])(?:teachers|teaching|education|educators?|headteachers|cpd|lesson (?:observations?|plans?|planning|objectives?|grading)|book scrutin(?:y|ies)|learning walks?|performance management|reports? writing|written reports|report comments)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:assessments?|summative|formative|baseline tests?|standardi[sz]ed tests?|high[- ]stakes tests?|times tables (?:check|test)|group work|seating plans?|knowledge[- ]rich|cultural capital|rse|pshe|sex education|marking (?:codes|policies|policy|load|colours?|in))(?![a-z0-9])/,
  /(?<![a-z0-9])(?:class sizes?|teacher (?:training|workload|recruitment|retention|pay|wellbeing)|workload|early reading|whole[- ]class reading|reading schemes?|handwriting|spelling tests?|mock exams|literacy|numeracy|bilingual(?:ism)?|eal)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:cold calling|exit tickets?|knowledge organisers?|dual coding|interleaving|spaced practice|metacognition|oracy|rote learning|memori[sz]ation|(?:problem|project|inquiry|enquiry)-based|team teaching|co-teaching|setting in|performance-related pay|reading for pleasure)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:classroom displays?|laminating|reward charts?|sticker charts?|phones? bans?|phones in (?:schools?|classrooms?|lessons)|phones out of (?:schools?|classrooms?|lessons)|screen time|edtech|ai detectors?|nqts?|ects?|teaching assistants|sencos?|supply teachers)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:in classrooms|(?:years|decades|career) (?:in the classroom|of teaching|in teaching|in education|in schools)|ucitelj[a-z]*|sola|soli|solah|solstv[a-z]*|pouk[a-z]*|kurikul[a-z]*|ocenjevanj[a-z]*|matur[aeo]|domac[a-z]* nalog[a-z]*|addysg|cwricwlwm)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:t[- ]levels?|btecs?|coursework|(?:gcse|a[- ]level|exam|new) spec(?:ification)?s?|textbooks?|silent corridors|marking every book|(?:marking|feedback|homework|behaviour|inspection|assessment) (?:framework|policy|regime|culture|problems?)|progress 8|attainment 8|ebacc|mocks|(?:a )?(?:single|one) exam|one[- ]word judg(?:e)?ments?|nonsense words|(?:setting|streaming) (?:[a-z]+ ){0,3}(?:olds|children|kids|pupils)|send provision|primary testing|times tables tests?)(?![a-z0-9])/,
];

/** Capitals tell the field's initials from words: SEND is not "send". */
export const initials = /(?<![A-Za-z0-9])(?:SEND|SEN|RSE|MATs?|IB|KS[1-5]|SLT)(?![A-Za-z0-9])/;

/** Near the field: a claim needs plainer words of opinion to be a view on it. */
export const nearField =
  /(?<![a-z0-9])(?:pupils?|students?|children|kids|child|learners?|lessons?|classrooms?|school|teacher|exam|marking|detentions?|worksheets?|textbooks?|reading|writing|spelling|art|music|history|science|maths|childhood|timetabling|assembl(?:y|ies)|corridors?|reports?|observations?|staffrooms?|feedback|graded|rewards?|sanctions?|punishments?|displays?|phones?|ib|specs?|grammar|tests?|grades?|marks?|learning|class(?:es)?|year (?:1[0-3]|[1-9])s?|y(?:1[0-3]|[1-9])s?|governors?|parents)(?![a-z0-9])/g;

/** Says outright that a view follows. */
export const opinion: readonly RegExp[] = [
  /(?<![a-z0-9])(?:i (?:[a-z]+ ){0,2}?(?:think|believe|feel (?:that|like|strongly|schools|teachers|we)|reckon|maintain|argue|suspect|disagree|worry|doubt)(?! (?:i|you|he|she|it|so|not)(?![a-z]))|i'd argue|i'm (?:[a-z]+ )?(?:convinced|sceptical|skeptical|a convert|tired of|fed up with|sick of|against|in favour of))(?![a-z0-9])/,
  /(?<![a-z0-9])(?:in my (?:[a-z]+ )?(?:view|opinion|experience)|im(?:h)?o(?![a-z])|to my mind|as i see it|my (?:[a-z]+ )?(?:view|opinion|take) (?:is|on)|if you ask me|hot take|unpopular opinion|controversial(?: opinion)?|hill (?:to|i|i'll|i will|worth)|die on (?:this|that) hill)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:chang(?:e|ed) my mind|fight me|(?:don't|do not|can't|cannot) (?:agree|accept|support)|there,? i(?:'ve)? said it|my (?:two|2) ?(?:pence|cents|p)|(?:no|not a|never been a|a big|a huge) fan of|do we (?:really|actually|honestly|still) (?:need|want|believe|think)|(?:i'd|i would) (?:abolish|scrap|ban|bin|ditch|get rid of|double|halve|happily never)|we (?:keep|still|have to stop|insist on|pretend)|no question|(?:we|you) all know|(?:everyone|everybody|nobody) (?:knows|admits)|you (?:can't|cannot|don't) (?:teach|learn|educate|measure|inspire)|stop (?:arguing|pretending|telling|making|asking|blaming|punishing)|can we (?:please |just |all )?(?:stop|talk about|admit|agree)|let's (?:stop|be honest|talk about|face it|admit)|it(?:'s| is) (?:high |about )?time|time (?:we|to) (?:stop|rethink|scrap|ban|admit|end)|the truth is|here's the thing|i refuse to|i wish (?:we|schools|more|the|every|people))(?![a-z0-9])/,
  /(?<![a-z0-9])(?:why (?:do|are|is|does|did) (?:we|schools|teachers|anyone|anybody|nobody|people|the government) (?:still|never|keep|insist)|(?:no|every) (?:[a-z]+ )?(?:child|teacher|pupil|student|school|kid)s? (?:should|deserves?|needs|has to|ought)|we (?:should|must|ought to|could|can) (?:[a-z]+ )?(?:do better|stop|give|trust|teach|value|pay|fund|scrap|be|let|ask|listen|publish))(?![a-z0-9])/,
  /(?<![a-z0-9])(?:(?:visit|spend (?:a|one) (?:day|week|morning) in|set foot in) an? (?:[a-z]+ )?(?:school|classroom)|if i (?:were|was|ran|had)(?: (?:in charge|education secretary|the minister|a minister|schools|the country|my way))|(?:research|evidence)(?: [a-z]+){0,4} is (?:clear|in|mixed|thin))(?![a-z0-9])/,
  /(?<![a-z0-9])(?:menim|mislim,? da|po mojem(?: mnenju)?|verjamem,? da)(?![a-z0-9])/,
];

/** Demands or forbids: "should", "needs fewer", "has to stop". */
export const demand: readonly RegExp[] = [
  /(?<![a-z])(?:(?:should|shouldn't|ought to|oughtn't|mustn't)(?![a-z])|must (?:not|be|stop|change|do|have|go)|ne(?:eds?|eded) (?:to (?:be|stop|change|go|do|have|listen|talk)|more|fewer|less|better|proper|a rethink|rethinking|reform[a-z]*|scrapping|fixing|funding)|(?:has|have) (?:got )?to (?:stop|change|go|end))/,
  /(?<![a-z])(?:(?:deserves?|can do|could do|must do) (?:so much |far )?better|deserves? (?:more|a say|time|respect)|please (?:visit|stop|trust|listen|ask|fund|pay|let|give|read|consider)|bi (?:moral|morala|morali|moralo)|treba (?:je )?(?:ukiniti|spremeniti)|no place (?:for|in)|stop (?:[a-z]+ing))/,
];

/** Calls it good, bad or something else than it claims to be. */
export const verdict: readonly RegExp[] = [
  /(?<![a-z])(?:(?:is|are|isn't|aren't|was always|has become|have become|is becoming|becomes|remains?|feels?) (?:[a-z]+ ){0,3}?(?:broken|wrong|overrated|underrated|snake oil|scandal[a-z]*|disgrace[a-z]*|joke|pointless|waste|fad|myth|nonsense|outdated|unfit|not fit|fit for purpose|damaging|harmful|toxic|unsustainable|failing|unfair|cruel|problem|answer|lottery|performative|mess|crisis|underfunded|undervalued|unnecessary|useless|meaningless|exercise in|issue dressed|dressed up|better than|worse than|more important|less important|box[- ]ticking|tick[- ]box[a-z]*|counterproductive|essential|vital|key to|theatre|badly|too (?:long|much|narrow|early|late|many|few|young)|killing|ruining|harming|failing|holding|about (?:trust|control|power|compliance|relationships)))/,
  /(?<![a-z])(?:(?:doesn't|don't|does not|do not|never|didn't|won't|can't) (?:[a-z]+ )?(?:work|need|replace|help|tell|told|teach|measure|prove|raise|improve|motivate|make|solve|belong)|works? (?:better|best|only|when|because)|matters? more|(?:kills?|ruins?|harms?|fails?|stifles?|crushes?|rewards?|punish(?:es)?) (?:[a-z]+ )?(?:children|kids|pupils|students|creativity|curiosity|learning|joy|teachers|reading|the|our|a|every))/,
  /(?<![a-z])(?:(?:is|are) (?:just|merely|only|nothing but) [a-z]+ing|makes? (?:no|little|more|perfect) sense|gets? (?:[a-z]+ ){0,3}(?:right|wrong)|(?:will|would) (?:not|never) (?:replace|save|fix|solve|work)|tells? (?:you|us) (?:nothing|little|what|more|less)|better than|worse than|more harm than|gone too far|set up to fail|beats? (?:every|any|a|sanctions|punishment|worksheets)|trumps?| > |≠|snake oil|one[- ]size[- ]fits[- ]all|race to the bottom|has (?:given|taken|cost|robbed|ruined|failed|saved))/,
  /(?<![a-z])(?:(?:is|are|was|were|isn't|aren't) (?:(?:just|simply|utter|sheer|pure|absolute|plain|frankly|still|only|an?|the) ){0,3}(?:madness|insanity|indefensible|inexcusable|barbaric|bonkers|daft|laughable|obscene|obsolete|antiquated|archaic|inhumane|unworkable|unrealistic|dishonest|punitive|reductive|joyless|soulless|bloated|overloaded|overstuffed|gimmicks?|lottery|tax on|enemy|postcode|posters|window dressing|snobbery|cowardice|neglect|child's play|no substitute|no way to|nowhere near|not the (?:enemy|answer|problem|point|solution)|never the (?:enemy|answer|problem|point)|designed to|built to|rigged|stacked against))(?![a-z])/,
  /(?<![a-z])(?:(?:achieves?|proves?|changes?|teach(?:es)?|measures?|adds?|means?) (?:absolutely |next to )?(?:nothing|little|paperwork|compliance|memory|postcodes?|privilege|wealth|parental income)|did (?:real|lasting|untold|so much|huge|serious) (?:damage|harm)|do(?:es)? (?:real|lasting|untold|so much|huge|serious|more) (?:damage|harm)|(?:has|have|leaves?|is|there's) no (?:room|place|time|space|excuse|evidence|point)|(?:far |much |way |simply )too (?:early|young|late|narrow|soon|wide|long)|belongs? in (?:the )?(?:bin|past|prisons?|museums?|history|dustbin)|calls? (?:it|that|this) [a-z]+|forces? (?:[a-z]+ ){0,2}(?:kids|children|teenagers|pupils|students|teachers|schools|five|six|them)|(?:leaves?|left|let(?:s)?|lets) (?:them|kids|children|pupils|families|teachers|too many) (?:behind|down)|drill(?:s|ed|ing)? (?:them|kids|children)|deserves? better|ends? with (?:more|less)|exhausts? (?:families|parents|teachers)|(?:half|most) (?:of )?(?:your|our|the) [a-z]+ problems|vanish(?:es)?|means? (?:zero|no|less|fewer)|tells? (?:children|kids|pupils|them|us) (?:what|that|they)|(?:ridiculous|terrible|poor|dreadful|daft|strange|odd|stupid|rotten|lousy) way to|pay (?:them|us) (?:peanuts|pennies|nothing)|sucks? the (?:joy|life)|squeezed? out|drives? (?:good |great )?teachers (?:out|away)|narrows? the|widens? the gap|entrench(?:es)?)(?![a-z])/,
];

/** A claim about all of them: "Children learn to read by reading." */
export const general =
  /^['"(]?(?:all |most |young |little |small |many )?(?:children|kids|pupils|students|learners|boys|girls|teenagers|teens|five year olds|toddlers) (?:[a-z]+ )?(?:learn(?! (?:today|yesterday))|need|deserve|should|don't|do not|aren't|are not|cannot|can't|thrive|crave)/;

/** And of the trade: "Grammar schools entrench privilege." The verb is whatever is no joining word and bears no ending. */
export const generalField =
  /^['"(]?(?:[a-z]+[ -]){0,2}(?:schools|teachers|headteachers|exams|class sizes|inspectors|awards|uniforms|assessments|targets|tests|policies) (?!(?:in|of|at|and|or|for|from|with|on|to|by|as|who|that|have|are|were|will|day|week|gift|life|only|here|there|please|then|too|like|near|under|over|this|next|last)(?![a-z]))[a-z]{2,}(?<!s|ing|ed|er|ly)(?![a-z]) [a-z]/;

/** Advice to others in the trade. */
export const advice =
  /(?<![a-z0-9])(?:(?:things?|tips?|advice|lessons?|what) (?:that )?(?:i'd|i would|i wish|for|to|i tell|i always tell|i've learn(?:t|ed)) (?:[a-z]+ ){0,5}(?:nqts?|ects?|teachers?|trainees?|pgce|tas?|heads?|school leaders?|middle leaders?|governors|about (?:teaching|behaviour|marking|assessment|leading|schools))|(?:if (?:you're|you are|i were) (?:an? |in )?(?:new|training|starting|thinking of)[^.!?]{0,30}(?:teacher|teaching|teach|leader)))(?![a-z0-9])/;

/** "Scrap the phonics check." */
export const command = /^['"(]?(?:please )?(?:stop|scrap|ban|abolish|bin|ditch|fund|pay|trust|let|bring back|give)(?![a-z])/;

/** Weighs a claim without saying outright that it is one. */
export const value =
  /(?<![a-z0-9])(?:dreadful|awful|terrible|appalling|absurd|ridiculous|ludicrous|cruel|failures?|disasters?|distractions?|nonsense|false choice|reluctant|obsess[a-z]+|uncomfortable|abandonment|elephant|fiction|farce|tragedy|insult|betrayal|luxury|priorit[a-z]+|worth|matters?|important|overload|confuses?|pretends?|forget|forgotten|ignored?|ignores|fails?|harm|damage|deserves?|beats?|honest|dishonest|shameful|immoral|unethical|wasted?|arguing|nobody|no one|no idea|being failed)(?![a-z0-9])/;

/** Said of things in general. */
export const degree =
  /(?<![a-z0-9])(?:too|far|more|less|fewer|better|best|worse|worst|most|every|all|any|still|always|only|never|not|no|without|instead of|rather than|enough|[a-z]+n't)(?![a-z0-9])/;
export const present =
  /(?<![a-z0-9])(?:is|are|isn't|aren't|has become|have become|has been|have been|can't|cannot|don't|doesn't|do not|does not|works?|needs?|should|must|makes?|becomes?|beats?|matters?|means?|[a-z]+ (?:is|are)n't)(?![a-z0-9])/;

/** Ties the words to one day or event. */
export const event =
  /(?<![a-z0-9])(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|weekend|term)|last (?:night|week|year|term)|next (?:week|term|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:at|by|until|till|from) \d{1,2}|closed|shut|open|opens?|starts?|started|starting|finished|done|booked|registered|holidays?|christmas|easter|half term|deadline|due|over)(?![a-z0-9])/;
export const sharing =
  /(?<![a-z0-9])(?:article|books?|podcasts?|threads?|(?:a|the|my|great) talk|webinar|conference|blog|piece|link|episode|documentary|film|course|saving|recommend[a-z]*|recommendations?|vacanc[a-z]+|hiring|job)(?![a-z0-9])/;
export const cheer =
  /(?<![a-z0-9])(?:thanks?|thank you|congrat[a-z]*|well done|good luck|wish me|luck|proud|happy|excited|looking forward|can't wait|lovely|loved|enjoyed|coffee|wine|gin|tea|chocolate|biscuits?|cake|prosecco|pizza|naps?|lol|haha)(?![a-z0-9])/;
export const past =
  /(?<![a-z0-9])(?:was|were|did|had|got|went|came|said|told|asked|made|gave|wrote|took|built|taught|ate|won|lost|brought)(?![a-z0-9])/;
export const own = /(?<![a-z0-9])(?:my|our|i|i'm|i've|we|we're|we've|me|us|he|she|his|her)(?![a-z0-9])/;

/** The author's own to-do list, and what others should watch or read, is no view: "I should mark these reports". */
export const ownChore =
  /(?<![a-z])(?:i|i'm|we) (?:really |probably |definitely )?(?:should|shouldn't|must|need to|needs? more|have to|ought to)(?! (?:all|stop|never|be honest|trust|value|rethink|scrap))|(?<![a-z])you (?:should|must|need to|have to) (?:all |really |definitely )?(?:watch|read|see|try|listen|come|join|visit|follow|get|go|hear)/;
