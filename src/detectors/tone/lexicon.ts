// Words that hurt, those that sharpen them, and those that show that nobody is meant. All folded.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Said of a person they are an insult in any register. */
export const GROSS = words(`
  cunt cunts twat twats wanker wankers tosser tossers bellend bellends dickhead dickheads knobhead knobheads fuckwit fuckwits fucker fuckers
  motherfucker prick pricks dick dicks arsehole arseholes asshole assholes arsewipe bastard bastards bitch bitches slag slags slut sluts whore whores
  skank slapper scum scumbag scumbags vermin lowlife lowlifes subhuman nonce paedo pedo pervert perv perverts gobshite gobshites shithead shitbag
  shitstain shits twatface cockwomble wankstain tosspot thundercunt pisshead minger mingers inbred inbreds degenerate degenerates kurba pizda picka prasica
`);

export const NOUNS = words(`
  idiot idiots moron morons imbecile imbeciles cretin cretins halfwit halfwits half-wit dimwit dimwits nitwit nitwits simpleton simpletons dunce dunces
  thicko thickos dunderhead numbskull numskull blockhead bonehead airhead airheads fool fools buffoon buffoons oaf oafs prat prats git gits tool tools
  dope dopes jerk jerks loser losers creep creeps weirdo weirdos freak freaks psycho psychos psychopath sociopath narcissist nutter nutters nutjob nutjobs
  nutcase crackpot maniac cow cows pig pigs rat rats snake snakes weasel weasels worm worms toad slug leech leeches parasite parasites vulture vultures
  hyena hyenas donkey donkeys ape apes chimps monkeys baboon witch hag crone harpy harridan shrew bint tart trollop bimbo hussy jobsworth jobsworths
  tyrant tyrants dictator despot bully bullies liar liars coward cowards cheat cheats crook crooks fraud frauds fakes hypocrite hypocrites snob snobs
  snowflake snowflakes gammon gammons brat brats toerag toerags scrote scrotes thug thugs yob yobs lout louts hooligan hooligans savage savages
  scrounger scroungers sponger spongers layabout layabouts skiver skivers slacker slackers shirker shirkers wastrel bigot bigots swine knob knobs
  pillock pillocks plank spanner chav chavs neanderthal neanderthals troglodyte troglodytes battleaxe sod sods arse shit turd turds melt mong mongs div divs
  disgrace embarrassment failure peasant peasants nazi nazis fascist trash filth sheep gargoyle goblin goblins clown clowns buttface sneak backstabber
  backstabbers grass imposter charlatan charlatans sycophant sycophants creeper dinosaur dinosaurs deadwood liability menace wimp wimps pushover zombie zombies
  troll trolls meathead meatheads windbag windbags ratbag ratbags scally scallies toad-face airheads bellwhiff weapons-grade blockheads nobhead nobheads nob hag hags cowbag
  saddo saddos arsehead whinger whingers twunt numbnuts tightwad cheapskate busybody misery mardarse lardarse fatso fatty gobshite mouthpiece lackey lackeys minion minions puppet puppets doormat doormats
  vampire vampires gobby-cow waster wasters sewer-rat scuzzball toff toffs lowlife prisses cronies bullyboy tinpot warmonger homewrecker hellhound cockroach cockroaches
  madam madams witches helmet helmets no-hoper no-hopers no-hoper's deadbeat deadbeats delinquent delinquents reprobate reprobates rabble riffraff crone crones
  gasbag gasbags fossil fossils relic arsewit numpties-in-chief gobshites dickwad waste-of-space know-it-all control-freak fishwife harridans
  butec butci butelj budala budale svinja svinje osel osli cepec cepci trapa tele mochyn ast ffwl
  kreten kreteni bedak bedaki tepec tepci idioti idiotka butelj butlji krava koza prasec prasci baraba lenuh lazniva laznivec twpsyn dwpsyn twp hurtyn hulpan get knuckledragger
`);

/** Friends say these to each other. */
export const MILD = words(`
  muppet muppets wally wallies plonker plonkers numpty numpties donut doughnut berk nit ninny twit twits lemon clot divvy pain nuisance
  lunatic lunatics madman madwoman loon loony monster monsters terror whinger whingers moaner moaners gossip gossips busybody busybodies diva
  animal animals joke beast pleb plebs dragon weakling
`);

/** Said of a person after "is", or before the noun for one. */
export const ADJECTIVES = words(`
  stupid thick dumb dim dense brainless braindead brain-dead gormless clueless useless hopeless pathetic incompetent inept lazy bone-idle workshy work-shy
  spineless gutless cowardly two-faced vile disgusting revolting repulsive repugnant obnoxious odious loathsome despicable contemptible ugly ignorant
  arrogant moronic idiotic imbecilic unhinged deranged psychotic demented evil nasty spiteful vindictive slimy creepy sleazy smug sanctimonious poisonous
  worthless talentless feckless gobby bitchy snide shifty crooked hateful rank minging subnormal illiterate mindless witless retarded spastic entitled
  whiny whingeing whinging mental feral poxy toxic nauseating laughable simple-minded knuckle-dragging narrow-minded bigoted scheming conniving scummy chavvy cretinous
  lying backstabbing arselicking brown-nosing thieving money-grabbing good-for-nothing insufferable vacuous gullible dopey dozy
  inbred parasitic jumped-up half-witted dim-witted barbaric uncivilised trashy slutty slaggy rude catty shameless charmless humourless graceless classless laziest thickest dumbest nastiest stupidest rudest dimmest twp diog gluu zabit zabita zabiti glup glupa glupi trapast trapasta nesposobna nesposoben nesposobni hinavska nepismena neumna neumen zlobna zlobnez lena len
`);

/** Weaker than the rest; of pupils they are said without malice ("lovely but lazy"). */
export const SOFT = words(
  'lazy rude entitled mental feral useless hopeless lying smug ignorant toxic dozy dopey simple-minded insufferable laughable arrogant',
);

/** Stand between "a" and the insult, or sharpen it. */
export const FILLERS = words(`
  absolute absolutely utter utterly complete completely total totally proper properly real really right bloody flaming flipping effing fucking fuckin feckin fecking frigging freaking
  bleeding sodding goddamn damn damned pure sheer massive massively such so just very too only nothing but quite fairly pretty rather actual actually literal literally
  plain simply honestly frankly truly little big old young silly tiny great huge dirty miserable bitter sad poor mad crazy dreadful awful horrible horrid total
  and or , " ' * most least more even all both still always clearly obviously basically seriously genuinely god-awful self-righteous pompous
  as bit bunch load pack set lot shower of kind sort bag pair couple piece nothing definition epitome nest den bunch-of self-obsessed self-important
  jealous bossy sour moaning cruel mean hard-faced po-faced weak corrupt dodgy filthy wicked heartless cold-hearted wannabe wet
  middle-aged foul-mouthed loud-mouthed bald balding ginger blonde posh common rich tory woke leftie lefty privileged overpaid overpromoted sexist racist misogynist misogynistic homophobic
  soft dried up washed-up washed jumped-up two-bit fat-arsed lard-arsed brainless-little wrinkly crusty stuck-up stuck smarmy oily greasy prissy uptight catty vicious gutless bleating braying puffed-up
  navadna navaden navadni cista cisti prava pravi totalna totalni velika velik neumna neumen llwyr hollol
  pushy sneaky sly snivelling gossiping interfering nosy nosey manipulative controlling dishonest certified jumped hysterical shouty fat
`);

export const DETERMINERS = words('a an the such that this these those some any another what them like one no dem him her');
export const COPULAS =
  words(`is are was were be been being isn't aren't wasn't ain't 's 're looks seems sounds becomes remains acts you're you're youre ur they're theyre
  he's she's hes shes who's whos that's thats there's everyone's everybody's je so ste yw mae yn sound look seem act proved called=`);
export const YOU = words('you u ya yous youse yas ye');
export const ADVERBS =
  words(`all both honestly really always just still also only such quite clearly obviously literally absolutely truly basically actually definitely frankly simply probably being a an the
  such so completely totally utterly now then too either genuinely apparently evidently just never-not both each mostly generally collectively officially`);
export const NEGATIONS = words("not never isn't aren't wasn't weren't ain't no hardly n't neither nor without");

/** Thing-like subjects: the sentence is about no person. */
export const OBJECTS =
  /(?<![a-z])(?:sat ?nav|printers?|photo ?copiers?|copier|laminators?|laptops?|computers?|pcs?|ipads?|phones?|wi-?fi|broadband|internet|router|server|boilers?|heating|kettles?|toasters?|cars?|bikes?|bus(?:es)?|trains?|planes?|weather|rain|wind|snow|sun|cats?|dogs?|pupp(?:y|ies)|kittens?|hamsters?|guinea pigs?|chickens?|hens?|cockerels?|goats?|geese|goose|ducks?|horses?|seagulls?|squirrels?|foxes|fox|wasps?|spiders?|pigs|cows|sheep|alarm|alarm clock|fridge|hoover|dishwasher|washing machine|printer|projector|whiteboard|smartboard|app|apps|website|software|update|password|system|spreadsheet|timetable|workload|marking|hangover|knees?|legs?|back|hair|hands?|brain|stomach|body|face|head|handwriting|spelling|singing|dancing|cooking|baking|jumpers?|trousers|shoes|tie|hats?|outfits?|costumes?|curtains|cushions|sofa|carpet|wallpaper|food|dinner|sandwich(?:es)?|coffee|tea|cake|biscuits?|curry|cold|flu|virus|traffic|potholes?|roads?|satnav|ideas?|policy|policies|rules?|questions?|decisions?|things?|emails?|letters?|news|day|days|week|weeks|month|year|years|term|terms|morning|monday|tuesday|wednesday|thursday|friday|weekend|winter|january|colour|pictures?|photos?|songs?|lines?|names?)(?![a-z])/;

/** Right before "are": people by what they believe, vote or cheer for, or where they come from. Nobody of school, and yet no school lets its staff abuse them. */
export const PEOPLE_OF_A_KIND =
  /(?<![a-z])(?:supporters|voters|(?<=[a-z] )(?<!(?:ceiling|extractor|desk|cooling|electric|pedestal|computer|held|the|my|our|your|these|those|new|old|two|three|us|football) )fans|fans of [a-z]+(?: [a-z]+)?|immigrants|migrants|refugees|asylum seekers|foreigners|travellers|gyps(?:y|ies)|muslims|jews|christians|catholics|protestants|hindus|sikhs|atheists|vegans|cyclists|brexiteers|remainers|tories|socialists|feminists|lesbians|gays|gay (?:people|men|women)|pensioners|boomers|northerners|southerners|londoners|scousers|geordies|brummies|germans|americans|italians|spaniards|russians|poles|ukrainians|romanians|bulgarians|albanians|turks|greeks|indians|pakistanis|bangladeshis|nigerians|ghanaians|somalis|africans|asians|arabs|israelis|palestinians|australians|canadians|argentinians|scots|serbs|croats|bosnians|slovenes|hungarians|welshmen|irishmen|englishmen|the (?:english|welsh|irish|scottish|french|dutch|spanish|chinese|japanese|swiss|danish|portuguese|poor|unemployed|disabled|elderly))(?: (?:round here|here|these days|today|in general|everywhere|in (?:this|our|my|the) [a-z]+|in [a-z]+))?$/;

/** Ends right before such people: others say so, it is denied, or few are meant. What the author thinks or has always said is theirs. */
export const NOT_MEANT_OF_ALL =
  /(?<![a-z])(?:us|we|fellow|some|a few|few|a handful of|handful of|not all|not every|in which|chants? of|to the [a-z]+,?|in [a-z]+'s [a-z]+,?|(?<!(?<![a-z])(?:i|i've|i have|we|we've) (?:[a-z]+ )?)(?:say|says|said|saying|think|thinks|thought|reckons?|claims?|claimed|believes?|believed|assumes?|assumed|suggests?|suggested|insists?|pretends?|shouts?|shouted|shouting|writes?|wrote|tells?|told|tell you|tell (?:me|them|us|him|her)|told (?:me|us|them))|if|whether)(?: that)? (?:[a-z]+ )?$/;

/** Telly, books, pitches and public life: whoever is run down there is nobody whom a school answers for. */
export const FAR_SCENE =
  /(?<![a-z])(?:episodes?|season \d|series \d|(?:this|the|new|that|last) series|film|movie|cinema|novels?|(?<!mark(?:s|ed|ing)? )(?:the|this|that|my|a) book(?! (?:band|bag))|audiobook|characters?|villains?|baddies?|telly|tv|netflix|bbc\d?|itv|channel 4|strictly|traitors|bake[- ]?off|love island|i'm a celeb|eastenders|corrie|hollyoaks|emmerdale|casualty|apprentice|x factor|gladiators|(?:the|a|this|that|our|football|rugby|cup|every) match(?:es)?|match (?:day|of the)|ref|refs|referee|referees|umpire|var|tmo|linesman|touch judge|keeper|goalkeeper|striker|midfield|penalty|offside|premier league|world cup|the cup|six nations|rugby international|f1|grand prix|wimbledon|macbeth|iago|othello|hamlet|lear|shakespeare|dickens|scrooge|bill sikes|fagin|snape|umbridge|malfoy|voldemort|harry potter|hogwarts|trunchbull|matilda|roald dahl|dahl|twits|panto(?:mime)?|ugly sisters|stepmother|waterloo road|succession|line of duty|vera|poirot|podcast|joke of the day|documentary|bad education|abbott elementary|the office|casting|auditions?|musical|wicked witch|cruella|cinderella|king john|henry viii|man (?:united|utd|city)|arsenal|chelsea|spurs|everton|newcastle united|sack the board|mufc|lfc|afc|nufc|motd|goalie|[a-z]+ (?:fc|afc|rfc)|government|ministers?|minister|tory|tories|labour party|reform uk|lib dems|parliament|westminster|politicians?|trump|boris|starmer|sunak|farage|badenoch|council|ofsted|dfe|exam board|examiners?|board of directors|airline|airport|hotel|landlord|estate agents?|bank|gym|insurance|broadband|courier|parcel|delivery driver|cyclists?|bmw|audi|drivers?|tailgat[a-z]+|ex-?husband|ex-?wife|my ex|neighbours?|aldi|tesco|lidl|asda|waitrose|ryanair|easyjet|gwr|northern rail|trainline|(?:five|seven|\d)-a-side|leaders'? debate|the debate|(?:one|two|three|four|five|\d) stars?|this (?:firm|company)|housing association|call centre|helpline|customer service|virgin media|openreach|energy company|mechanic|letting agents?|solicitors?|hmrc|dvla|royal mail|evri|choir committee|residents'? association|parish (?:council|meeting)|allotment|book club|cricket club|running club|golf club|darts team|you cancer|cancer,? you|(?:fuck|beat|screw|sod) (?:you )?cancer)(?![a-z])|#(?:the)?(?:traitors|strictly|gbbo|bakeoff|masterchef|loveisland|motd|bluelights|lineofduty|eastenders|corrie)/;

/** Friends tease: praise, love or laughter beside a mild word. */
export const AFFECTION =
  /[❤💕💖💗💙💚💛💜🧡🩷😍🥰😘🤗🥳🎉🎊🏅🥇🥈🥉🏆👏🙌💪🫶]|(?<![a-z])(?:congrat[a-z]*|well done|happy birthday|happy anniversary|love you|love ya|miss you|proud|legends?|amazing|thank(?:s| you)|xx+|best (?:friend|mate)|bestie|my hero|so funny|can't wait to see you|see you (?:on )?(?:sat|sun|fri|tonight|tomorrow|soon|later)|get well|cheers|bless you|you daft|i adore|love (?:him|her|them|every)|with love)(?![a-z])/u;
export const LAUGHTER = /[😂🤣😆😅😜😉🙈]|(?<![a-z])(?:lol|lmao|ha(?:ha)+|hehe|rofl)(?![a-z])/u;

/** Somebody else's words told again: "called me a …", "said I was …". Stands right before the insult. */
export const REPORTED =
  /(?:(?<![a-z])(?:call(?:s|ed|ing)?|brand(?:s|ed)|labell?(?:s|ed|ing)|nam(?:ed|ing)|dubbed) (?:(?!(?:is|was|are|were|and|but|who|has|gets?|he's|she's)(?![a-z]))[a-z'-]+ ){0,5}|(?<!(?<![a-z])(?:i|i've|i have|i just) )(?<![a-z])(?:said|says|saying|told|tells|telling|shout(?:s|ed)|yell(?:s|ed)|scream(?:s|ed)|mutter(?:s|ed)|hiss(?:es|ed)|insist(?:s|ed)|announc(?:es|ed)|claims?|claimed|accus(?:es|ed)|wrote|writes) (?:(?!(?:but|and|because)(?![a-z]))[a-z',-]+ ){0,9}|(?<![a-z])(?:the )?(?:word|term|insult|phrase)s? (?:[a-z]+ ){0,2}"?)["']?$/;

/** The author laughs at themselves. */
export const SELF =
  /(?<![a-z])(?:silly me|stupid me|past me|me being|i(?:'m| am| was| feel| felt|'ve been| have been| must be| look(?:ed)?| sound(?:ed)?| really am| can be)(?: (?:being|just|like|also|still|always|officially|clearly|basically|definitely|now|not))*|makes? me (?:look |feel |sound )?(?:like )?|made me (?:look |feel )?(?:like )?|feel(?:ing)? (?:like )?|call me|what a [a-z]+ i|myself|idiot that i am|(?:my|mine) own fault|note to self|self:|we(?:'re| are| were| must be)(?: (?:all|both|just|such))*|me[:,] )(?: (?:an?|the|such an?|right|complete|total|proper|absolute|bit of an?|so|too|very|quite|pretty))*\s?$/;

/** Whole phrases that insult by themselves when said of somebody. */
export const PHRASES =
  /(?<![a-z])(?:wastes? of (?:space|oxygen|air|skin|a salary|money|a wage)|piece of (?:shit|work|filth|dirt)|nasty pieces? of work|thick as (?:mince|pig ?shit|shit|two short planks|thieves and half as bright|a (?:brick|plank|post)|they come|you are)|(?:dumb|dense|dim) as (?:a (?:box|bag|rock|brick|post|plank)|they come|rocks)|village idiots?|oxygen thie(?:f|ves)|wet lettuces?|wet blankets?|stuffed shirts?|(?:fat|useless|lazy|great|big|clueless) (?:useless |lazy |fat |ugly )?lumps?|old bats?|brain[- ]dead|brain cells? between|(?:one|single|two) brain ?cells?|knuckle[- ]?draggers?|drama queens?|laughing stocks?|sad(?:dest)? (?:excuse|act)|poor excuse for an? [a-z]+|excuse for an? (?:human|person|teacher|parent|mother|father|head|leader)|dead ?weight|dog'?s? ?body|bottom feeders?|shower of (?:[a-z*]+ )?(?:shite|shit|idiots|clowns|muppets)|pond ?life|low ?lifes?|scum of the earth|dregs|two[- ]faced|a few sandwiches short|not the (?:sharpest|brightest) [a-z]+|lights are on|sandwich short|couldn't find (?:his|her|their|its|your) (?:own )?(?:arse|backside|bum|elbow)|arse from (?:his|her|their|your) elbow|nobody's home|dragged up|(?:actual |absolute |complete |literal |zoo |farm |feral |wild )animals|like (?:wild |feral |a pack of )?animals|(?:a|an actual|actual|absolute) zoo|mouth[- ]breathers?|window lickers?|special needs case|waste of a (?:good )?(?:desk|chair|place)|cheeks of the same arse|up (?:his|her|their) own (?:arse|backside)|full of (?:shit|crap)|thicker than [a-z]+|brains? of an? [a-z]+|face like an? (?:slapped|smacked|bulldog|bag|cow|horse|pig|boot|arse)[a-z ]*|unfit to (?:teach|lead|parent|be (?:a )?(?:parent|mother|father|teacher|head)|have children)|not fit to (?:teach|lead|parent|be (?:a )?(?:parent|mother|father|teacher|head)|have children|run|keep)|shouldn't be allowed (?:near|to (?:have|breed|teach|be))[a-z ]{0,20}|too stupid to (?:breathe|function|live|read|understand)|rotten to the core|off (?:his|her|their) (?:head|rocker|trolley)|nasty little|evil little|vile little|horrible little (?:shits?|brats?|people|man|woman|madam|scrotes?)|brez mozganov|glupa?n?a? kot)(?![a-z])/g;

/** Slurs. Those that are also words or names of places need a person right there. */
export const SLURS =
  /(?<![a-z#@])(?:niggers?|niggas?|pakis?|pikeys?|gyppos?|gippos?|chinks?(?= (?:kid|boy|girl|family|eyes|bastard)|s(?![a-z]))|chinky|chinkies|coons?|wogs?|golliwogs?(?= (?:kid|boy|girl))|darkies|darky|sambo|spics?|gooks?|kikes?|yids?|ragheads?|towel ?heads?|faggots?|fags|poofs?|poofters?|batty ?boys?|dykes?(?= (?:teacher|haircut|in |from |who ))|lezz(?:er|ers|a)|trann(?:y|ies)|she-?males?|retards?|retarded|spastics?|spaz(?:zes|zers?|tic)?|spacker?s?|mongs?|mongoloids?|cripples?|window ?lickers?|half-?castes?|half ?breeds?|jungle bunn(?:y|ies)|ching ?chong|thieving gyps(?:y|ies|os)|(?:so|that's|thats|how|too|proper|well) gay(?= |[.!,]|$)(?! (?:pride|men|man|people|couple|teacher|friend|and|rights|marriage))|downie|libtards?|fucktards?|tards?|cigani|ciganska|cefur(?:ji|ka|ja)?|peder(?:ji)?)(?![a-z])/g;

/** Of those the ones that name something else too: without somebody in the sentence nobody can be sure. */
export const ALSO_HARMLESS =
  /gay|mong|poof|fag$|fags|faggot|gyps|spa[sz]|coon|cripple|retard|yid|half-?\s?caste|half-?\s?breed|trann|spic|dark|window|dyke|chink|sambo|golliwog/;

/** What they are in such company: a cat, a dish, a poem, a muscle, a plant, a van. */
export const NO_SLUR =
  /(?<![a-z])(?:maine coons?|coon cats?|coon hounds?|spastics? (?:society|colon|bladder|bowel|hemiplegia|diplegia|quadriplegia|paraplegia|cerebral|muscles?|gait|cp)|faggots? (?:and|in|with|&|n) (?:peas|gravy|mash|chips|mushy|onion|a|some|proper)|(?:pork|beef|butcher's|nan's|welsh) faggots?|agard|(?:reading|read|studying|studied|teaching|taught|poem|analys[a-z]+|annotat[a-z]+|recit[a-z]+) half-?caste|retard(?:ed)? (?:pedal|ignition|timing|spark|valve|potential)|retarded by|(?:flame|fire) retard[a-z]*|growth (?:is|was|has been) retarded|cripple creek|van dyke|offa's dyke|tranny (?:van|radio)|transistor|ford transit|spics? and (?:span|specs)|yid army|dambusters|dam ?busters)(?![a-z])/;
