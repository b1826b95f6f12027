// The words for the press, for dealing with it, and for all that only sounds like it. Matched on folded text.

/** Those who report for a living, and what they report in. */
export const PRESS: readonly RegExp[] = [
  /@(?:bbc|itv|skynews|gbnews|s4c)[a-z0-9_]{0,20}|@[a-z0-9_]{0,20}(?:gazette|herald|chronicle|echo|argus|guardian|telegraph|tribune|courier|newsdesk|_news|news(?![a-z]))[a-z0-9_]{0,20}|(?<![a-z0-9])(?:on |for |with |from |to |the )(?:the )?(?:local|national|regional|evening|breakfast|ten o'clock|six o'clock) news(?![a-z])/g,
  /(?<![a-z0-9])(?:(?:(?:to|in|from|for|with|of|tell|told|by|rang) )(?:the|our|my|a|your) (?:local |national |evening |sunday |daily |weekly |welsh )?papers?(?! (?:1|2|3|one|two|mill|bag|plane|round|cup|copy|based|clip|towel|to my|train|chain))|(?:the|our|a) (?:local |national |evening |sunday |daily |weekly )papers?|the papers? (?:about|rang|wants?|asked|keeps?|called))(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:(?:[a-z-]{1,20} )?(?:journalists?|journos?|reporters?|newspapers?|tabloids?|newsdesk|news desk|newsroom|news crew|film crew|camera crew|tv crew|camera people|columnists?|correspondents?|fleet street|#?journo ?requests?|#?presspass)|novinar(?:ka|ji|jem|jev|ju|ko|ke|ki)?|newyddiadurwr|reporterk[aeio])(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:the|our|local|national|regional|welsh|slovene|slovenian|uk|british|any|a|some|to|from|from the|all the|student|education) (?:[a-z]+ )?(?:press(?! (?:ups?|release|play|on|the|button|go|pause))|media(?! (?:studies|team|policy|class|lesson|course|suite|room|literacy|a-level|gcse|consent|officer|training|page))|rag|daily|weekly|radio station|radio(?= (?:about|tomorrow|this|today|and|station|on|to)))(?![a-z])/g,
  /(?<![a-z0-9])(?:bbc(?! bitesize| iplayer| drama| springwatch| good food| sounds)(?: [a-z]+ ?(?:wales|radio|news|gloucestershire|bristol|breakfast|west)?)?|itv(?:x)?(?: news| wales)?|sky news|channel (?:4|5) news|s4c|radio (?:4|5|wales|cymru|slovenija|slovenia|si|gloucestershire|cotswold|student|city|kent|leeds|five live|[a-z]+shire)|rtv(?: slo(?:venija)?)?|pop ?tv|24ur|val 202|reuters|associated press|al jazeera|cnn|gb news|talk ?radio|lbc|newsnight|panorama|schools ?week|(?:the )?tes(?! (?:resources|jobs|worksheet))(?= (?:about|on|rang|magazine|piece|article|has|have|is|for|and|wants?)|[.,!?)]|$)|dnevnik(?:a|u)?(?: desk)?|delo(?:m)?(?= |$)|delu|dela(?= me| je)|vecer(?:a|u)?(?= me| je| o)|slovenske novice|mladina|ljubljana times|total slovenia news|the slovenia times)(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:the|a|our|local|daily|evening|sunday|from the|western|to) (?:[a-z]+ )?(?:guardian|daily mail|mail(?= (?:online|about|exactly|rang|has|have|wants?|asked|what|on sunday|journalist|reporter|piece|on me)|[.,!?]|'s|$)|telegraph|times(?= (?:about|rang|wants?|has|have|asked|journalist|reporter|piece|want|who|quoted)|[.,!?]|'s|$)|independent|mirror|sun(?= (?:about|rang|keeps (?:ringing|calling|asking|messaging)|wants? (?:a|to talk|me)|asked me|journalist|reporter|newspaper|'s journalist))|express|metro|star(?= (?:rang|about|newspaper))|observer|gazette|herald|argus|echo|chronicle|courier|evening post|standard(?= (?:about|rang|wants|has|have|asked)|'s|$)|news(?= (?:about|rang|people|lot|team|want))|post(?= (?:about our|rang|journalist|reporter))|examiner|advertiser|leader(?= (?:rang|paper))|messenger(?= (?:newspaper|rang))|mercury|citizen|journal(?= (?:rang|wants|about)))(?![a-z])/g,
];

/** Whoever writes from such a place, by the name or handle that a page shows. */
export const PRESS_NAME =
  /(?<![a-z])(?:journalist|journo|reporter|news ?desk|newsdesk|news(?:room|hound)?|newspaper|correspondent|editor|producer|presenter|columnist|press|bbc|itv|sky ?news|gazette|herald|argus|echo|chronicle|chron|courier|telegraph|guardian|daily|times|tribune|mirror|standard|examiner|advertiser|observer|post reporter|mail ?online|schools ?week|tes|radio|tv|dnevnik|delo|vecer|novinar(?:ka)?|24ur|rtv|mladina|novice|desk|freelance)(?![a-z])/;
/** A press of another kind. */
export const NO_PRESS_NAME =
  /(?<![a-z])(?:printing press|coffee press|press office of the school|edu|teacher|school|primary|academy|times tables|radio ?head)(?![a-z])/;

/** They came, or one went to them: said in one breath with the press. */
export const DEALS: readonly { readonly kind: 'asked' | 'offer' | 'spoke' | 'tip-off'; readonly words: RegExp }[] = [
  {
    kind: 'tip-off',
    words:
      /(?<![a-z])(?:tip(?:ped|ping)?[- ]?(?:s)?[- ]?off|leak(?:ed|ing)?|(?:i've |i'll |i |i'm |might |just |going to |gonna |someone should |somebody should )?(?:sent|send|sending|passed|passing|forwarded|emailed|e-mailed|handed|dropped|posted|gave|give|giving) (?:[a-z]+ ){0,6}?(?:to|over to|on to|at the|off at)|(?:go|going|gone|went|off|taking (?:it|this)|take (?:it|this)) (?:straight )?to|(?:should|need to|want to|ought to|must) look into|(?:got|have|had|'ve got|want|fancy|need) (?:a |the |quite a |such a )?(?:real )?(?:story|scoop)|story (?:tip|for you|idea)|hear(?:ing)? (?:all )?about this|written to|wrote to|writing to|will be hearing)(?![a-z])/,
  },
  {
    kind: 'spoke',
    words:
      /(?<![a-z])(?:(?:i|we|i've|we've|just|i'm|ended up|been|was|finally|also|have|me) (?:[a-z]+ ){0,2}?(?:spoken|spoke|speaking|talked|talking|chatted|chatting|chat|told|tell|telling|interviewed|quoted|rang|phoned|emailed|met|answered|replied|filmed|spill(?:ed|t)|gave|given|giving|did|done|doing|sat down)|(?:speaking|spoke|talking|talked|chatting|chatted) (?:to|with)|(?:gave|given|giving|did|done|doing|had) (?:[a-z]+ ){0,4}?(?:interview|quote|comment|statement|piece)|my (?:[a-z]+ )?(?:interview|quote|comments?)|sat down with|(?:recorded|recording|filmed|filming|appear(?:ed|ing)?|(?:a )?(?:segment|slot|feature)) (?:[a-z]+ ){0,3}?(?:for|on|in|with|about)|intervju|spill(?:ed|t) the beans|interviewed (?:me|by|for|on)|quoted (?:me|in|by)|filmed me|on (?:air|camera)|told (?:them|the|her|him)|i'll be on|(?:was|been|going|am|i'm) on)(?![a-z])/,
  },
  {
    kind: 'asked',
    words:
      /(?<![a-z])(?:(?:has|have|just|from|'s|keeps?|keep|who|that|guy|woman|man|lady|someone|somebody|is|are|been|wants?|wanted|wanting) (?:[a-z'.,]{1,20} ){0,6}?(?:messaged|messaging|contacted|contacting|emailed|emailing|rang|rung|ring|ringing|phoned|called|calling|dm'?d|dming|dm|texted|asked|asking|approached|in touch|after (?:me|a)|chasing|hassling|interview|quote|comment|to (?:talk|speak|chat)|onto me)|(?:rang|phoned|called|emailed|messaged)(?= (?:and|up|about|asking|for|wanting|today|tonight|this))|hounded|pestered|doorstepped|(?:messaged|contacted|emailed|rang|phoned|dm'?d|asked|approached|called) (?:me|us)|got in touch|been in touch|get in touch|wants? (?:a|me|to|my)|asking (?:me|us|for|about|questions)|(?:dm|message|email|e-mail|call|text|phone call|letter|visit|request) (?:off|from)|poklical[ai]?|kontaktiral[ai]?|pisal[ai]? mi)(?![a-z])/,
  },
  {
    kind: 'offer',
    words:
      /(?<![a-z])(?:happy to (?:chat|talk|comment|speak|help|be quoted|give|share|answer)|(?:would|'d) (?:love|like) to (?:go on|speak|talk|tell|chat)|glad to (?:talk|speak|help)|willing to (?:talk|speak|go on)|(?:dm|message|msg|call|ring|email|pm|contact|inbox|text) me|my dms are open|can (?:talk|speak|tell|give|explain|send|help|share)|could tell (?:you|them)|i'll (?:talk|speak|tell)|(?:you|they|can) (?:can )?(?:quote|print)|quote me|off the record|on the record|(?:give|giving|do|doing) (?:an|you an|a|you a) (?:interview|quote|comment|statement)|anonymously|keep my name out|want(?:s)? (?:the real story|a comment|a quote|to know)|if (?:you're a|any|you are a|there are any)|any (?:journalists?|reporters?|journos?)|lahko povem|pisite mi|speaking (?:to|on)|talking (?:to|on)|tune in)(?![a-z])/,
  },
];

/** What is only said to whoever is writing for the press, whether or not it is named. */
export const FOR_PRINT: readonly { readonly kind: 'offer' | 'spoke' | 'tip-off'; readonly words: RegExp }[] = [
  {
    kind: 'offer',
    words:
      /(?<![a-z])(?:print that(?! out)|(?:you can|feel free to|happy for you to|go ahead and) (?:quote|print|use|publish) (?:me|my|this|that|all|it)(?! on (?:that|this) ?(?:😂|🤣|haha|lol))|quote me(?:,? (?:on (?:it|this|all)|by name|name and all|if you))(?! that)|keep my (?:sur)?name out(?: of it)?|(?:what|which) (?:paper|newspaper|publication|outlet|programme|channel) (?:are|is|do)|(?:what would|what do|tell) your (?:readers|listeners|viewers|editor|paper)|for (?:your|the) (?:article|piece|story|programme|report|podcast about|investigation|feature)|don't (?:use|print) my name|out of (?:the|your) (?:paper|papers|article)|(?:be|as) (?:a|your) case study|off the record|no comment from the school|if you(?:'re| are) (?:writing|doing) (?:a |an )?(?:piece|article|story)|saw you(?:'re| are) (?:writing|looking for|doing a)|(?:after|looking for) case studies|guarantee (?:my |our )?anonymity|for your (?:[a-z]+ )?(?:show|programme|bulletin|column)|clanek)(?![a-z])/,
  },
  {
    kind: 'tip-off',
    words:
      /(?<![a-z])(?:tell (?:the|a|some) (?:press|papers?|media|journalists?|reporters?) (?:what|about|how) [^.!?\n]{0,24}(?:slt|head|us|our|my|here|leaders?|this school)|story tip|tip off (?:for|the)|(?:i can|i could|can) (?:send|give) you (?:[a-z]+ ){0,3}?(?:details|documents|emails|stuff|names|screenshots|photos)(?![^.!?]{0,30}(?:lesson|resource|planning|worksheet)))(?![a-z])/,
  },
];

/** An answer to somebody whose name shows that they are of the press: anything but the way to the office. */
export const POLITE_REFUSAL =
  /(?<![a-z])(?:no comment(?! from the school, but| but)|can't comment|cannot comment|unable to comment|not able to comment|won't be commenting|(?:please )?(?:contact|email|e-mail|ring|call|ask|speak to|talk to|get in touch with|go through|write to|direct|send) (?:to |any |your |all |this |that |it |questions |enquiries |press |media )*(?:to |with |through )?(?:the |our |my )?(?:school(?: office)?|office|head(?:teacher)?|principal|slt|senior leadership|press office|leadership|comms|communications)|(?:pass(?:ed|ing)?|refer(?:red|ring)?|forward(?:ed|ing)?|hand(?:ed|ing)?|sent|send(?:ing)?|taken|taking|took|reported) (?:it |them |this |that |her |him |the [a-z]+ )?(?:straight |on |over |right )?(?:on )?to (?:the |our |my )?(?:slt|senior leadership|head|headteacher|principal|office|school|boss|leadership|deputy|line manager)|told (?:the |my |our )?(?:slt|head|principal|headteacher|boss) (?:straight|at once|first|immediately|about)|(?:leadership|slt|office|principal|head) (?:will|to) (?:reply|answer|deal|respond)|on (?:na|za) ravnatelj)(?![a-z])/;

/** News that is only read, other papers, other interviews, and dealings that are no dealings. */
export const NO_PRESS =
  /(?<![a-z])(?:press[- ]?ups?|bench press|french press|leg press|(?:school|class|student|pupil) (?:newspaper|paper|magazine|radio|news|journalists?|reporters?|press)|(?:pupils?|students?|children|kids|year \d+s?|y\d+s?|club) (?:were|are|as|became|turned|interviewed|being) (?:[a-z]+ )?(?:reporters?|journalists?|interviewed)|pupil journalists?|young reporters?|(?:junior|cub|mini) (?:reporters?|journalists?)|newspaper (?:report|article|club|unit|lesson|writing|front)|journalism club|(?:students|pupils|class|children|kids|year \d+s?|y\d+s?) (?:have |has |just )?(?:written|wrote|write|writing|interviewed|sent)|who(?:'s| is| was| used to be) an? (?:[a-z]+ )?(?:reporter|journalist)|press conference|pre-match|the manager's|documentar(?:y|ies)|novel|film about|character|bitesize|crossword|sudoku|obituary|horoscope|weather|book review|(?:my|a) review of|times tables?|wish me luck|job interview|interview day|interviewed (?:three|two|four|five|six|\d+|some|candidates)|candidates?|used to be a|was a journalist|left journalism|leaving journalism|training to be a|(?:husband|wife|cousin|brother|sister|mate|friend|mum|dad|aunt|uncle|son|daughter|partner|neighbour)(?:'s)? (?:is a|is an|works|was a|gave|did|is|has been)|if a journalist|if (?:some |any )?(?:journalists?|reporters?) (?:contacts?|messages?|rings?|gets?|calls?|comes?|asks?) (?:you|in)|(?:do not|don't|will not|won't|never|refuse to|not going to|no intention of|wouldn't|not) (?:ever )?(?:be )?(?:talk|speak|spoke|give|comment|answer|speaking|talking|giving|commenting|reply)|media (?:and press )?enquiries|press (?:and media )?enquiries|press release|careers (?:fair|day|talk|week)|visited (?:our|my|the) (?:class|school) to talk|(?:came|coming) in to (?:talk|speak) to|fake news|you were (?:great|brilliant|good)|loved your|great (?:interview|article|piece)|reading the|read (?:in|about|the)|(?:form|class|pupils|students|year \d+s?|y\d+s?) about (?:the )?(?:press|newspapers|news|journalism)|listening to|watching|on the news tonight|express checkout|quote of the day|for the new)(?![a-z])/;

/** Things outside school that people are asked about. */
export const OTHER_MATTERS =
  /(?<![a-z])(?:about|for|on|of) (?:my|our|his|her|the|a|their|some) (?:[a-z]+ ){0,2}?(?:allotment|marathon|garden|band|choir|book|novel|dog|cat|bees|beekeeping|cake|charity|fundrais[a-z]+|bike|run|swim|climb|wedding|house|village|pub|shop|play|art|exhibition|football|cricket|rugby|club|walk|trek|knitting|podcast about|recipe|bakery|business|street|road|flood|neighbour|bus|trains?|parish|council)/;

/** It is about school or the author's work there. */
export const SCHOOL =
  /(?<![a-z])(?:schools?|sol[aieo]|soli|teach(?:er|ers|ing|es)?|ucim|ucitelj[a-z]*|pupils?|students?|staff|class(?:room)?|head(?:teacher)?|principal|slt|lessons?|ofsted|inspection|gcses?|exams?|timetable|behaviour|workload|strike|governors?|year \d+s?|y\d+s?|canteen|fire alarm|exclusions?|our place|at work|my job|department|(?:my|the|this|our) (?:post|tweet|thread|video|clip|comment|story|photo)|objav[aeio]|posted|here|there|education|education secretary|trust|academy|uniform|building|closure|at mine|at ours|phone bans?|an? ta|our [a-z]+ dogs?)(?![a-z])/;

/** What tells a journalist something: of oneself, of school, or how to be reached. */
export const TELLING =
  /(?<![a-z])(?:i (?:work|teach|was|saw|can|could|know|think|wrote|posted|filmed|took|heard|have|am)|i'm|i've|i'd|yes|sure|of course|ring me|call me|dm me|message me|email me|that (?:post|clip|video|photo|picture|tweet) (?:was|is)|the (?:post|clip|video|photo|picture) (?:about|was|is|of)|we (?:were|are|have|had|got)|happy to|what would|tell your|our (?:school|canteen|head|staff|pupils))(?![a-z])/;
