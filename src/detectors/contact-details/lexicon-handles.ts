// Phrases that name a private account, ask for a number or invite to write in private. All matched on folded text.

/** "my snap is mrb_maths", "add me on insta", "whatsapp me": somebody's own account, whatever it is called. */
export const OWN_HANDLE: readonly RegExp[] = [
  /(?<![a-z])my (?:personal |private |own |real |other |new |main |actual )?(?:snap ?chat|snap|insta(?:gram)?|ig|whats ?app|wassap|telegram|tik ?tok|discord|signal|messenger|kik|viber|be ?real|facebook|fb|face ?time|skype|xbox|psn|steam|playstation|imessage|wechat)(?: ?(?:name|handle|username|user name|user|tag|account|acc|id|gamertag|server|group))? ?(?:is|=|:|'s|are)(?! (?:private|locked|boring|dead|full|down|broken|banned|hacked|mostly|just|all|an?|the|now (?:private|locked)|basically|so|not|being|been)(?![a-z]))(?: @?[a-z0-9_.]{3,30})?/g,
  /(?<![a-z])(?:add|find|follow|get|catch|hit|message|msg|dm|text|call|reach|ping|contact|chat to|talk to|write to)(?:ing)? me(?: up)? (?:on|over on|via|through|by) (?:my )?(?:personal |private |own )?(?:snap ?chat|snap|insta(?:gram)?|ig|whats ?app|wassap|telegram|tik ?tok|discord|signal|messenger|kik|viber|be ?real|facebook|fb|face ?time|skype|xbox|psn|steam|playstation|imessage|wechat)(?![a-z])(?:[ :,-]{1,3}@[a-z0-9_.]{3,30}|: ?[a-z0-9_.]{3,30})?/g,
  /(?<![a-z])(?:snap|whats ?app|facetime|viber|skype|telegram|inbox me on (?:snap ?chat|snap|insta(?:gram)?|ig|whats ?app|wassap|telegram|tik ?tok|discord|signal|messenger|kik|viber|be ?real|facebook|fb|face ?time|skype|xbox|psn|steam|playstation|imessage|wechat))(?:ing)? me(?![a-z])(?! to)(?: (?:on|at) @?[a-z0-9_.]{4,30})?/g,
  /(?<![a-z])(?:i'?m|i am)(?: always)? (?:on (?:snap ?chat|snap|insta(?:gram)?|ig|whats ?app|wassap|telegram|tik ?tok|discord|signal|messenger|kik|viber|be ?real|facebook|fb|face ?time|skype|xbox|psn|steam|playstation|imessage|wechat)(?: as| @|:| -)|@?[a-z0-9_.]{3,30} on (?:snap ?chat|snap|insta(?:gram)?|ig|whats ?app|wassap|telegram|tik ?tok|discord|signal|messenger|kik|viber|be ?real|facebook|fb|face ?time|skype|xbox|psn|steam|playstation|imessage|wechat))(?![a-z])(?: ?@?[a-z0-9_.]{3,30})?/g,
  /(?<![a-z])(?:snap ?chat|snap|insta(?:gram)?|ig|whats ?app|wassap|telegram|tik ?tok|discord|signal|messenger|kik|viber|be ?real|facebook|fb|face ?time|skype|xbox|psn|steam|playstation|imessage|wechat)(?: me)? ?(?:[:=]|- ) ?@?[a-z][a-z0-9_.]{3,30}/g,
  /(?<![a-z])(?:add|find|follow|snap) me ?[:@-] ?@?[a-z0-9_.]{3,30}/g,
  /(?<![a-z])(?:gamer ?tag|user ?name|handle|snap ?code|friend code) ?(?:is|:|=) ?@?[a-z0-9_.-]{3,30}/g,
  /(?<![a-z])(?:join|add|come (?:and )?(?:join|find)) (?:me )?(?:on |in )?my (?:personal |private |own )?(?:discord|minecraft|roblox|fortnite|xbox|whats ?app|telegram|snap ?chat|signal)(?: (?:server|group|realm|party|lobby|chat))?(?![a-z])/g,
  /(?<![a-z])(?:dodajte|dodaj|najdete|najdes|pisite|pisi)(?: me| mi)? na (?:mojem? )?(?:osebnem? )?(?:snap(?:chat)?u?|insta(?:gramu?)?|whats ?appu?|viberju|telegramu|messengerju|discordu|fb|facebooku)(?![a-z])/g,
];

/** "dm me your number": asks others to hand theirs over. */
export const ASKS: readonly RegExp[] = [
  /(?<![a-z])(?:dm|pm|message|msg|send|text|give|inbox|drop|e-?mail|whats ?app|ping|tell|pass|get|slide)(?:ing)? me(?: over| across| through)?(?: (?:on|in) (?:here|a (?:dm|pm|message)|private))?(?: (?:with|all|both|just|either|quickly|please|pls))? (?:your|ur|yr|their|his|her|a)(?: (?:personal|own|mobile|best|contact|parents?'?|mum'?s?|dad'?s?|phone|child'?s|new|private)){0,2} (?:numbers?|nos?|mobiles?|mob|digits|phone(?: numbers?)?|whats ?app|snap(?: ?chat)?|insta|e-?mails?(?: address(?:es)?)?|home address(?:es)?|stevilko|telefon|mail)(?! (?:one|of|two|plates?|line|sense|bonds?|tip)(?![a-z])|[a-z])/g,
  /(?<![a-z])(?:dm|pm|message|msg|send|text|e-?mail|whats ?app|inbox)(?:ing)? (?:your|ur|yr)(?: (?:personal|own|mobile|phone|home|best|contact|mum'?s?|dad'?s?|parents?'?)){0,2} (?:numbers?|nos?|mobiles?|mob|digits|phone(?: numbers?)?|whats ?app|snap(?: ?chat)?|insta|e-?mails?(?: address(?:es)?)?|home address(?:es)?|stevilko|telefon|mail)(?! of) (?:to me|over|across)(?![a-z])/g,
  /(?<![a-z])(?:what'?s|what is|whats) (?:your|ur|yr)(?: (?:personal|own|mobile|phone|private)){0,2} (?:numbers?|nos?|mobiles?|mob|digits|phone(?: numbers?)?|whats ?app|snap(?: ?chat)?|insta|e-?mails?(?: address(?:es)?)?|home address(?:es)?|stevilko|telefon|mail)(?! (?:one|of|two|plates?|line|sense|bonds?|tip)(?![a-z])|[a-z])/g,
  /(?<![a-z])(?:can|could|may|shall) i (?:have|get|grab|take|swap) (?:your|ur|yr|their)(?: (?:personal|own|mobile|phone|private|home)){0,2} (?:numbers?|nos?|mobiles?|mob|digits|phone(?: numbers?)?|whats ?app|snap(?: ?chat)?|insta|e-?mails?(?: address(?:es)?)?|home address(?:es)?|stevilko|telefon|mail)(?! (?:one|of|two|plates?|line|sense|bonds?|tip)(?![a-z])|[a-z])/g,
  /(?<![a-z])(?:reply|comment|answer|respond|message) (?:below |here )?with (?:your|ur)(?: (?:personal|own|mobile|phone|home|best|contact|child'?s)){0,2} (?:numbers?|nos?|mobiles?|mob|digits|phone(?: numbers?)?|whats ?app|snap(?: ?chat)?|insta|e-?mails?(?: address(?:es)?)?|home address(?:es)?|stevilko|telefon|mail)(?! (?:one|of|two|plates?|line|sense|bonds?|tip)(?![a-z])|[a-z])/g,
  /(?<![a-z])(?:comment|leave|post|put|pop|write|stick|drop|share|reply with) (?:with )?(?:your|ur|yr)(?: names?(?:,| and| &| \+) )?(?: ?(?:personal|own|mobile|phone|home|best|contact|child'?s|full)){0,2} ?(?:numbers?|nos?|mobiles?|mob|digits|phone(?: numbers?)?|whats ?app|snap(?: ?chat)?|insta|e-?mails?(?: address(?:es)?)?|home address(?:es)?|stevilko|telefon|mail)(?: (?:and|or|&) [a-z' ]{2,30}?)? (?:below|here|in the comments?|in a comment|under this|underneath|on this post)(?![a-z])/g,
  /(?<![a-z])(?:poslji(?:te)?|daj(?:te)?|zaupaj(?:te)?|napisi(?:te)?) mi (?:svojo|svoj|vaso|vas|tvojo|tvoj)(?: [a-z]+){0,2}? (?:numbers?|nos?|mobiles?|mob|digits|phone(?: numbers?)?|whats ?app|snap(?: ?chat)?|insta|e-?mails?(?: address(?:es)?)?|home address(?:es)?|stevilko|telefon|mail)(?! (?:one|of|two|plates?|line|sense|bonds?|tip)(?![a-z])|[a-z])/g,
  /(?<![a-z])(?:anfonwch|danfonwch|rhowch)(?: i)? (?:mi|fi|ata i) (?:eich|dy) rif(?![a-z])/g,
];

/** "message me any time", "my DMs are always open": come to me in private and not to the school. */
export const INVITES: readonly RegExp[] = [
  /(?<![a-z])(?:dm|pm|message|msg|inbox|text|whats ?app|call|ring|e-?mail|contact|ping)(?:ing)? me(?: (?:directly|privately|personally|here|on here|at home|at any time|any ?time|whenever|day or night|any time of (?:the )?(?:day|night)|out of hours|after hours|in the evenings?|at the weekends?|over the (?:summer|holidays?|weekend|half[- ]term)|at night|late|instead|rather than|in private|separately|if you(?:'re| are| need| want| get| ever| have|'d)|with any|about)(?![a-z])){1,2}/g,
  /(?<![a-z])my (?:dms?|inbox|messages|pms?|phone|door and my inbox)(?: (?:is|are)|'s|'re)?(?: always| ever)? (?:open|on|here for you|there for you)(?![a-z])/g,
  /(?<![a-z])(?:just |please |feel free to |you can (?:always )?|drop me|send me|slide into|pop me|shoot me|fire me)(?: a)? ?(?:quick |private )?(?:dm|pm|private message|direct message|inbox)(?: me)?(?![a-z])/g,
  /(?<![a-z])(?:no need|don'?t bother|you don'?t (?:have|need)) to (?:go through|ring|call|bother with|use|e-?mail) (?:the )?(?:school|office|reception|parentmail|official)[^.!?\n]{0,40}(?:me|mine|my)(?![a-z])/g,
  /(?<![a-z])(?:pisite|pisi|poklicite|poklici)(?: mi| me)? (?:v zasebno|na zasebno|zasebno|v zs|kadarkoli|kadar koli|v sporocila)(?![a-z])/g,
];

/** The same words among colleagues, customers and friends. */
export const NOT_PRIVATE =
  /(?<![a-z_.@])(?:resources?|planning|powerpoints?|ppts?|slides|template|spreadsheet|pdf|worksheets?|schemes? of work|sow|teachers?|colleagues|tes|recruit(?:ing|er|ment)|vacanc(?:y|ies)|cv|freelance|commission(?:s|ed)?|orders?|price list|quote|recipe|pattern|link to|podcast|book club|conference|webinar|cpd|network(?:ing)?|heads? of|senco network|nqts?|ects?|union|rep|choir members|team ?mates|lads night|hen do|stag do)(?![a-z_])/;

/** Said before an invitation it takes it back. */
export const TAKEN_BACK =
  /(?<![a-z])(?:don'?t|do not|never|can'?t|cannot|could ?n'?t|won'?t|will not|not|no longer|instead of|rather than|stop|nobody|no one|without|refus(?:e|ed|ing)|asked (?:me )?to|wanted to|tried to|used to|will you|did you|people who|parents who|kids who|pupils who|ne|prosim ne|peidiwch(?: a)?)(?: (?:please|ever|just|all|try to|ask me to|you|be|need to|have to|let|think you can|expect to))*(?: [a-z']+)? $/;
