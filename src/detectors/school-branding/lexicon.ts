// The words for a school's marks and for what is done with them. Matched on folded text.

/** A mark of the school's: the mark, and the words that make it the school's. */
export const MARKS =
  /(?<![a-z])(?:(?:the|our|my|this|a|new|old|their|its) ){0,2}(?:school|college|academy|work|nursery|sixth form)(?:'s)?(?: (?:new|old|official|own|full|little|big|gold|blue|red|green|proper|dragon|lion|owl|oak|tree|bird|star|canva|powerpoint|fancy))* (?:templates?|logos?|crests?|badges?|emblem|coat of arms|shield|letter ?-?heads?|letter-?headed paper|head(?:ed|er) (?:note)?paper|notepaper|banners?|branding|brand(?: colours)?|colours and (?:crest|logo|badge)|colours|watermark|email signature|mascot|seal|insignia|motto|wordmark|house style)(?: and (?:wordmark|seal|shield|crest|logo|badge|branding|colours|motto))?(?![a-z])(?! (?:headline|competition|design|ideas?|lesson|vote|award))|(?<![a-z])(?:our|the) (?:official |proper |posh |headed )?(?:letter ?-?head(?:ed paper)?|headed (?:note)?paper)(?: from work)?(?![a-z])|(?<![a-z])(?:headed (?:note)?paper|letter ?-?head|logo|crest|seal|stamp|stickers?) (?:from|of) (?:work|school|the school|our school)(?![a-z])|(?<![a-z])(?:solski|solskega|solskim|nas|nasega|sluzbeni) (?:logotip(?:om|a)?|logo|grb(?:om|a)?|znak(?:om|a)?)(?![a-z])|(?<![a-z])(?:logotip(?:om|a)?|logo|grb(?:om|a)?) (?:sole|nase sole)(?![a-z])|(?<![a-z])(?:bathodyn|arfbais|logo) (?:yr |ein )?(?:h?ysgol)(?![a-z])/g;

/** After the school's own name, which says whose it is. */
export const MARK_NEXT =
  /^(?:'s)? (?:(?:new|old|official|school|full) )*(?:logos?|crest|badge|emblem|coat of arms|shield|letter ?-?head|letter-?headed paper|headed (?:note)?paper|banner|branding|brand|colours|watermark|grb(?:om)?|logotip(?:om)?)(?![a-z])/;
export const CLOTHES_NEXT =
  /^(?:'s)? (?:staff )?(?:hoodie|hoody|polo(?: shirt)?|fleece|jacket|gilet|jumper|sweatshirt|t-?shirt|tee|cap|beanie|scarf|tie|lanyard|coat|kit|mug|tote(?: bag)?|umbrella|water bottle|puffer)(?![a-z])/;

/** Clothes and things that bear the mark. */
export const CLOTHES =
  /(?<![a-z])(?:(?:my|our|the|a|new|this) ){0,2}(?:school|staff|pe staff|department|leavers'?) (?:staff )?(?:hoodie|hoody|polo(?: shirt)?|fleece|gilet|sweatshirt|jacket|kit|beanie|cap|lanyard|tie|blazer|t-?shirt|umbrella|tote bag|softshell|puffer)(?![a-z])/g;
export const WEARING =
  /(?<![a-z])(?:me in|wearing|wore|in my|sporting|rocking|modelling|still in|living in|new|got my|arrived|chic|has been|suits me|selfie)(?![a-z])/;
export const GARMENT =
  /(?<![a-z])(?:hoodie|hoody|polo|fleece|gilet|sweatshirt|jacket|t-?shirt|jumper|blazer|cap|beanie|tie|lanyard|scarf|socks|kit)(?![a-z])/;

/** One's own face on a site. */
export const ACCOUNT_PICTURE =
  /(?<![a-z])(?:profile (?:pic|picture|photo|image|banner|header|background)|(?:is|as|for|became|makes) my (?:[a-z]+ ){0,3}?(?:picture|pic|photo|icon|image|face|banner|header)(?![a-z])|(?:banner|header|icon|picture|pic|photo|background|logo) (?:for|of|on|at the top of) (?:my|our own) (?:[a-z]+ )?(?:page|profile|account|channel|blog|wall|linkedin|facebook)|behind my name|beside my name|next to my name|as my (?:[a-z]+ ){0,4}(?:pic|picture|photo|icon)|(?:whatsapp|facebook|insta(?:gram)?|linkedin|twitter) (?:pic|picture|icon)|pfp|dp(?![a-z])|display pic(?:ture)?|avatar|(?:my )?cover (?:photo|pic|picture|image)|(?:my |linkedin |facebook |twitter |x )(?:new |own |linkedin |facebook |twitter |x )?(?:header|banner|background|icon|cover)|profile(?=:| is| has)|profiln[ao] (?:slik[ao]|fotk[ao])|ozadje profila|llun proffil)(?![a-z])/;

/** It is put on something, or something is made of it. */
export const USED =
  /(?<![a-z])(?:(?:overlay|stream|channel|flyer|banner|blog|podcast|page) does have|(?:i|i've|i have|we|we've|i'm|we're|have|just|finally|also)? ?(?:using|used|put|putting|stuck|sticking|slapped|popped|added|adding|stamped|pasted|photoshopped|printed|print|put|stick|add|use|turned|recolou?red|reworked|redrew|tweaked|made|making|created|knocked up|mocked up|ordered|branded|branding my|wrote|written|typed|sent|complained|embroidered|iced|painted|knitted|tattooed|drew|nicked|borrowed|lifted|copied|sewed|stitched)|(?:on|for) (?:my|our own) (?:own )?(?:flyers?|consultancy|business|brand|mugs?|stickers?|leaflets?|business cards?|invoices?|website|page|channel|videos?|podcast|blog|shop|etsy|worksheets?|posters?|cv|invitations?|newsletter|linktree|van|car|laptop)|my (?:[a-z]+ ){0,2}(?:flyers?|leaflets?|business cards?|invoices?|website|channel|podcast(?: cover)?|blog|shop|page|posters?|cv|invitations?|newsletter|side hustle|tutoring(?: page)?) (?:now |finally |also )?(?:has|have|with|bears?|(?:opens|starts|comes|begins) with)|(?:with|under|behind|using) (?=(?:the|our|my)? ?school)|(?:flyers?|leaflets?|overlay|certificate|invitations?|business cards?|posters?|stickers?|mugs?|tattoo|cake|menu|t-?shirts?)(?:,? [a-z]+){0,4}?,? (?:on|with|has|have|having|bears?|bearing|featuring|attached|awarded)|running my|(?:uporabil|dal|dodal|natisnil|prilepil|narisal)[ao]? sem|sem (?:dala?|dal|dodala?|uporabila?|natisnila?)|and all)(?![a-z])/;

/** It is made or spoken of in a lesson, by others, or not used at all. */
export const LESSON =
  /(?<![a-z])(?:compet(?:ition|e)|design(?:ed|ing)? (?:a|an|their|your|our own|new|the new|its|some)|lesson|homework|teaching(?! (?:at|in|here|for))|taught|heraldry|graphics|prefects?|swimming|reading|scouts?|cubs?|brownies|guides|blue peter)(?![a-z])/;
export const NOT_USED =
  /(?<![a-z])(?:not allowed|stop (?:putting|using|adding)|people (?:would|should|keep|who)|wish|aren't allowed|isn't allowed|not supposed|mustn't|must not|shouldn't|should not|can't use|cannot use|don't use|do not use|never (?:put|use|add)|without (?:the|our|any)|no (?:school )?(?:logo|crest|badge)|took|taken|taking|take|removed?|removing|cropped|cropping|blurred|covered|deleted?|swapped (?:it|the (?:school|logo|crest|badge))|changed (?:it|my [a-z ]+) (?:back|from)|out before|reminder|policy|asked me to|got told off|permission|who designed|why (?:does|is|do)|does the|do you|is the|what(?:'s| is) (?:on|the)|looks like (?:a sad|a)|i (?:love|like|hate|prefer) (?:the|our)|redesign|new logo (?:is|looks)|voted?|my (?:old|former) (?:school|college)|old school|years ago|oxfam|headline|(?:instead of|rather than|unlike) (?:the|our|using)(?= school)|my (?:son|daughter|niece|nephew|kids?|children|boy|girl|grandson|granddaughter)(?:'s|s')? (?:new |old )?(?:school|primary|secondary|nursery|uniform|college))(?![a-z])/;

/** "Our crest", "the logo": the school's as likely as not, so that only one's own account picture made of it counts. */
export const LOOSE_MARKS =
  /(?<![a-z])(?:our|the|its|their|my (?:employer|workplace|work)'s|work's) (?:[a-z]+ ){0,2}?(?:logo|crest|badge|emblem|coat of arms|shield|letter ?head|wordmark|house style|branding)(?![a-z])(?! (?:of|competition|design))/g;
