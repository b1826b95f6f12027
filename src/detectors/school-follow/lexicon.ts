// The words for the school's own account, and for passing on, following or pointing to it. Matched on folded text.

/** The school's account or what stood there, without its name. */
export const SOURCE: readonly RegExp[] = [
  /(?<![a-z])(?:our|my|the)(?: own)? school on (?:here|twitter|x|facebook|fb|insta(?:gram)?|tiktok)(?![a-z])/g,
  /(?<![a-z])(?:rt(?:'?d|ed|ing)?|retweet(?:ed|ing)?|re-?post(?:ed|ing)?|re-?shar(?:ed|ing)) (?:the|our|my) school(?! of| run)(?![a-z])/g,
  /(?<![a-z])(?:(?:the|our|my|this)(?: own)? (?:school|workplace|work|academy|nursery|class|y(?:ea)?r ?\d+|reception|pta|(?:pe|english|maths|science|music|art|drama|history) (?:department|dept))(?:'s)?|school's|work's) (?:own |official |main |lovely |new |class )*(?:facebook|fb|twitter|x|insta(?:gram)?|socials?(?: media)?|youtube|tiktok|page|account|feed|profile|tweets?|posts?|reels?|stor(?:y|ies)|channel|timeline)(?: (?:page|account|feed|group|post|photos?|pics))?(?! ?\d| training| policy| holiday)(?![a-z])/g,
  /(?<![a-z])(?:(?:the|our|my)(?: own)? )?(?:school|workplace)'s (?:own |official |gorgeous |lovely |latest |new )*(?:[a-z]+ ){0,3}?(?:photos?|pics?|pictures?|images?|videos?|snaps|album|poster|newsletter|announcement|update|news)(?![a-z])/g,
  /(?<![a-z])(?:the|our|my) school (?:has |have |just |has just |have just |itself |only )*(?:tweeted|posted|shared|put (?:these|this|it|them|those|some|a|up)|uploaded|published)(?![a-z])/g,
  /(?<![a-z])(?:photos?|pics?|pictures?|images?|videos?|snaps|shots?) (?:that )?(?:the|our|my)? ?school (?:has |have |just |has just )*(?:tweeted|posted|shared|put|uploaded)(?![a-z])/g,
  /(?<![a-z])(?:the (?:school )?office|admin|reception|marketing|comms|the head|our head|whoever runs (?:the |our )?(?:school )?(?:page|twitter|account))(?: team| lot)? (?:has |have |just )*(?:put|posted|tweeted|shared|uploaded) (?:these|this|it|them|those|some|a)(?: [a-z]+)?(?: up| out| on| online)(?![a-z])/g,
  /(?<![a-z])(?:(?:o|ar|gan) (?:dudalen|gyfrif) (?:yr|ein) h?ysgol|s (?:strani|profila) (?:nase )?sole)(?![a-z])/g,
];
/** In a share the source may be told in fewer words. */
export const SOURCE_OF_SHARE =
  /(?:^|[.!?\n] ?)(?:quote ?-?(?:tweet|post)|qt|rt|re-?post|retweet)[:,]? ?["']? ?our (?:[a-z0-9]+ ){0,2}?(?:class|year|children|pupils|students|reception|nursery|eco|choir|team|school|y\d+)|(?<![a-z])(?:(?:from|by|via|courtesy of|thanks to) (?:our|my) (?:own )?school(?! (?:run|reunion|friend|friends|days|bus|of|uniform|trip to))|(?:picture|pictures|pics?|photos?|news|video|update) (?:from|via) (?:the )?school(?! (?:run|reunion|days))|(?:my|our)(?: own)? school's)(?![a-z])/;

/** What may follow the school's name or handle where it is the account that is meant. */
export const ACCOUNT_AFTER =
  /^(?:'s|s'|')? ?(?:(?:own |official |school |main )*(?:facebook|fb|twitter|x account|insta(?:gram)?|socials|page|account|feed|tweets?|posts?|photos?|pics|pictures)(?![a-z])|(?:has |have |just |have just |has just )*(?:posted|tweeted|shared|put up)(?![a-z])|: )/;
/** What may stand before it where it is what is passed on. */
export const PASSED_BEFORE =
  /(?<![a-z])(?:rt:? ?@?|retweet(?:ed|ing)? (?:of |from )?@?|re ?post(?:ed|ing)? (?:from |of |by )?@?|regram(?:med)? ?(?:from )?@?|shared from (?:the )?|(?:photos?|pics?|pictures?|image) (?:from|by|via|courtesy of|:|credit:?) @?|📸 ?:? ?@?|📷 ?:? ?@?|via @?|as posted by (?:the )?|h\/t @?|from the |repost ?: ?@?)$/;

export const PASSES_ON =
  /(?<![a-z])(?:rt(?:s|d|ed|'d|ing)?|rt'd|retweet(?:s|ed|ing)?|re-?post(?:s|ed|ing)?|regram(?:med|ming)?|quote[- ]?(?:tweet|post)(?:s|ed|ing)?|forward(?:s|ed|ing)|couldn't not|shar(?:e|es|ed|ing)|reshar(?:e|ed|ing)|pass(?:ing|ed)? (?:it|this|these|them)? ?on|nick(?:ed|ing)|nabb(?:ed|ing)|pinch(?:ed|ing)|st(?:eal|ole|olen|ealing)|borrow(?:ed|ing)|swip(?:ed|ing)|lift(?:ed|ing)|snaffled|screen ?shot(?:ted|s)?|screengrab(?:bed)?|copied|copy(?:ing)?|cross-?post(?:ed|ing)?|icymi|as posted|look at (?:these|this|the|our|them)|straight from|taken from|from (?:our|the|my) (?:own )?(?:school|pe|work|english)(?:'s)? (?:own )?(?:page|account|twitter|facebook|feed|insta)|posting (?:it|this|these|them) (?:again |too )?here|couldn't resist|can't not share|had to share|wedi rhannu|deli(?:m|t))(?![a-z])/;

/** The author follows it, with this account. */
export const FOLLOWER_SAYS =
  /(?<![a-z])(?:notifications? (?:are |is )?(?:now )?(?:on|turned on|switched on)|turn(?:ed|ing)? on (?:the )?(?:notifications?|alerts?)|(?:alerts?|bell) (?:is |are )?on for|subscribed to|(?:i've|i have|i|just|have) (?:given|gave) (?:[a-z0-9@' ]{1,40}? )(?:a|my) follow|(?:hit|pressed|tapped|clicked) (?:the )?(?:follow|like|bell)|(?:liked|joined) (?:the|our) (?:school|class)|been following|signed up to follow|(?:i|i've|i'm|we|we've|i now|i also|i already) (?:[a-z]+ ){0,2}?follow(?:ed|ing)?|(?:^|[.!?\n] ?)(?:just |now |finally |only just |finally got round to |started )(?:followed|following)|(?:now|finally|just|started) follow(?:ed|ing)|(?:pressed|hit|clicked|tapped) follow)(?![a-z])/;

/** Others are sent there. */
export const POINTS =
  /(?<![a-z])(?:head (?:over )?to|go (?:and |to |over )?(?:look|see|have a look|follow|like|to)|check (?:out|it out)|have a look|take a look|see (?:the|our|my|more|all)|(?:is|are|all|now|up|pics|photos|pictures|details|video) (?:now )?(?:up )?on|give (?:it|us|our|the|them) (?:[a-z]+ ){0,3}?(?:a )?(?:follow|like)|like and follow|follow (?:our|the|us|@)|find (?:it|them|us|more) on|link to|over on|watch (?:it )?on)(?![a-z])/;

export const PICTURES =
  /(?<![a-z])(?:photos?|pics?|pictures?|piccies|images?|videos?|snaps|shots?|album|faces|smiles|from the left|from the right|in the (?:front|back) row|dressed as|reel|selfies?|llun(?:iau)?|slik[ae]?|look at (?:these|this|those|them|that)|look(?:s|ing)? so (?:happy|cute|smart|proud|grown)|little (?:ones|faces|people)|masks|costumes|grinning|adorable)(?![a-z])|[📸📷🎥]/u;

/** Other schools, other pages, a ban repeated, consent. */
export const NOT_OURS =
  /(?<![a-z])(?:(?:daughter|son|kid|child|boy|girl|niece|nephew|grandson|granddaughter|sister|brother)s?'?s?'? (?:[a-z]+ )?school|(?:old|former|driving|art|drama|dance|language|ski|sunday|riding|swim|music|summer|night|film|business|law|medical|another|a|every|local|your|your local) (?:own )?school|my old|reunion|school of (?!our)|page \d|textbook|planner|photo day|school photos?(?= (?:came|are|day|arrived|packs))|picture day)(?![a-z])/;
export const FORBIDDEN =
  /(?<![a-z])(?:don't|do not|please don't|never (?:share|follow|re-?post|retweet|post|put|tweet)|mustn't|must not|shouldn't|should not|can't (?:share|follow|repost|retweet)|cannot|not allowed|aren't allowed|won't|wouldn't|unfollow(?:ed)?|stopped|with consent|policy says|quite right)(?! (?:not|resist|help|miss|forget|want to miss|look))(?![a-z])/;
