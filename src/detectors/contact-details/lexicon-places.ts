// Words by which addresses and private accounts are known. All matched on folded text.

/** House number, name of the street, kind of street; with the postcode where one stands. */
export const STREET_ADDRESS =
  /(?<![a-z0-9£€$.:/-])(?:(?:flat|apartment|apt|unit) \d{1,3}[a-z]?,? )?\d{1,4} ?[a-d]?,? ((?:[a-z][a-z'.-]{1,20} ){1,4}?)(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|crescent|terrace|place|gardens?|grove|court|mead|vale|dene|mount|heights|quay|brow|fold|garth|chase|leas|wynd|brae|copse|way|walk|row|mews|hill|square|park|view|rise|parade|green|croft|meadows?|fields?|orchard|gate|yard|wharf)(?![a-z])(?:,? ?(?:[a-z][a-z'-]{2,20},? ){0,3}[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}(?![a-z0-9]))?/g;

/** "12 Heol y Bont", "3 Stryd Fawr", "8 Maes yr Haf". */
export const WELSH_ADDRESS =
  /(?<![a-z0-9£€$.:/-])\d{1,4} ?[a-d]?,? (?:heol|stryd|ffordd|rhodfa|clos|lon|maes|cwrt|bryn|tan|rhes|pen|llys|parc)[ -](?:yr? |y |'r )?[a-z][a-z'-]{2,20}(?: [a-z][a-z'-]{2,20})?/g;

/** "Slovenska cesta 12", "na Prešernovi ulici 7a". */
export const SLOVENE_ADDRESS =
  /(?<![a-z])(?:(?!(?:na|naslovu?|stanuje(?:m|mo)|zivi(?:m|mo)|pridite|doma|meni|nas) )[a-z]{4,20} ){1,2}(?:cest[aio]|ulic[aio]|trgu?|poti?|naselj[eu]|nabrezj[eu]) \d{1,3} ?[a-z]?(?![a-z0-9])/g;

/** "Trubarjeva 84": where the word for street is left out. */
export const SHORT_SLOVENE_ADDRESS =
  /(?<![a-z])[a-z]{4,18}(?:jeva|jevi|ova|ovi|ska|ski|eva|evi|ina) \d{1,3}(?![a-z0-9:.,]\d)(?! ?(?:x|eur|ur|let|min|kg|km|m|oseb|ucenc)[a-z]*(?![a-z]))(?![a-z0-9])/g;

/** A house that needs no number: "Rose Cottage", "the Old Rectory". */
export const NAMED_HOUSE =
  /(?<![a-z])(?:live|lives|living|moved|home is|house is|come (?:round |over )?to|pop (?:round |over )?to|drop (?:it|them) (?:off )?(?:at|to)|(?:i'm|we're|me|us) at)(?: now)?(?: at| in| to| into)? ((?:the )?(?:[a-z][a-z'-]{2,20} ){1,2}(?:cottage|farmhouse|farm|lodge|barn|villa|bungalow|rectory|vicarage|schoolhouse|manor|mill house|house))(?![a-z])/g;

/** "We're at number 9, the one with the red door". */
export const NUMBERED_HOUSE =
  /(?<![a-z])(?:live|lives|living|(?:my|our|her|his|their) (?:house|home|place|flat)|(?:i'm|we're|i am|we are|she's|he's|come (?:round|over)|pop (?:round|over)|knock)(?: to| at| on| in)*) ?[^.!?\n]{0,40}?((?:number|no\.?|nr\.?) ?\d{1,4} ?[a-d]?)(?![a-z0-9])[^.!?\n]{0,40}?(?:road|street|lane|avenue|close|drive|crescent|terrace|door|gate|opposite|next to|next door|end of|corner|past the|behind|above the|bungalow|cul-de-sac|chapel|the shop|estate|heol|stryd|ulic|cest)/g;

/** "Third house on Mill Lane, green gate". */
export const COUNTED_HOUSE =
  /(?<![a-z0-9])((?:\d(?:st|nd|rd|th)|first|second|third|fourth|last|end|only) (?:house|cottage|bungalow|door) (?:on|in|along|down|up|past|of) (?:the )?(?:[a-z][a-z'-]{1,20} ){1,3}(?:street|road|lane|avenue|close|drive|crescent|terrace|grove|row|mews))(?![a-z])/g;

/** "I live on Mill Lane": the street without a number. */
export const STREET_OF_HOME =
  /(?<![a-z])(?:(?:i|we)(?:'re| are)?(?: (?:now|still|just|only|both|actually))? (?:live|living)|(?:he|she|they|lad|boy|girl|kid|child|family|mum|mam|dad|mother|father|[a-z]{3,12}(?<!who|that|all|one))(?: (?:still|now|only|just))? lives?) (?:on|in|at|down|up|along|halfway down|at the (?:top|bottom|end) of) ((?:the )?(?:[a-z][a-z'-]{2,20} ){1,3}(?:street|road|lane|avenue|close|drive|crescent|terrace|gardens|grove|court|row|mews))(?![a-z])/g;

export const POSTCODE = /(?<![a-z0-9])[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}(?![a-z0-9])/g;

/** What makes an address a home. */
export const HOME_NEAR =
  /(?<![a-z])(?:new (?:place|pad|gaff|house|flat|address|home)|kettle|top floor|spare key|doormat|porch|cards|flowers|gifts|lives?|living|moved|moving|home|house|flat|my (?:place|gaff|door|garden|front|address|postcode|drive|road)|our (?:place|gaff|door|garden|front|address|new|postcode|drive|road)|(?:her|his|their) (?:place|door|address|postcode)|mine|ours|come (?:round|over|along|and|to)|come\b|pop (?:round|over|in|by)|swing by|call (?:round|in)|drop (?:it|them|off|by|in|your|any)|address|deliver(?:ed|ies|y)?|send (?:it|them|cards?|your|a|[a-z]+(?: [a-z]+)? to)|(?:to|with|at) (?:mr|mrs|ms|miss) [a-z'-]+,|post (?:it|them|your|a)|bbq|barbecue|party|drinks|sleepover|play ?date|find (?:me|us)|see you at|stop by|knock|letter ?box|through the door|back door|pick (?:it |them |him |her )?up from|leave (?:it|them) (?:at|with|in|on)|where i am|i'm at|we're at|stanujem|stanujemo|zivim|zivimo|doma|pri nas|pri meni|pridite|naslov|naslovu|dw i'n byw|ty ni|cyfeiriad)(?![a-z])/;

/** Home beyond doubt, whatever else is spoken of. */
export const SURELY_HOME =
  /(?<![a-z])(?:(?:cards|flowers|gifts|presents)(?: [a-z]+){0,3} to|where (?:i|we) live|(?:i|we|she|he|they)(?:'re| are)?(?: now| still| both)? (?:lives?|living)|(?:my|our|her|his|their) (?:own |new )?(?:house|home|place|flat|gaff|address|door|drive|front garden|garden)|at mine|at ours|to mine|to ours|round (?:to|at) (?:mine|ours|my|our)|stanujem|stanujemo|zivim|moj naslov|mojem naslovu|dw i'n byw)(?![a-z])/;

/** Where everybody may go. */
export const VENUE_NEAR =
  /(?<![a-z])(?:hall|pub|inn|cafe|restaurant|bistro|pizzeria|bakery|shop|store|supermarket|church|chapel|school|academy|college|university|museum|gallery|theatre|cinema|library|clinic|surgery|hospital|dentist|hotel|hostel|station|stadium|pool|gym|leisure|sports|club|studio|salon|office|offices|headquarters|hq|centre|center|market|garage|warehouse|business|company|venue|festival|exhibition|council|court house|estate agents?|crime|police|fire|roadworks|closed|accident|crash|bus|stop|route|novel|book(?! ?bag)|film|episode|poem|poet|song|play|character|series|blue plaque|born|museum|history|historic|victorian|planning|solicitors?|bank|post office|blaze|trgovin[ae]|lekarn[ae]|gostiln[ae]|knjiznic[ae]|muzej|sol[aie]|ysgol|neuadd|tafarn|capel)(?![a-z])/;

/** Words that stand between a figure and a street and make no address: "10 minutes down the road". */
export const NO_STREET_NAME =
  /(?<![a-z])(?:minutes?|mins?|miles?|km|metres?|meters?|yards|hours?|years?|days?|weeks?|months?|people|pupils|children|kids|boys|girls|houses|cars|lorries|potholes|of|in|on|at|to|and|or|for|from|with|this|that|these|our|my|your|his|her|their|its|is|are|was|were|a|an|down|up|along|through|into|across|by|pm|am|percent|pages?|points?|goals?|metre|mile|hour|year|day|laps?|times?|more|new|different|other|big|little|side|off|every|each|before|after|the only|teams?|marks?|ways?|out|it|we|i|you|s)(?![a-z])/;

/** Addresses that the whole world knows. */
export const FAMOUS =
  /^(?:10|11|12),? downing|^221 ?b?,? baker|^4,? privet|^12,? grimmauld|^32,? windsor gardens|^7,? eccles|^742,? evergreen|^52,? festive|^24,? sussex|^1,? coronation|^62,? west wallaby|^84,? charing cross|^10,? rillington|^20,? forthlin|^25,? cromwell/;

/** Where one lives no more. */
export const LONG_AGO =
  /(?<![a-z])(?:used to|grew up|was born|were born|lived|childhood|when (?:i|we) (?:was|were)|as a (?:kid|child|student|boy|girl)|years ago|first (?:flat|house|home)|back in (?:19|20)\d\d|in (?:19|20)\d\d)(?![a-z])/;
