// Hosts and words by which links are told apart. All matched on folded text.

/** Services that hide where a link leads. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rb.gy cutt.ly shorturl.at t.ly v.gd tiny.cc lnkd.in fb.me amzn.to adf.ly ' +
    'ouo.io bit.do s.id rebrand.ly short.io shorte.st bl.ink qrco.de smarturl.it snip.ly trib.al dlvr.it soo.gd clck.ru x.gd tny.im ' +
    'urlz.fr kutt.it gg.gg zpr.io lc.cx shrtco.de u.to j.mp po.st mcaf.ee tinu.be n9.cl l1nk.dev surl.li shorturl.asia short.gy me-qr.com ' +
    'qr1.be flow.page kratka.si kra.si w.wiki'
  ).split(' '),
);
/** The first part of a host that says the same, whatever its ending. */
export const SHORTENER_NAME =
  /^(?:bitly|bit|tinyurl|tiny|tinylink|tnyurl|shorturl|shorter|short|shortlink|shortl|shorty|shrt|shrtn|shortn|cutt|cuttly|owly|ow|rebrandly|lnk|lnks|lynk|clck|clk|urlz|urlshort|minurl|miniurl|qrlink|snip|snipurl|zaplink|quickl|go2l|kratko?)$/;

/** Where a school may link without a thought; endings of hosts. */
export const WELL_KNOWN =
  /(?:^|\.)(?:gov\.(?:uk|wales|scot)|llyw\.cymru|sch\.uk|ac\.uk|nhs\.uk|nhs\.wales|police\.uk|mod\.uk|parliament\.uk|bbc\.co\.uk|bbc\.com|bbc\.in|cbeebies\.com|gov\.si|arnes\.si|rtvslo\.si|europa\.eu|wikipedia\.org|wikimedia\.org|youtube\.com|youtu\.be|vimeo\.com|google\.com|google\.co\.uk|forms\.gle|office\.com|microsoft\.com|sharepoint\.com|sway\.cloud\.microsoft|facebook\.com|instagram\.com|linkedin\.com|x\.com|twitter\.com|eventbrite\.co\.uk|eventbrite\.com|justgiving\.com|parentpay\.com|parentmail\.co\.uk|arbor\.sc|seesaw\.me|classdojo\.com|padlet\.com|canva\.com|kahoot\.it|quizlet\.com|khanacademy\.org|oaknational\.academy|thenational\.academy|twinkl\.co\.uk|tes\.com|purplemash\.com|ttrockstars\.com|nrich\.maths\.org|mathletics\.com|senecalearning\.com|bitesize|nspcc\.org\.uk|childline\.org\.uk|thinkuknow\.co\.uk|ceopeducation\.co\.uk|internetmatters\.org|saferinternet\.org\.uk|childnet\.com|barnardos\.org\.uk|rnli\.org|nationaltrust\.org\.uk|natgeokids\.com|nhm\.ac\.uk|britishmuseum\.org|sciencemuseum\.org\.uk|worldbookday\.com|booktrust\.org\.uk|readingagency\.org\.uk|hwb\.gov\.wales|s4c\.cymru|urdd\.cymru|estyn\.gov\.wales|dofe\.org|scouts\.org\.uk|girlguiding\.org\.uk|cie\.org\.uk|cambridgeinternational\.org|aqa\.org\.uk|ocr\.org\.uk|wjec\.co\.uk|pearson\.com|ucas\.com|theguardian\.com|gutenberg\.org|nasa\.gov|esa\.int)$/;

/** Gambling, adult content, piracy, cheating, drugs: by the words of the host. */
export const UNSUITABLE_HOST =
  /casino|(?:^|[.-])bet(?:s|ting|way|victor|fair|fred|365|\d+)?(?=[.-])|betting|(?:^|[.-])(?:my|sky|uni|super|lucky|fast|quick|free)-?bet(?:s|ting)?(?=[.-])|sportsbook|bookies|ladbrokes|paddypower|williamhill|skybet|coral\.co|poker|jackpot|(?:free|lucky|mega|big|win)-?spin[sz]?|spin(?:city|palace|king|wins?)|(?:^|[.-])(?:slots?|odds|tipster|roulette|bingo(?:hall|cash|wins?))(?=[.-])|slot-?machine|(?:lucky|mega|free|win|big)-?slots?|slots?-?(?:bonus|wins?|city|free)|porn|xxx|xvideos|xhamster|xnxx|redtube|nudes|nude-|camgirl|livecam|sexcam|sexchat|escorts?(?=[.-])|onlyfans|fansly|hookup|hotsingles|adult-?(?:content|fun|shop|toys|videos?|chat|dating)|torrent|piratebay|pirate-?(?:films?|movies?|stream|books?|tv|proxy)|rarbg|(?:^|[.-])yts(?=[.-])|123-?movies|putlocker|f-?movies|soap2day|solarmovie|primewire|(?:free|full|watch|hd|stream|online)-?(?:full|hd|new|online|the)?-?(?:films?|movies?|episodes?|flix|football|sports?)(?:4u|free|hd|online|now|zone|tv|-|\.)|(?:films?|movies?|sports?|football)-?(?:4u|4free|for-?free|free|streams?|streamz|rips?|leaks?)|stream2watch|crackstreams|cracked|crackz|keygen|warez|serialz|nulled|libgen|z-?lib(?:rary)?(?=[.-])|sci-hub|pdfdrive|free-?(?:e-?books?|textbooks?|pdfs?)-?(?:download|4u|hub|zone)|youtube-?(?:to-?)?mp3|ytmp3|y2mate|mp3-?(?:juice|rocket|free|rips?)|(?:buy|cheap|write-?my|my|pro|ace|best|essay)-?(?:essays?|assignments?|dissertations?|coursework)(?=[.-])|essay-?(?:mill|writers?|shark|pro|bot|genius|4u|factory)|(?:exam|paper)s?-?leaks?|leaked-?(?:exams?|papers?)|homework-?(?:cheats?|answers-?free)|unblocked-?games|games-?unblocked|proxy-?(?:site|unblock|free)|(?:^|[.-])(?:vapes?|vaping|ecigs?)|vape(?=[a-z-]*[.])|vapes?-?(?:shop|store|king|deals|club)|cannabis|(?:^|[.-])weed(?=[.-]|s?hop)|cbd-?(?:shop|oil|store)|steroids|fake-?ids?(?=[.-])|darkweb|(?:^|[.-])gore|gor(?:e|y|iest)-?(?:site|video|stories|creepy|horror)|creepypasta|(?:^|[.-])horror-?(?:clips|videos|stories)|lad-?banter|crypto-?(?:profits?|double|rich|win|millions?)|get-?rich|forex-?(?:profits?|win|guru)|payday-?loans?|quick-?loans?|replica-?(?:bags?|watches)|free-?(?:robux|v-?bucks|iphones?|vouchers?)|robux-?(?:free|generator)|prize-?(?:winner|claim)|claim-?(?:your-?)?prize/;

/** Files that do something when they are opened. */
export const DOWNLOAD = /\.(?:exe|msi|apk|dmg|pkg|scr|bat|cmd|jar|iso|zip|rar|7z|docm|xlsm|pptm|torrent|vbs|ps1|crx)(?:$|[?#])/;

export const LOGIN =
  /(?:log-?in|sign-?in|signon|sign-?up|password|passwd|webmail|(?:^|[./_-])pay(?:ments?|now)?(?=$|[./?_-])|checkout|bank|register|portal|my-?account|account)/;

/** Names that cheats borrow, with the hosts that are truly theirs. */
export const BORROWED_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ['paypal', /(?:^|\.)paypal\.(?:com|me)$/],
  ['google', /(?:^|\.)google\.[a-z.]+$/],
  ['microsoft', /(?:^|\.)microsoft\.com$/],
  ['facebook', /(?:^|\.)facebook\.com$/],
  ['instagram', /(?:^|\.)instagram\.com$/],
  ['amazon', /(?:^|\.)amazon\.[a-z.]+$/],
  ['netflix', /(?:^|\.)netflix\.com$/],
  ['whatsapp', /(?:^|\.)whatsapp\.com$/],
  ['parentpay', /(?:^|\.)parentpay\.com$/],
  ['parentmail', /(?:^|\.)parentmail\.co\.uk$/],
  ['classdojo', /(?:^|\.)classdojo\.com$/],
  ['youtube', /(?:^|\.)youtube\.com$/],
  ['royalmail', /(?:^|\.)royalmail\.com$/],
  ['hmrc', /(?:^|\.)gov\.uk$/],
  ['govuk', /(?:^|\.)gov\.uk$/],
  ['gov-uk', /(?:^|\.)gov\.uk$/],
  ['nhs', /(?:^|\.)nhs\.(?:uk|wales)$/],
  ['bbc', /(?:^|\.)bbc\.(?:co\.uk|com)$/],
  ['roblox', /(?:^|\.)roblox\.com$/],
]);
/** What is hung on a borrowed name. */
export const BAIT =
  /(?:^|[.-])(?:log-?in|secure|security|verify|verification|account|refund|rebate|support|update|signin|claim|gift|giftcard|prize|win|winner|free|bonus|alert|confirm|unlock|billing|payments?)(?=[.-]|$)/;

/** The writer says that the link is not to be trusted, or not for every eye. */
export const DOUBTED =
  /(?<![a-z])(?:(?:link|site|website|page|url|address|it)(?:'s| is| looks?| may look| might look| seems?)(?: a (?:bit|little|tad)| slightly| rather| kinda| kind of| well)? (?:dodgy|sketchy|iffy|ropey|ropy|suspicious|shady|spammy|suspect)|(?:dodgy|sketchy|iffy|shady)(?:[- ]looking)? (?:link|site|website|url)|(?:ignore|close|skip|dodge|click (?:past|through|off)|get past|accept|dismiss) (?:all )?(?:the |any |those |that )?(?:[a-z]+ ){0,2}?(?:pop[- ]?ups?|adverts?|ads|warnings?|virus warnings?|security warnings?|alerts?)|(?:whole|full|entire|complete) (?:film|movie|series|album|book|textbook|match|game)s?(?: is| are)? (?:for )?free|free (?:film|movie|textbook) (?:site|download|stream)s?|(?:shut|close|ignore|watch out for) (?:all )?the (?:pop[- ]?ups?|adverts?|ads)|(?:turn off|switch off|disable|pause) (?:your |the )?(?:ad ?-?blockers?|anti-?virus|firewall|pop-?up blocker|filters?|safe ?search)|(?:get|gets|works) (?:round|around|past) (?:the |our )?(?:filters?|firewall|block)|not (?:\d+% |entirely |totally |completely |quite |very |too )?sure (?:if |whether |that |how )?(?:it'?s|this is|this site is|the site is|they'?re)?(?: (?:entirely|totally|100%))? ?(?:safe|legit|legal|official|above board)|(?:can't|cannot|haven't|not|didn't) (?:vouch for|checked?|check|looked at|look at|read|watched|watch)(?: (?:all|any|much|most))?(?: of)? (?:it|this|the (?:link|site|website|whole thing|rest|content|video|clip|page))(?: (?:all|properly|yet|myself|first|through))?|(?:mind|excuse|ignore|pardon|sorry (?:for|about)|apologies for|warning:?|contains?|some|bit of|be warned:?) (?:the |some |a bit of |there'?s )?(?:swearing|fruity language|bad language|strong language|rude (?:bits?|words?|language|ads)|naughty (?:bits?|words?)|adult (?:content|ads|adverts|humou?r|themes)|explicit (?:content|lyrics)|nudity|gore)|nsfw|(?:over[- ]18s?|adults) only|18\+|(?:watch|stream|download|get|see|catch)(?: (?:the|it|this|every|all))?(?: [a-z']+){0,4}? (?:for )?free (?:here|at|on|before it'?s taken down|online)|before (?:it|they)(?:'s| gets?| get| is)? (?:taken|pulled) down|(?:pirate|pirated|bootleg|leaked|cracked|illegal) (?:copy|version|stream|streams|films?|movies?|copies|download|paper|papers|link|site|software))(?![a-z])/;

/** Such words told as a warning and not as an offer. */
export const WARNS =
  /(?<![a-z])(?:do not|don'?t|never|avoid|beware|please report|scam|phishing|hoax|fake|parents should know|e-?safety|online safety|how to spot|warning parents|steer clear|keep (?:them|children|your child) (?:off|away|safe))(?![a-z])/;
