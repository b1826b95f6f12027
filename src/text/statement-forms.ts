// The forms in which people say that their views are their own: English, Welsh and Slovene. Matched on folded text, where letters are
// a to z: classes of all the world's letters would take a cold worker a tenth of a second to compile.
// Each form is written out whole, for no pattern here is ever made at run time. What recurs in them, in this order:
// not somebody else's ("your"), which views ("all opinions and tweets"), where ("expressed in this post"), how fully ("entirely"),
// whose ("my own", "mine"), and last a look ahead, so that "my own photos" is no statement.

/** Says whose the views are. Whole by itself. */
export const OWNING: readonly RegExp[] = [
  // "All opinions expressed here are mine", "views = my own", "tweets are my own", "opinions mine"
  /(?<![a-z0-9])(?<!(?:(?:your|his|her|their|its|whose|other|not)|(?:some|none|not all|few) of(?: (?:the|these|those|my))?)\s)(?:(?:all|any|the|these|those|my|personal)\s+){0,3}(?:views?|veiws|opinions?|opinons|thoughts|tweets?|posts?|comments|content|statements?|musings|ramblings|rants|takes|beliefs|words|perspectives|toots|skeets)(?:\s*(?:and|or|&|\/|,|\+)\s*(?:all\s+|any\s+|my\s+)?(?:views?|veiws|opinions?|opinons|thoughts|tweets?|posts?|comments|content|statements?|musings|ramblings|rants|takes|beliefs|words|perspectives|toots|skeets)){0,3}(?:\s+(?:here|herein|expressed|shared|posted|stated|given|made|contained|voiced|in|on|by|and|of|i|me|we|my|this|that|the|these|all|post|posts|tweet|tweets|retweets|account|page|profile|feed|thread|blog|article|video|caption|bio|timeline|above|below|share|express|make|post|voice|have|hold|linkedin|twitter|facebook|instagram|x)){0,9}[^a-z0-9.!?]{0,6}(?:(?:are|is|r|remain|being|will always be)\s+)?(?:(?:all|purely|solely|strictly|entirely|wholly|completely|exclusively|very|much|just|only|always|simply|definitely|obviously|of course|100%)\s+){0,3}(?:(?:my|our)\s+(?:very\s+)?own|mine|ours|own)(?=[^\S\n]*(?:$|\n|[^a-z0-9\s']|(?:and|or|not|nor|but|do|does|don't|dont|rather|unless|only|alone|as|here|obviously|of course|entirely|so|because|since|though|while|etc|on here|on this)(?![a-z])))/g,
  // "views are personal", "opinions expressed are my personal views", "views are those of the author"
  /(?<![a-z0-9])(?<!(?:(?:your|his|her|their|its|whose|other|not)|(?:some|none|not all|few) of(?: (?:the|these|those|my))?)\s)(?:(?:all|any|the|these|those|my)\s+){0,3}(?:views?|opinions?|tweets|posts)(?:\s*(?:and|or|&|\/|,|\+)\s*(?:all\s+|any\s+|my\s+)?(?:views?|veiws|opinions?|opinons|thoughts|tweets?|posts?|comments|content|statements?|musings|ramblings|rants|takes|beliefs|words|perspectives|toots|skeets)){0,3}(?:\s+(?!thread|article|video)(?:here|herein|expressed|shared|posted|stated|given|made|contained|voiced|in|on|by|and|of|i|me|we|my|this|that|the|these|all|post|posts|tweet|tweets|retweets|account|page|profile|feed|thread|blog|article|video|caption|bio|timeline|above|below|share|express|make|post|voice|have|hold|linkedin|twitter|facebook|instagram|x)){0,7}[^a-z0-9.!?]{0,4}(?:are|is|r|=|:)\s*(?:(?:all|purely|solely|strictly|entirely|wholly|completely|exclusively|very|much|just|only|always|simply|definitely|obviously|of course|100%)\s+){0,3}(?:personal|(?:my|our)\s+(?:own\s+)?(?:personal\s+)?(?:views?|veiws|opinions?|opinons|thoughts|tweets?|posts?|comments|content|statements?|musings|ramblings|rants|takes|beliefs|words|perspectives|toots|skeets)|those of the (?:author|writer|poster|account (?:holder|owner)))(?=[^\S\n]*(?:$|\n|[^a-z0-9\s']|(?:and|or|not|nor|but|do|does|don't|dont|rather|unless|only|alone|as|here|obviously|of course|entirely|so|because|since|though|while|etc|on here|on this)(?![a-z])))/g,
  // "These are my own views", "everything I post is my own opinion"
  /(?<![a-z0-9])(?:these|those|this|the above|all|everything|anything|what)(?:\s+(?:here|above|below|of|this|that|i|say|said|post|write|share|tweet|on|my|account|page|in)){0,6}\s+(?:are|is)\s+(?:(?:all|purely|solely|strictly|entirely|wholly|completely|exclusively|very|much|just|only|always|simply|definitely|obviously|of course|100%)\s+){0,3}(?:my\s+own(?:\s+personal)?|my\s+personal)\s+(?:views?|opinions?|thoughts|perspective)(?:\s+(?:and|or)\s+(?:views?|opinions?|thoughts))?(?=[^\S\n]*(?:$|\n|[^a-z0-9\s']|(?:and|or|not|nor|but|do|does|don't|dont|rather|unless|only|alone|as|here|obviously|of course|entirely|so|because|since|though|while|etc|on here|on this)(?![a-z])))/g,
  // "Everything I write here is personal"
  /(?<![a-z0-9])(?:all|everything|anything|what)\s+(?:that\s+)?i\s+(?:say|post|write|share|tweet)(?:\s+(?:here|on|this|account|page|in)){0,4}\s+is\s+(?:(?:all|purely|solely|strictly|entirely|wholly|completely|exclusively|very|much|just|only|always|simply|definitely|obviously|of course|100%)\s+){0,3}(?:personal|mine)(?=[^\S\n]*(?:$|\n|[^a-z0-9\s']|(?:and|or|not|nor|but|do|does|don't|dont|rather|unless|only|alone|as|here|obviously|of course|entirely|so|because|since|though|while|etc|on here|on this)(?![a-z])))/g,
  // "Own views." "All views personal." "Personal opinions only." as a clause by itself
  /(?<=(?:^|[^a-z0-9\s'])\s{0,3}|\n\s{0,3})(?:all\s+|my\s+)?(?:own|personal)\s+(?:views?|opinions?|tweets|opinions and views|views and opinions)(?:\s+(?:only|alone|expressed|here|throughout)){0,2}[^\S\n]*(?=$|[.!|•·;)\n#]|,\s*not|-|—)/g,
  /(?<=(?:^|[^a-z0-9\s'])\s{0,3}|\n\s{0,3})(?:all\s+|my\s+)?(?:views?|opinions?|tweets)(?:\s+(?:and|&|\/)\s+(?:views?|opinions?))?\s+(?:personal|only mine|entirely personal)(?:\s+only)?[^\S\n]*(?=$|[.!|•·;)\n#,]|-|—)/g,
  // "Posting in a personal capacity", "speaking only for myself"
  /(?<![a-z0-9])(?:i'?m\s+|i am\s+|i\s+)?(?:all\s+)?(?:(?:speak|speaking|talk|talking|post|posting|write|writing|tweet|tweeting|comment|commenting|act|acting|sharing|here)|views|opinions|tweets|posts|account|used)(?:\s+(?:only|purely|strictly|solely|entirely|on|this|account|is|are|run|expressed|made|given)){0,4}\s+(?:in\s+(?:a|my)\s+(?:own\s+)?(?:purely\s+|strictly\s+)?(?:personal|private)\s+capacity|only for myself|for myself (?:only|alone|and no one else|and nobody else))(?![a-z])/g,
  // Welsh: "Barn bersonol", "fy marn i yn unig", "safbwyntiau fy hun"
  /(?<![a-z0-9])(?:fy\s+)?(?:m?barn|marn|safbwyntiau|sylwadau|trydariadau)(?:\s+i)?\s+(?:fy\s+hun(?:an)?|yn unig|i yn unig)(?:\s+yn unig)?(?![a-z])/g,
  /(?<=(?:^|[^a-z0-9\s'])\s{0,3}|\n\s{0,3})(?:fy\s+)?(?:barn|marn|safbwyntiau|sylwadau|trydariadau)\s+b?personol(?:\s+yn unig)?(?=[^\S\n]*(?:$|\n|[^a-z0-9\s']|(?:and|or|not|nor|but|do|does|don't|dont|rather|unless|only|alone|as|here|obviously|of course|entirely|so|because|since|though|while|etc|on here|on this)(?![a-z])))/g,
  /(?<=(?:^|[^a-z0-9\s'])\s{0,3}|\n\s{0,3})(?:fy\s+)?(?:barn|marn)\s+bersonol(?:\s+yn unig)?(?=[^\S\n]*(?:$|[^a-z0-9\s]|\n|nid))/g,
  // Slovene: "mnenja so moja", "vsa stališča so osebna", "objavljam v svojem imenu"
  /(?<![a-z0-9])(?:(?:vsa|ta|izrazena|tu|tukaj)\s+){0,3}(?:mnenj[ae]|stalisc[ae]|objave|misli|zapisi)(?:\s+(?:in|ter)\s+(?:mnenja|stalisca|objave))?(?:\s+(?:tukaj|tu|na|tem|profilu|racunu|v|objavi|izrazena)){0,4}\s+(?:so|je|=|:)\s+(?:izkljucno\s+|zgolj\s+|samo\s+|povsem\s+)?(?:moj[aei](?:\s+lastn[aeo])?|osebn[aeo]|moje osebno|lastn[aeo])(?![a-z])/g,
  /(?<=(?:^|[^a-z0-9\s'])\s{0,3}|\n\s{0,3})(?:moj[ae]\s+)?osebn[aeo]\s+(?:mnenj[ae]|stalisc[ae])[^\S\n]*(?=$|[.!|•;)\n,]|in ne|-)/g,
  /(?<![a-z0-9])(?:pisem|objavljam|govorim)\s+(?:(?:samo|zgolj|izkljucno)\s+)?v\s+(?:svojem|lastnem)\s+imenu(?![a-z])/g,
];

/** Says whose the views are not. Counts only when an employer, the school or some name follows. */
export const DENYING: readonly RegExp[] = [
  // "These posts do not represent …", "my views don't necessarily reflect those of …"
  /(?<![a-z0-9])(?<!(?:(?:your|his|her|their|its|whose|other|not)|(?:some|none|not all|few) of(?: (?:the|these|those|my))?)\s)(?:(?:all|any|the|these|those|my|personal|nothing|none of)\s+){0,3}(?:views?|opinions?|thoughts|tweets?|posts?|(?<=my\s)comments|statements?|content)(?:\s*(?:and|or|&|\/|,|\+)\s*(?:all\s+|any\s+|my\s+)?(?:views?|veiws|opinions?|opinons|thoughts|tweets?|posts?|comments|content|statements?|musings|ramblings|rants|takes|beliefs|words|perspectives|toots|skeets)){0,3}(?:\s+(?:here|herein|expressed|shared|posted|stated|given|made|contained|voiced|in|on|by|and|of|i|me|we|my|this|that|the|these|all|post|posts|tweet|tweets|retweets|account|page|profile|feed|thread|blog|article|video|caption|bio|timeline|above|below|share|express|make|post|voice|have|hold|linkedin|twitter|facebook|instagram|x)){0,9}[\s,]+(?:(?:do|does|did|should|may|might|will|would|can|are|is|am|must|need)\s+not|(?:do|does|are|is|should|ca|wo|would)n'?t|cannot|never|not|in no way|i'm not|am not|nor (?:do|does|are|is))(?:\s+(?:necessarily|always|in any way|in any way,|at all|intended to|meant to|to be|be|taken|seen|read|as|being|representing|the|an?|official|here|speaking)){0,6}\s+(?:represent(?:ative of)?|reflect(?!\s+(?:badly|well|poorly|on))|speak for|express|endorsed by|attributable to|shared by|on behalf of|those of|that of|(?:views?|opinions?|positions?) of)(?![a-z])/g,
  // "My views, not my employer's", "my opinions not those of the school"
  /(?<![a-z0-9])my\s+(?:own\s+|personal\s+)?(?:views?|opinions?|thoughts|tweets)(?:\s+(?:only|alone|here))?\s*[,;(-]?\s*(?:and\s+|are\s+)?(?:not|rather than)(?=\s)/g,
  // "Not speaking on behalf of …", "I do not speak for …"
  /(?<![a-z0-9])(?:i\s+|i'?m\s+|i am\s+)?(?:(?:do|does|did|should|may|might|will|would|can|are|is|am|must|need)\s+not|(?:do|does|are|is|should|ca|wo|would)n'?t|cannot|never|not|in no way|i'm not|am not|nor (?:do|does|are|is))\s+(?:(?:officially|here|in any way)\s+)?(?:speak|speaking|talk|talking|post|posting|write|writing|tweet|tweeting|comment|commenting|act|acting|sharing|here)(?:\s+(?:here|officially))?\s+(?:for|on behalf of|in the name of|as a representative of|as a spokes(?:person|man|woman) for)(?![a-z])/g,
  // "Speaking personally, not for …"
  /(?<![a-z0-9])(?:i'?m\s+|i am\s+)?(?:speak|speaking|talk|talking|post|posting|write|writing|tweet|tweeting|comment|commenting|act|acting|sharing|here)\s+(?:personally|for myself|as myself|as an individual|as a private individual|as a parent)(?:\s+here)?\s*[,;(-]?\s*(?:and\s+)?not\s+(?:for|on behalf of|as)(?![a-z])/g,
  // "Nothing I say here represents …"
  /(?<![a-z0-9])(?:nothing|none of (?:this|it|what))\s+(?:(?:i|that|said|say|post|share|write|tweet|on|in|this|here|account|page|above)\s+){1,6}(?:represents?|reflects?|speaks? for|should be (?:taken|read|seen) as)(?![a-z])/g,
  // "Not an official account of …", "not the views of …"
  /(?<=(?:^|[^a-z0-9\s'])\s{0,3}|\n\s{0,3})(?:this is\s+)?not\s+(?:an?\s+|the\s+)?(?:(?:official\s+)?(?:views?|opinions?|position|statement)|official\s+(?:account|page|channel|feed))\s+(?:of|for|from)(?![a-z])/g,
  // Welsh and Slovene
  /(?<![a-z0-9])nid\s+(?:yw\s+.{0,40}\s+)?(?:barn|safbwyntiau|cynrychioli)(?![a-z])/g,
  /(?<![a-z0-9])(?:mnenj[ae]|stalisc[ae]|objave)(?:\s+[a-z]{1,12}){0,5}\s+ne\s+(?:predstavlja(?:jo)?|odraza(?:jo)?|izraza(?:jo)?)(?![a-z])/g,
];

/** What a denial speaks of when it names no school. */
export const EMPLOYER =
  /(?<![a-z])(?:employers?|school|academy|college|workplace|work|organisation|organization|company|trust|council|governors|governing body|institution|department|job|bosses|boss|leadership|anyone|anybody|colleagues|nghyflogwr|cyflogwr|ysgol|delodajalc[a-z]*|sol[aei]|ustanov[ae])(?![a-z])/;

/** How a statement goes on after "views my own": "and do not represent …", "(not those of …)". */
export const GOING_ON =
  /^[\s,;:(&/|—-]{0,4}(?:(?:and|or|but|nor|as)\s+)?(?:(?:they|these|those|it|which|that|my|all|posts|tweets|views|opinions|retweets|rts)\s+){0,3}(?:(?:(?:do|does|did|should|may|might|will|would|can|are|is|am|must|need)\s+not|(?:do|does|are|is|should|ca|wo|would)n'?t|cannot|never|not|in no way|i'm not|am not|nor (?:do|does|are|is))(?![a-z])|rather than\s|unless\s|(?:only|alone|here|throughout)(?![a-z])|nid\s|in ne\s|nothing\s|nobody else)/;

/** Glued into a hashtag. */
export const TAGS: ReadonlySet<string> = new Set(
  'viewsmyown viewsaremyown allviewsmyown myownviews viewsmine ownviews viewsown opinionsmyown opinionsaremyown allopinionsmyown myownopinions opinionsmine ownopinions tweetsmyown'.split(
    ' ',
  ),
);
