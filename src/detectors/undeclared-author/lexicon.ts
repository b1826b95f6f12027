// The words by which an official post speaks as one person, says who that is, hides it, or gives out to be another. Matched on folded text.

/** One person speaks: "I am so proud", "my class". */
export const FIRST_PERSON: readonly RegExp[] = [
  /(?<![a-z0-9'"_#@♥❤-])(?<!(?:war|elizabeth|charles|james|room|part|act|unit|level|phase|stage|type|class|chapter|volume|george|william|francis|napoleon|ks|grade|key stage|henry viii,|can't believe it's) )i (?!(?:ii|iii|is|spy|robot|was (?:a|the) (?:king|queen)|came to assembly)(?![a-z]))[a-z]+(?:'[a-z]+)?(?: [a-z]+)?(?![a-z'])/g,
  /(?<![a-z0-9'"_#@-])i(?:'m|'ve|'ll|'d)(?= [a-z])/g,
  /(?<![a-z0-9'"_#@-])my (?:(?:own|lovely|wonderful|amazing|brilliant|gorgeous|little|dear) )?(?:class|classes|form|tutor group|pupils|students|y(?:ea)?r \d+s?|y\d+s?|heart|thoughts|view|opinion|desk|favourite|colleagues|room|classroom|lessons?|department|day|week|turn|phone|mistake|apologies|bad|last day|first day|way (?:in|home|to)|old (?:head|teacher|boss)|commute|team|lot|inbox|personal|honest)(?![a-z])/g,
  /(?<![a-z0-9'"_#@-])my (?:little|lovely|gorgeous|amazing|brilliant|wonderful) [a-z]+s(?![a-z])/g,
  /(?<![a-z])(?:ponosn[ai] sem|vesel[a]? sem|mislim,? da|moj[ia]? (?:razred|ucenci)|svoj(?:ega|i|im|e)? (?:razred|ucenc)[a-z]*|hvaležn[ai] sem|sem (?:tako |zelo )?(?:ponosn|vesel|hvalezn)[ai])(?![a-z])/g,
];

/** Says outright who speaks. */
export const INTRODUCED: readonly RegExp[] = [
  /(?<![a-z])(?:mr|mrs|ms|miss|mx|dr|prof|sir|ga\.|gospa|gospod|g\.) [a-z][a-z' -]{1,24}? (?:here|speaking|writing|writes|reporting|says|typing|on the (?:keyboard|page|tweets)|minding|taking over)(?![a-z])/,
  /(?<![a-z])(?:i'm|i am|it's|its|it is|this is|my name is|here is|here's|posted by|written by|tweeted by|tweets by|posts by|words by|from|by|love,?|regards,?|thanks,?|signed,?|yours,?|message from|word from|note from|letter from|update from) (?:your |our |the )?(?:new |own |head ?teacher,? |principal,? |head,? )?(?:mr|mrs|ms|miss|mx|dr|prof|madame|senora|frau|ga\.|gospa|gospod)(?![a-z])/,
  /(?<![a-z])(?:as|i'm|i am|it's|this is|speaking as|writing as|being|from) (?:your |the |our |a |an )?(?:new |very |proud |acting |executive |deputy |assistant |co-)*(?:principal|head ?teacher|headmaster|headmistress|head(?= (?:of|here|i|and|,))|deputy|chair of (?:governors|the pta)|governor|bursar|librarian|caretaker|senco|business manager|head of [a-z0-9]+|leader of|pta (?:chair|secretary)|admissions|receptionist|office manager|school nurse|site manager|chef|cook|art technician|science technician|year \d+ (?:teacher|lead|tutor)|[a-z]+ teacher)(?!'s|[a-z])/,
  /(?<![a-z])(?:head(?:teacher)?|principal|head of [a-z0-9]+|chair|caretaker|librarian|office|pta|pe department|pe dept|[a-z]+ department|[a-z]+ team|friends of [a-z ]+)(?:'s (?:blog|message|update|letter|word|welcome|corner|news)| (?:here|speaking|writes))(?![a-z])/,
  /(?<![a-z])(?:posted|written|tweeted|shared|sent|typed|put up|objavil[ai]?) (?:by|for|on behalf of) (?:the |our |your |mr|mrs|ms|miss|dr|year|y\d|[a-z]+ department)/,
  /(?<![a-z])(?:message|letter|word|note|thought|few words|quote|poem|report|update) (?:from|by) (?:our |the |one of our |year |y\d|mr|mrs|ms|miss|dr|a (?:year|pupil|parent)|[a-z]+ in)/,
  /(?<![a-z])(?:poem|story|review|haiku|diary|verse|song|recipe|art ?work|blog|account) (?:of the (?:week|day|month) )?(?:from|by) [a-z]/,
  /,? by (?:our |a |some )?(?:y(?:ea)?r \d+s?|y\d+s?|class|pupils?|students?|reception)(?![a-z])/,
  /(?<![a-z])(?:writes?|wrote|says?|said|tells us|told us|asked|adds|reps said|explains):? ?(?:"|that |i |:)/,
];

/** A post of an account whose own profile says who runs it. */
export const RUN_BY =
  /(?<![a-z])(?:run|managed|tweets|posts|tweeted|posted|curated|written|maintained|looked after|ureja|urejajo) (?:by|from) (?!(?:pupils|students|staff|parents)(?![a-z]))[a-z]|(?<![a-z])(?:mr|mrs|ms|miss|dr) [a-z]{2,}/;

/** Keeps the author hidden, or plays with it. */
export const HIDDEN: readonly RegExp[] = [
  /(?<![a-z])(?:(?:post|posting|writing|tweeting|this is|said|sharing|typing) (?:this )?(?:anonymous(?:ly)?|incognito)(?![a-z])|anonymous (?:post|member of staff|teacher|confession|admin|staff member)|anon(?= (?:post|because|here|pls|please)|$|[.!,])|anonymno|anonimno|ne bom se podpisal|brez podpisa)/,
  /(?<![a-z])(?:(?:not|never|won't|wont|can't|cannot|i'm not|am not|aren't|not gonna|shan't) (?:saying|say|tell|telling|going to say|going to tell|admit|admitting|reveal|revealing|let on)(?:ing)? (?:you )?(?:who|which (?:one )?of us|which teacher|my name)(?= (?:this|i |i$|is (?:typing|writing|posting)|it is|wrote|of us|we are)|[^a-z]|$)(?!,? but some)|(?:guess|bet you can't guess|you'll never guess) (?:who(?:'s| is| has|'ve)?|which (?:teacher|one|of us)) ?(?:is |has |'s |just |of us )*(?:got|typing|writing|posting|running|behind|taken|stolen|hacked|found|in charge|this|nicked|here|here|on the (?:account|page|login|password)))/,
  /(?<![a-z])(?:who (?:shall|will|must|would rather|prefers? to|wants? to|wishes? to|'d rather|asked to) (?:remain|stay|be|not be|go) (?:nameless|anonymous|unnamed|named|unknown)|would (?:rather|prefer) not (?:to )?(?:be named|say who|give (?:my|their) name)|(?:rather|prefer) not (?:to )?(?:be named|say who|give (?:my|our|their) name)|name (?:withheld|supplied|hidden)|(?:mystery|secret|rogue|phantom|masked) (?:admin|poster|tweeter|teacher|staff member|author)|a little bird (?:who|that) works|(?:your|the) (?:friendly )?(?:ghost|phantom|mole|insider|fly on the wall)(?: of| in| from) |never mind who|doesn't matter who|it doesn't matter who (?:i am|this is|is typing)|don't ask who|no names|a (?:concerned|disgruntled|fed[- ]up|certain|tired) (?:member of staff|teacher|employee|staff member)|a member of staff(?=[.!]?$))(?![a-z])/,
];

/** Gives out to be one whom the account is not: a parent, a pupil, the leader in jest, a hacker. */
export const POSING: readonly RegExp[] = [
  /(?<![a-z])whose (?:[a-z]+ )?(?:kids?|children|son|daughter|boys?|girls?|twins) (?:all |both )?(?:go(?:es)?|attend|are|is|have been) (?:here|there|to this|at this|to the school)(?![a-z])/,
  /(?<![a-z])(?:(?:speaking|writing|talking|posting) as (?:a |an |the |just )*(?:(?:year|y) ?\d+ )?(?:parent|mum|mam|mother|dad|father|grandparent|nan|pupil|student|neighbour|local|resident)(?![a-z])|as (?:a |an )(?:[a-z]+ )?(?:(?:year|y) ?\d+ )?(?:parent|mum|mam|mother|dad|father|grandparent|nan|pupil|student|neighbour|local|resident)(?![a-z])[^.!?\n]{0,40}?[ ,](?:i|we|my|our)(?![a-z])|(?:i'm|i am|i'm just|just) (?:a |an |just |only |just an |an ordinary |a busy |a proud |a happy |a concerned |another |one of the )*(?:(?:year|y) ?\d+ )?(?:parent|mum|mam|mother|dad|father|grandparent|nan|pupil|student|kid|neighbour|local|resident)(?: (?:of|with|here|at|from|who|too|myself|in)|,? (?:i|we|my)(?![a-z])|[.!](?! )|$))/,
  /(?<![a-z])(?:as |just |only )an? (?:[a-z]+ )?(?:neutral|independent|impartial|casual|outside|disinterested) (?:observer|bystander|outsider|visitor|party|voice|reader)(?![a-z])/,
  /(?<![a-z])just (?:a|an|another|your) (?:ordinary |normal |regular |random |happy |proud |passing )*(?:mum|mam|dad|parent|mother|father|nan|pupil|student|local|neighbour|taxpayer|citizen|bystander)(?: (?:here|of|with|who|saying|speaking))?(?![a-z])/,
  /(?<![a-z])(?:my|our) (?:own )?(?:son|daughter|lad|kids?|children|girls?|boys?|two|three|twins|eldest|youngest|little (?:one|boy|girl)|grandson|granddaughter|grandchildren) (?:both |all )?(?:goes?|go|went|attends?|are|is|has been|have been|loves?|love|adores?|started|thrives?|comes?) (?:here|there|at this|to this|this school|at the school|in year|it here|at [a-z]+|every)/,
  /(?<![a-z])(?:my|our) (?:son|daughter|lad|kids|children|two|twins|granddaughter|grandson)(?:'s)? (?:here and|here,|loves it|love it|thriv)/,
  /(?<![a-z])(?:(?:two|three|four|one|both|my|our) (?:kids?|children|boys|girls|sons|daughters) (?:at|in) (?:this|the) (?:place|school)|i (?:go|come) to this school|i'm in y(?:ea)?r ?\d+ (?:here|and)|(?:i|we)(?:'ve| have)? (?:send|sent|moved|chose|picked) (?:my|our) (?:[a-z]+ )?(?:kids|children|son|daughter|boys|girls)|(?:mum|dad|parent) of (?:two|three|four|one|a|twins)(?: [a-z0-9]+){0,2} (?:here|at|in)(?![a-z]))/,
  /(?<![a-z])(?:pupil|student|parent|mum|dad|year \d+s?|y\d+s?)(?: (?:of|in) [a-z0-9]+(?: \d+)?)? here(?![a-z])(?! (?:is|are|at|in|have|has|will|we))[,!:. ]/,
];

/** Said in jest as somebody whom everybody knows; a name in it declares nobody. */
export const JEST: readonly RegExp[] = [
  /(?<![a-z])(?:(?:or is (?:it|he|she)|or am i) ?\?|(?:have|has|'ve|we've|been) (?:hacked|hijacked|stolen|taken over) (?:the|this|your|our) (?:page|account|login|twitter|insta)|this is (?:the )?(?:head|principal|headteacher|caretaker|governors?|school)(?:'s)? (?:dog|cat|hamster|goldfish|evil twin|wig)|(?:this is|it's|i'm|i am) (?:your |the )?(?:head|headteacher|principal|mr [a-z]+|mrs [a-z]+) ?(?:speaking )?(?:\(?not really|😂|honest(?:ly)? guv|\(honest\)|\(or am i))/,
];

/** What is no first person of the author: titles, games, questions of the reader, somebody's reported words. */
export const NOT_ONES_OWN =
  /(?<![a-z])(?:i spy|i'm a celebrity|i am a raindrop|i can,? i will|i want my hat|my fair lady|my money week|henry viii|world war i|elizabeth i|"|i know a song|what have i got)(?![a-z])/;
