// Jibes that need no hard word: likenesses, wits, looks, wishes of harm, nicknames, mocking signs. Each is a frame, and hurts only where somebody near is meant.

/** "the charisma of a damp flannel": a quality, and what lends it. */
export const LIKENESS =
  /(?<![a-z])(?:charisma|charm|warmth|personality|brains?|brain ?power|wits?|intellect|intelligence|iq|attention span|memory|backbone|spine|manners|morals|empathy|people skills|social skills|grasp|subtlety|grace|vocabulary|emotional (?:range|intelligence|depth)|work ethic|tact|compassion|imagination|presence|listening skills|maturity|leadership skills|organisational skills|fashion sense|dress sense|temper|face|voice|laugh|breath|sense of humour|class|competence) (?:and [a-z]+ )?of an? (?!champion|genius|saint|angel|lion|hero|star|queen|king|lady|gentleman|legend|professional|true |real |great |good |born |teacher|person|child |woman|man |job|school)(?:[a-z-]+ ?){1,4}/g;

/** "thick as mince", "about as useful as a chocolate teapot". */
export const AS_A =
  /(?<![a-z])(?:thick|dense|dim|daft|dumb|stupid|greasy|common|twp|ugly|slippery|nutty|mad) as (?!they|we|i |it|you|if|usual|always|ever|long|far|well)(?:an? |two |the )?[a-z]+(?: [a-z]+)?|(?<![a-z])(?:thicker|denser|dimmer|dumber|greasier) than (?!i |we )[a-z]+(?: [a-z]+)?|(?<![a-z])(?:about )?as (?:much (?:use|help|charm|sense|personality|backbone|warmth) as|(?:useful|sharp|bright|helpful|welcome|warm|approachable|subtle|organised|qualified|interesting) as) (?:an? (?!whistle|button|pin|new|star|hug|daisy)|the (?!day)|mud|soup|toothache|cold sick)[a-z]*(?: [a-z]+)?|(?<![a-z])(?:has|have) in common with an? [a-z]+|that of an? (?:[a-z]+ )?(?:cabbage|turnip|potato|doorstop|houseplant|pot plant|brick|plank|lampshade|paperweight|goldfish|sloth)|more (?:holes|chins|faces|front) than [a-z]+/g;

/** Wits: cells, straw, lights. */
export const WITS =
  /(?<![a-z])(?:(?:one|a single|single|two|half an?|working|only|last|not an?|shares? an?|functioning|zero|no) (?:functioning |working |shared? )?(?:brain ?cells?|neurons?|iq points?)|brain ?cells? between|heads? (?:is |are )?full of (?:straw|air|sawdust|rocks|wind|cotton wool|nothing)|slama v glavi|nothing (?:upstairs|between (?:the|his|her|their) ears|in (?:his|her|their|that) (?:head|skull))|lights? (?:are |is |'?s )?on,? (?:but )?(?:there's )?(?:no ?body|no ?one)(?:'s| is)? home|no ?body's home|not the (?:sharpest|brightest) [a-z]+|a few [a-z]+ short of an? [a-z]+|[a-z]+ short of a (?:picnic|full deck|six pack)|wheel's (?:spinning|turning),? (?:but )?the hamster|(?:bottom|shallow(?:est)? end|scraping) of the (?:gene pool|barrel)|(?:he|she|who|that (?:wo)?man) (?:couldn't|can't|could not) (?:even )?(?:spell|count to|find (?:his|her|their|its) own|tie (?:his|her|their) own|pour|boil|work out|organise a|run a bath|manage a|pass a|read a clock))(?![a-z])/g;

/** Looks and smell. */
export const LOOKS =
  /(?<![a-z])(?:(?:a (?:kid|child|lad|girl|boy|woman|man|bloke) |is |are |was |'s |'re |she's |he's )(?:shaped|built|dressed) like (?:a|an|the)(?: [a-z]+)?|legal weight limit|(?:a|with) face like (?:a|an|the)(?: [a-z]+)?|face (?:only )?a mother|needs? (?:a|some) (?:bath|wash|deodorant|soap|diet|salad|muzzle|lobotomy|personality transplant|leash)|(?:who|did (?:he|she|they|someone|somebody)) (?:lose|lost) a bet|cut(?:s)? (?:her|his|their) own hair|dress(?:es|ed)? in the dark|hit (?:every branch|with the ugly)|wide load|dragged through a hedge|mutton dressed|you(?:'d| can| could)? (?:always )?smell (?:the|them|her|him) [a-z ]{0,12}before|(?:did|done) your (?:eyebrows|hair|make ?up))(?![a-z])/g;

/** Misfortune wished on somebody. */
export const WISHES =
  /(?<![a-z])(?:can (?:go |just |all )*(?:walk|jump|step|fall|march|leap) (?:off|in|into|under) (?:a|the) [a-z]+|(?:go |and )?(?:jump|walk|step|leap) (?:off a (?:cliff|pier|bridge|roof)|in (?:the|a) (?:cut|canal|lake|river|sea|bin|skip)|in front of|into (?:the|a) (?:canal|river|sea|lake))|take a (?:long|running) (?:walk|jump) (?:off|at)|(?:may|hope) (?:(?:the|that|those|every|any) [a-z]+ who|whoever|he|she|they|you|every one of (?:you|them)|both of them) [^.!?]{0,70}?(?:gets?|steps?|treads?|catch(?:es)?|suffers?|stubs?|slips?|trips?|falls?|loses?) (?:an? |on |in |down |over |under )?(?:slow |nasty |wet )?(?:puncture|shingles|lego|plug|norovirus|nits|worms|rash|dog ?(?:poo|mess)|stairs|flu|piles|haemorrhoids|food poisoning|itch))(?![a-z])/g;

/** Said of a person they are nicknames; in a book or film, a character. */
export const NICKNAMES =
  /(?<![a-z#])(?:(?:shrek|gollum|voldemort|umbridge|miss trunchbull|trunchbull|cruella|dracula|hitler|stalin|mussolini|putin|kim jong[- ]?[ui]n|darth vader|maleficent|ursula|the grinch|scrooge|david brent|michael scott|tweedle ?dum(?:b|ber)?|tweedle ?dee|dumb and dumber|damien from the omen|the antichrist|satan|lucifer|jabba(?: the hutt)?|lurch|miss piggy|mr blobby|mr burns|waynetta|vicky pollard|wicked witch|lord farquaad|sauron|nurse ratched|basil fawlty|the devil)(?:'s)?(?: herself| himself)? (?:(?:in|from) (?:hr|finance|it|payroll|admin|the office|maths|english|science|reception|year \d+|our department|slt)|(?:has |is |just )?(?:moved|promoted|back|in charge|running|runs|teaches|does the|done the|doing the|taking)|and (?:his|her) (?:flying monkeys|minions|sidekick))|(?:boss|head|deputy|hod|line manager|principal|colleague|mentor|governor|senco|ceo) (?:from hell|aka [a-z]+)|(?:menopausal|miserable|hormonal|frigid|dried[- ]up|bitter old|washed[- ]up|prehistoric|senile|decrepit|geriatric) (?:old )?(?:dragon|cow|witch|bag|hag|madam|spinster|man|woman|git|fossil|dinosaur|colleague|teacher|head|deputy|bat|trout))(?![a-z])/g;

/** A person, and nothing but a row of signs that mock. */
export const SIGNS =
  /(?:🤡|🐍|💩|🤮|🐷|🐖|🐀|🖕|🐳|🐋|🐄|🧟|👹|🧌|🪳|🐽)(?:\s?(?:🤡|🐍|💩|🤮|🐷|🐖|🐀|🖕|🐳|🐋|🐄|🧟|👹|🧌|🪳|🐽))+|🖕|🤡/gu;

/** Words that run into one behind a hash. */
export const TAGS =
  /#(?:[a-z]*(?:oxygenthie(?:f|ves)|wasteofspace|wasteofoxygen|dickhead|knobhead|bellend|wanker|tosser|arsehole|asshole|bitch|scum|moron|idiot|imbecile|cretin|wasteofasalary|thickasmince|villageidiot|braindead|halfwit|twats?)s?[a-z]*)(?![a-z])/g;

/** What an official account says to put a reader down. */
export const PUT_DOWNS =
  /(?<![a-z])(?:(?:oh )?(?:do )?give over|cry about it|cope harder|(?:if|had) you(?:'d| had)? (?:listened|paid attention|been paying|turned up|bothered|read)|(?:can't|cannot|can you not|unable to|learn to) read(?: a| the|\?|[.,!]|$)|twp|bless your heart|the lot of you|owes you an apology|nobody (?:asked|cares|forced)|calm down|jog on|get over it|deal with it|seethe|stay mad|boo hoo|what (?:part|bit) of|how hard (?:can|is) it|read the letter|honestly,? some people|some of you (?:clearly|obviously|really|need)|like we said|for the (?:last|umpteenth|hundredth|millionth) time|you're welcome to leave|there's the door|suck it up|tough luck|poor you|inbred|losers|rabble|bunch of (?!flowers|keys|talented|brilliant|lovely|amazing|fantastic|grapes|bananas|daffodils|roses|balloons)[a-z]+)(?![a-z])|🙄|🖕|🤡/gu;

/** Where people are said to come from, and what is made of it. */
export const ORIGINS =
  /(?<![a-z])(?:from you know where|you know (?:which|what) (?:sort|kind|type|lot|country)|(?:their|those|them|that) (?:sort|kind|type|lot) (?:don't|never|can't|won't|always)|off the (?:caravans?|estate|boat|site)|learn (?:the|our|some) (?:language|english|welsh)|come(?:s)? (?:over )?here and|taking over (?:this|our|the) (?:school|town|village)|send them (?:home|back)|not (?:one of )?our (?:own|kind)|menopausal|hormonal|too old (?:to|for)|past (?:his|her|it)(?= sell| use|[.!,]|$)|at (?:his|her|their) age|hitting the change)(?![a-z])/g;
/** Sours it. */
export const ORIGINS_SOUR =
  /(?<![a-z])(?:never|don't|can't|won't|smell|stink|every (?:single )?(?:dad|mum|time|week)|dragon|cow|always|manners|pay|thiev[a-z]+|money|lazy|dirty|useless|should)(?![a-z])|🙄|🐉/u;
