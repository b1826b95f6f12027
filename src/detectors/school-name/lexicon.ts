// Words that make, shorten, accompany or rule out the name of a school. Nothing here knows any one school.

/** Words that people leave out of a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'in', 'at', 'for', 'and']);

/** Kinds of school: with one of these, a name is plain without "School" ("Marlowe Primary"). */
export const SCHOOL_TYPES: ReadonlySet<string> = new Set(
  'primary high secondary grammar junior juniors infant infants nursery comprehensive comp academy college preparatory prep uwchradd gynradd'.split(
    ' ',
  ),
);

/** Words that themselves say that a name is a school's. */
export const SCHOOL_NOUNS: ReadonlySet<string> = new Set(
  'school sch academy college ysgol nursery kindergarten gimnazija sola lyceum'.split(' '),
);

/** The same word written in two ways. */
export const SAME_WORDS: readonly (readonly [string, string])[] = [
  ['school', 'sch'],
  ['saint', 'st'],
  ['international', 'intl'],
  ['academy', 'acad'],
  ['comprehensive', 'comp'],
  ['secondary', 'sec'],
];

/** Glued to a name in a hashtag or handle, they leave it the school's. */
export const TAG_COMPANIONS: ReadonlySet<string> = new Set(
  (
    'the team proud we are my our love loves go at staff official school schools primary high pta ptfa friends family life sport sports pe music art drama maths math english ' +
    'science history geography mfl library news year class classof alumni leavers pupils students teacher teachers rocks day house eco stem dt it ict computing sixthform ' +
    'nursery reception eyfs ks1 ks2 uk wales info page hq community trips trip proudtobe weare teamof governors head netball football rugby hockey careers wellbeing'
  ).split(' '),
);

/** Right after a name in capitals, they make another thing of it: a street, a surgery, a firm. */
export const OTHER_THINGS: ReadonlySet<string> = new Set(
  (
    'street road rd lane close avenue house farm barn cottage cottages terrace drive row crescent inn arms court care health healthcare peak constituency by-election borough council festival ' +
    'winds wind water tide street’s surgery hospital chapel reservoir marina railway station motors garage plumbing ltd plc llp inc brewery cafe restaurant hotel spa'
  ).split(' '),
);

/** And after those they give it back to the school: "House points", "Road Safety week". */
export const SCHOOL_THINGS: ReadonlySet<string> = new Set(
  'safety points captain captains competition system cup assembly trip day week'.split(' '),
);

/** After an ambiguous form, in any case: the village, the valley, the sky and not the school. */
export const VILLAGE_LIFE: ReadonlySet<string> = new Set(
  (
    'village fete fayre green church chapel pub inn shop stores road lane hill parish council constituency festival show tradition area valley estate station hall playground park rfc fc afc cc ' +
    'thinking day days weather research idea ideas ambition vision airlines energy bank cafe coffee app post posts account profile feed handle instead branch brook farm barn fields walk common ' +
    'borough mp ward county members residents villagers morris male choir brass band cricket football rugby club memorial tenants'
  ).split(' '),
);

/** In the sentence they make a village of it: somebody goes out there. */
export const OUTINGS: ReadonlySet<string> = new Set(
  (
    'pub pubs inn lunch dinner supper brunch café cafe scone scones tea tearoom tearooms cocktails pint pints beer ale arms walk walked walking hike wedding fete fayre cottage holiday holidays airbnb ' +
    'bakery butcher market picnic quiz church chapel bells vicar cricket darts ride cycle cycled restaurant roast'
  ).split(' '),
);

/** Before a name they make another place of it: "Upper Marlowe Primary". */
export const OTHER_PLACES: ReadonlySet<string> = new Set(
  'new north south east west upper lower great little higher nether'.split(' '),
);

/** Capitalised at a sentence's start or in a title, they say nothing about what follows. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the at in on to for from with of by and or but so as is are was be our my your their his her its this that these those all every each here there when while if after before ' +
    'back thanks thank love loving proud go well done great good best happy big huge massive new first last today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday ' +
    'sunday working teaching work teach starting leaving joining visiting follow dear hello hi yes no oh why how what where who not just only even near around join come visit see i we you they he she it ' +
    'teacher head staff pupils students governor deputy principal senco ta job jobs friends team class year congratulations congrats llongyfarchiadau yn ysgol staff parent parents'
  ).split(' '),
);

/** People and things of a school: next to an ambiguous form they tie it to the school. */
export const SCHOOL_COMPANIONS: ReadonlySet<string> = new Set(
  (
    'staff pupil pupils student students teacher teachers teaching headteacher head deputy senco governor governors pta ta tas tutor tutors class classes classroom assembly lessons lesson year y1 y2 y3 y4 ' +
    'y5 y6 y7 y8 y9 y10 y11 y12 y13 reception nursery sixth ks1 ks2 ks3 ks4 eyfs inset detention timetable ofsted estyn homework playground nativity uniform term sports-day kids children parents leavers ' +
    'principal colleague colleagues receptionist caretaker induction placement prom prefects school schools primary academy'
  ).split(' '),
);

/** Prepositions that put somebody at a school. */
export const AT_WORDS: ReadonlySet<string> = new Set(['at', 'to', 'for', 'from', 'with', 'in', '@']);

/** Before a stretch of lower-case words they show that it is a plain phrase: "under a clear blue sky". */
export const PLAIN_BEFORE: ReadonlySet<string> = new Set(
  'a an such under clear bright big beautiful gorgeous perfect deep pure bluest endless cloudless every no more'.split(' '),
);
/** And after it: "learning to surf". */
export const PLAIN_AFTER: ReadonlySet<string> = new Set('to how about that from'.split(' '));
