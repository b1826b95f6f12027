// The field of work of school staff, and the turns of phrase that make a sentence a view on it. Matched on folded sentences.

/** Words of the field itself: a claim about one of these is a professional view. */
const FIELD = [
  'phonics|pedagog\\p{L}+|curricul(?:um|a|ums)|ofsted|estyn|inspections?|inspectors?|inspectorates?|sats|i?gcses?|a[- ]levels?|exam boards?|exam system|exams?|examinations?|league tables?|baccalaureate',
  'homework|mixed[- ]ability|set changes|setting by ability|ability (?:groups?|grouping|sets)|differentiation|scaffolding|retrieval practice|cognitive load|direct instruction|learning styles|growth mindset',
  'play[- ]based|early years|eyfs|key stages?|send|sen(?: funding| support| provision)?|special needs|ehcps?|inclusion|exclusions?|suspensions|detentions?|behaviour (?:polic(?:y|ies)|management|systems?|points)|restorative (?:practice|approaches)',
  'zero[- ]tolerance|isolation (?:rooms?|booths?)|school uniforms?|uniform polic(?:y|ies)|attendance (?:targets|awards|rewards)|academisation|academy trusts|multi[- ]academy|grammar schools?|private schools?|state schools?|international schools?|faith schools?',
  'teachers?|teaching|schools?|schooling|education|educators?|headteachers?|school leaders?|cpd|inset|lesson (?:observations?|plans?|planning|objectives?)|book scrutin(?:y|ies)|learning walks?|performance management|marking|reports? (?:writing|comments)|written reports',
  'assessments?|summative|formative|baseline tests?|standardi[sz]ed tests?|high[- ]stakes tests?|times tables (?:check|test)|group work|seating plans?|worksheets|textbooks|knowledge[- ]rich|cultural capital|rse|pshe|sex education|safeguarding training',
  'class sizes?|teacher training|teacher workload|workload|early reading|whole[- ]class reading|reading schemes?|handwriting|spelling tests?|school funding|school day|school starting age|school meals|mock exams?|setting|streaming|classrooms?|literacy|numeracy|bilingualism|eal',
  'classroom displays?|reward charts?|sticker charts?|phones? bans?|screen time|edtech|ai detectors?|nqts?|ects?|teaching assistants|senco?s?|sabbaticals|ucitelj\\p{L}*|sol[aeio]|pouk\\p{L}*|kurikul\\p{L}*|ocenjevanj\\p{L}*|matur[aeo]|domac\\p{L}* nalog\\p{L}*',
].join('|');

/** Near the field: a claim needs plainer words of opinion to be a view on it. */
const NEAR_FIELD =
  'pupils?|students?|children|kids|child|learners?|lessons?|reading|writing|spelling|maths|grammar|tests?|grades?|marks?|learning|class(?:es)?|year (?:1[0-3]|[1-9])s?|y(?:1[0-3]|[1-9])s?|governors?|parents';

/** Says outright that a view follows. */
const OPINION = [
  "i (?:\\p{L}+ ){0,2}?(?:think|believe|feel|reckon|maintain|argue|suspect|disagree|worry|doubt)(?! (?:i|you|he|she|it|so|not)(?!\\p{L}))|i'd argue|i'm (?:\\p{L}+ )?(?:convinced|sceptical|skeptical|a convert|tired of|fed up with|sick of|against|in favour of)",
  "in my (?:\\p{L}+ )?(?:view|opinion|experience)|im(?:h)?o(?!\\p{L})|to my mind|as i see it|my (?:\\p{L}+ )?(?:view|opinion|take) (?:is|on)|if you ask me|hot take|unpopular opinion|controversial(?: opinion)?|hill (?:to|i|i'll|i will|worth)|die on (?:this|that) hill",
  "change my mind|fight me|can we (?:please |just |all )?(?:stop|talk about|admit|agree)|let's (?:stop|be honest|talk about|face it|admit)|it(?:'s| is) (?:high |about )?time|time (?:we|to) (?:stop|rethink|scrap|ban|admit|end)|the truth is|here's the thing|i refuse to|i wish (?:we|schools|more|the|every|people)",
  'why (?:do|are|is|does|did) (?:we|schools|teachers|anyone|anybody|nobody|people|the government) (?:still|always|never|keep|insist)|(?:no|every) (?:\\p{L}+ )?(?:child|teacher|pupil|student|school|kid)s? (?:should|deserves?|needs|has to|ought)|we (?:should|must|ought to|could|can) (?:\\p{L}+ )?(?:do better|stop|give|trust|teach|value|pay|fund|scrap|be|let|ask|listen|publish)',
  'menim|mislim,? da|po mojem(?: mnenju)?|verjamem,? da',
].join('|');

/** Demands or forbids: "should", "needs fewer", "has to stop". */
const DEMAND = [
  "(?:should|shouldn't|ought to|oughtn't|mustn't)(?!\\p{L})|must (?:not|be|stop|change|do|have|go)|ne(?:eds?|eded) (?:to (?:be|stop|change|go|do|have|listen|talk)|more|fewer|less|better|proper|a rethink|rethinking|reform\\p{L}*|scrapping|fixing|funding)|(?:has|have) (?:got )?to (?:stop|change|go|end)",
  '(?:deserves?|can do|could do|must do) (?:so much |far )?better|deserves? (?:more|a say|time|respect)|please (?:visit|stop|trust|listen|ask|fund|pay|let|give|read|consider)|bi (?:moral|morala|morali|moralo)|treba (?:je )?(?:ukiniti|spremeniti)|no place (?:for|in)|stop (?:\\p{L}+ing)',
].join('|');

/** Calls it good, bad or something else than it claims to be. */
const VERDICT = [
  "(?:is|are|isn't|aren't|was always|has become|have become|is becoming|becomes|remains?|feels?) (?:\\p{L}+ ){0,3}?(?:broken|wrong|overrated|underrated|snake oil|scandal\\p{L}*|disgrace\\p{L}*|joke|pointless|waste|fad|myth|nonsense|outdated|unfit|not fit|fit for purpose|damaging|harmful|toxic|unsustainable|failing|unfair|cruel|problem|answer|lottery|performative|mess|crisis|underfunded|undervalued|unnecessary|useless|meaningless|exercise in|issue dressed|dressed up|better than|worse than|more important|less important|box[- ]ticking|tick[- ]box\\p{L}*|counterproductive|essential|vital|key to|theatre|badly|too (?:long|much|narrow|early|late|many|few|young)|killing|ruining|harming|failing|holding|about (?:trust|control|power|compliance|relationships))",
  "(?:doesn't|don't|does not|do not|never|didn't|won't|can't) (?:\\p{L}+ )?(?:work|help|tell|told|teach|measure|prove|raise|improve|motivate|make|solve|belong)|works? (?:better|best|only|when|because)|matters? more|(?:kills?|ruins?|harms?|fails?|stifles?|crushes?|rewards?|punish(?:es)?) (?:\\p{L}+ )?(?:children|kids|pupils|students|creativity|curiosity|learning|joy|teachers|reading|the|our|a|every)",
  'tells? (?:you|us) (?:nothing|little|what|more|less)|better than|worse than|more harm than|gone too far|set up to fail|beats? (?:any|every|a)|trumps?| > |≠|snake oil|one[- ]size[- ]fits[- ]all|race to the bottom|has (?:given|taken|cost|robbed|ruined|failed|saved)',
].join('|');

/** Advice to others in the trade. */
const ADVICE =
  "(?:things?|tips?|advice|lessons?|what) (?:that )?(?:i'd|i would|i wish|for|to|i tell|i always tell|i've learn(?:t|ed)) (?:\\p{L}+ ){0,5}(?:nqts?|ects?|teachers?|trainees?|pgce|tas?|heads?|school leaders?|middle leaders?|governors|about (?:teaching|behaviour|marking|assessment|leading|schools))|(?:if (?:you're|you are|i were) (?:an? |in )?(?:new|training|starting|thinking of)[^.!?]{0,30}(?:teacher|teaching|teach|leader))";

/** "Scrap the phonics check." */
const COMMAND = '^[\'"(]?(?:please )?(?:stop|scrap|ban|abolish|bin|ditch|fund|pay|trust|let|bring back|give)(?!\\p{L})';

const phrase = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');

export const field = phrase(FIELD);
export const nearField = phrase(NEAR_FIELD);
export const opinion = phrase(OPINION);
export const advice = phrase(ADVICE);
export const command = new RegExp(COMMAND, 'u');
export const demand = new RegExp(`(?<!\\p{L})(?:${DEMAND})`, 'u');
export const verdict = new RegExp(`(?<!\\p{L})(?:${VERDICT})`, 'u');

/** The author's own to-do list is no view: "I should mark these reports". */
export const ownChore =
  /(?<!\p{L})(?:i|i'm|we) (?:really |probably |definitely )?(?:should|shouldn't|must|need to|needs? more|have to|ought to)(?! (?:all|stop|never|be honest|trust|value|rethink|scrap))/u;
