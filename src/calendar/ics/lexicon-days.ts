// The words by which schools call days without pupils, in English, Welsh and Slovene; and those that tell that a day only sounds like one.

/** Staff are at work and pupils are not. */
export const INSET =
  /\b(inset|in[- ]?service|(staff|teacher) (training|development)|training day|(cpd|pd|professional development) day|non[- ]?(pupil|contact) day|pupil[- ]free day|hms|hyfforddiant mewn swydd|izobraževanje (učiteljev|zaposlenih))\b/iu;

/** No school. */
export const CLOSED =
  /(\b(holidays?|half[- ]?term|mid[- ]?term|(autumn|october|christmas|winter|february|spring|easter|may|summer|reading) (break|recess)|vacation|school (is )?(closed|closure)|closed|closure|no school|bank hol(iday)?s?|public hol(iday)?s?|days? off school|gwyliau|hanner tymor|ar gau|g[wŵ]yl banc|počitnice|praznik|pouka prost|dela prost)\b)/iu;

/** Pupils come. */
export const TERM =
  /\b((autumn|spring|summer|michaelmas|lent|hilary|trinity|winter|fall) (half[- ]?)?(term|semester|trimester)|(half[- ]?)?term ?[1-6]|(first|second|third|fourth|fifth|sixth) term|tymor (yr? )?(hydref|gwanwyn|haf)|semester [12]|šolsko leto|ocenjevalno obdobje)\b/iu;

/** Near such a day, or about one, and not one itself. */
export const NEAR =
  /\b(before|after|until|return(s|ing)?|re-?opens?|open(s|ing)? (for|to)|back (to|at) school|start(s|ing)?( of)?|begin(s|ning)?|end(s|ing)?( of)?|last day|first day|break(s|ing)? up|finish(es)?|club|camp|homework|work ?sheet|trip|fair|f[eê]te|sale|assembly|lunch|party|reminder|deadline|letter|money|payment|bookings?|twilight|road|pool|library|office closed|kitchen|canteen|not a holiday|parents?)\b/iu;
