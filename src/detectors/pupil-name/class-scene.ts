// Sees pupils in a scene from class: the class stands in this sentence or beside it, and somebody by first name does something.
import { onceFor } from '../../text/memory';
import { once } from '../../text/remember';
import { type Cue, ofSurroundings, type Setting } from './context';
import { GROWN_HELPERS, HOBBIES } from './other-readings';
import type { Surroundings } from './surroundings';
import type { Word } from './word';

interface Somebody {
  words: readonly Word[];
  possessive: boolean;
}

/** "My class laughed when Oskar bowed", "Bottom set! Jayden got 8/10": returns the words that make it a class, or `null`. */
export function sceneCue(setting: Setting, { words, possessive }: Somebody): Cue | null {
  const [first, last] = [words[0]!, words.at(-1)!];
  const single = words.length === 1 || (words.length === 2 && last.raw.length === 1);
  // Whoever is called by two names is as often an author, a guest or a parent.
  const named = first.nature === 'name' || (first.nature === 'word-name' && possessive);
  if (!single || !named || !first.capital || isNamedInFull(setting, first)) return null;
  if (!(possessive ? ownsInClass : actsInClass)(setting, [first.start, last.end])) return null;
  const scene = sceneAt(setting, first.sentence);
  return scene === null ? null : { strength: 'firm', words: scene };
}

const actsInClass = ofSurroundings((beside) => ACTS.some((act) => act.test(beside.right)) && isInClass(beside));
const ownsInClass = ofSurroundings((beside) => OWN_AFTER.test(beside.right) && isInClass(beside));

const isInClass = ({ left, right }: Surroundings): boolean => !GUEST_BEFORE.test(left) && !AT_HOME.test(right);

/** The sentence itself, then the one before, then the one after. */
function sceneAt({ raw, draft }: Setting, sentence: number): string | null {
  for (const step of [0, -1, 1, -2]) {
    const span = draft.text.sentences[sentence + step];
    if (!span) continue;
    const { own, whose } = classesIn(draft.text, raw.slice(span[0], Math.min(span[1], span[0] + LONGEST)));
    const found = step === -2 ? own() : whose();
    if (found !== null) return found;
  }
  return null;
}

/** The class of the author's own, and whosever class there is, if the sentence is of pupils. */
const classesIn = onceFor((said) => {
  const isOfPupils = once(() => said.search(HOBBIES) < 0 && !GROWN_HELPERS.test(said));
  const told = (found: RegExpExecArray | null) => (found && isOfPupils() ? found[0].trim() : null);
  return { own: once(() => told(OWN_CLASS.exec(said))), whose: once(() => told(classIn(said) ?? CREATURES.exec(said))) };
});

const LONGEST = 300;

/** "Florence Nightingale … Florence's lamp". */
const isNamedInFull = (setting: Setting, { folded, start }: Word): boolean =>
  setting
    .inFull()
    .get(folded)
    ?.some((word) => word.start !== start) ?? false;

const OWN_CLASS =
  /(?<![\p{L}\p{N}])(?:my|our)\s(?:[\p{L}\d-]+\s){0,2}?(?:class(?:es)?|form|tutor group|tutees?|pupils?|students?|sets?|cohort|lot|(?:reading|phonics|maths|spelling|writing|intervention|focus|nurture) groups?|year (?:1[0-3]|[1-9])s?|y(?:1[0-3]|[1-9])s?)(?!\s(?:teacher|tutor|rep|parents?|ta\b|assistant|photo|reunion))(?![\p{L}])/iu;

const OTHER_CLASS =
  /(?<![\p{L}\p{N}])(?:(?:year|yr|blwyddyn)\s?(?:1[0-3]|[1-9])|y(?:1[0-3]|[1-9]))(?![\p{L}\p{N}](?![’']?s))|(?<![\p{L}\p{N}])(?:1[0-3]|[7-9])[a-hxy](?=\s(?:were|are|was|is|today|this|had|have|you|on)|[,:.!])|(?<![\p{L}\p{N}])(?:class|form|set|group) (?:[1-9]|1[0-3])[a-z]?(?![\p{L}\p{N}])|(?<![\p{L}])(?:(?:whole|entire|bottom|top|middle|lower|higher|foundation|second|third|a[- ]level|gcse|phonics|tutor|guided reading|intervention|nurture) (?:class|set|group|band)|tutor time|form time|proud (?:form )?(?:tutor|teacher))(?![\p{L}])|(?<![\p{L}])reception (?:are|were|class|children|loved|have|had|today)(?![\p{L}])|(?<![\p{L}])(?:our|the|my)?\s?(?:school|junior|senior|infant|lower school|upper school|ks[1-5]|form|house|inter-?house) (?:choir|orchestra|band|cast|squad|team|play|musical|production|concert|show|nativity|assembly|council|debate)(?![\p{L}])/iu;

/** Whichever is said first. */
function classIn(said: string): RegExpExecArray | null {
  const [own, other] = [OWN_CLASS.exec(said), OTHER_CLASS.exec(said)];
  return own && other ? (other.index < own.index ? other : own) : (own ?? other);
}

/** Small children's classes are called after animals, trees and stars: "Robins class". */
const CREATURES =
  /(?<![\p{L}])(?!Pilates|Spins|Business|Wines?|Arts|Fitness)(?:\p{Lu}\p{Ll}+s|Starfish|Otter|Fox|Owl|Badger|Hedgehog|Kingfisher|Dolphin|Penguin|Oak|Willow|Ash|Beech|Maple|Robin|Puffin|Squirrel|Ladybird|Butterfly|Sunflower|Rainbow|Acorn|Hazel|Elm|Rowan) [Cc]lass(?![\p{L}])/u;

/** Before a name, thanks go to helpers, and visits to guests. */
const GUEST_BEFORE =
  /(?<![\p{L}])(?:thanks? to|thank you(?: to)?|visit(?:or)? from|talk by|thanks|cheers|with help from|guest|hosted by|led by|works? of|by|called|named|the late)\s$/iu;

/** After a day at school people go home, and there are others. */
const AT_HOME =
  /^[^.!?\n]{0,40}(?<![\p{L}])(?:dinner|supper|takeaway|wine|gin|prosecco|pub|curry|sofa|bath|hoover(?:ed)?|ironing|encore|burpees|barbecue|bbq|mortgage|pension|sunglasses)(?![\p{L}])/iu;

/** What somebody in class does, is told, or gets. */
const ACTS: readonly RegExp[] = [
  /^\s(?:(?:just|then|even|really|actually|finally|quietly|almost|nearly|never|always|now|still|also|only|proudly|absolutely|totally|suddenly|has|had|have)\s)*(?!(?:retired|married|taught|teaches|called|named|need(?:ed)? )(?![\p{L}]))(?:\p{Ll}{2,}ed|got|gets|did|does|put|puts|ate|forgot|drew|made|makes|said|says|told|read|reads|wrote|came|ran|sang|won|wins|is|was|has|had|gave|took|brought|built|found|thought|knew|stood|sat|spoke|lost|held|kept|left|hid|threw|caught|fell|hit|led|began|understood|swam|wore|could|couldn[’']t|can|can[’']t|wants?|asks?|thinks?|knows?|loves?|(?:reading|telling|doing|playing|singing|dancing|asking|saying|getting|making|writing|explaining|showing|helping|trying|learning))(?![\p{L}])/u,
  /^,?\swho\s(?:just\s|finally\s|never\s|always\s)?(?:got|scored|won|wrote|drew|made|read|asked|sang|learn(?:t|ed)|stood|earned|knew)(?![\p{L}])/u,
  /^,?\syou (?:were|are|absolute|little|star|legend|did|have|smashed|nailed|made|superstar)(?![\p{L}])/u,
  /^(?:\s?[:=–—-]|\s(?:got|scored|with|on|at|came))?\s\d{1,3}(?:\s?\/\s?\d+|\s?%|\sout of|(?=[,;.!]|\s*$|\sand\s))/u,
  /^,\s\d{1,3}(?:\s?\/\s?\d+|\s?%)/u,
  /^\sto\s\p{Lu}\p{Ll}+\.?$/u,
];

/** And what is somebody's in class. */
const OWN_AFTER =
  /^['’‘ʼ]s?\s(?:(?:little|brilliant|amazing|wonderful|lovely|own|first|beautiful|clever|huge|tiny|lino|clay)\s)*(?:charcoals?|lino|collage|prints?|sketch|clay|pot|sculpture|mask|models?|idea|solo|stor(?:y|ies)|answer|question|hand|face|smile|turn|voice|impression|joke|poster|puppet|dance|speech|verse|line|rocket|bridge|volcano|diorama|costume|monologue|design|is|was|masterpiece|painting|drawing|poem|project|portrait|homework|picture|paragraph|essay|score|mark|tower|kite|experiment|spelling|handwriting|watercolours?|acrylics?|photography|pastels?)(?![\p{L}])/u;
