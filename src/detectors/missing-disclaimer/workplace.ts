// Sees that a post is about the author's own school, though it does not name it: "my school", "our head", "I work at a school in …".
import type { Span } from '../../model/span';
import type { PreparedText } from '../../text/prepare';

/** Returns the words that make the school the author's workplace, or `null` where it may be a child's, a former one or none. */
export function ownWorkplace({ raw, folded }: PreparedText): Span | null {
  const { text } = folded;
  if (NOT_WORK.test(text)) return null;
  const said = WORKS_AT.exec(text) ?? (WORKS_THERE.test(text) ? OWN_SCHOOL.exec(text) : null);
  if (!said) return null;
  const [start, end] = folded.toRaw(said.index, said.index + said[0].length);
  return raw.slice(start, end).trim() === '' ? null : [start, end];
}

/** "I teach at an international school", "the Year 2 teacher at our school". */
const WORKS_AT =
  /(?<![a-z])(?:(?:i|we)(?:'ve| have| am|'m)? (?:(?:now|still|currently|proudly|just|been|started|love|loved|proud to|so proud to|lucky to|happy to) ){0,3}(?:work|working|teach|teaching)|(?:proud|lucky|happy|love|privilege) to (?:work|teach)|(?:teacher|head of [a-z]+|ta|senco|deputy|tutor)) (?:(?!(?:from|near|opposite|about)(?![a-z]))[a-z0-9]+ ){0,4}?(?:at|in|for) (?:a|an|my|our|this|the) (?:(?!(?:old|former|last|first|previous|sunday|summer|language|dance|driving|riding|ski|swim|music|night|weekend)(?![a-z]))[a-z-]+ ){0,3}school(?!s|'s| of | run| gate| hall| gym| kitchen| fair| playground| field)/;

/** What only those who work there say. */
const WORKS_THERE =
  /(?<![a-z])(?:(?:my|our) (?:(?!(?:daughter|son|kid|child|boy|girl|sister|brother|niece|nephew|friend|old)'?s?(?![a-z]))[a-z0-9]+ ){0,1}?(?:class(?:es)?|form|tutor group|tutees|pupils|students|year \d{1,2}s?|y\d{1,2}s?|colleagues|staffroom|department|lessons)|love my job|my job here|staff meeting|the staff here|teacher at our)(?![a-z])/;

const OWN_SCHOOL =
  /(?<![a-z])(?:(?:my|our) (?:(?:little|lovely|brilliant|amazing|wonderful|whole|own|fabulous|tiny) )?(?:school(?!s|ing| (?:days?|runs?|reunion|friends?|mates?|holidays?|uniforms?|trip to|reports?|bus|disco|shoes|boy|girl|kids))|workplace)|our (?:headteacher|head teacher|principal|head(?! (?:of|chef|boy|girl|gasket|office|coach|waiter|gardener|start|count))))(?![a-z])/;

/** Own children's schools, schools of long ago, other trades. */
const NOT_WORK =
  /(?<![a-z])(?:(?:daughter|son|kid|child|boy|girl|niece|nephew|grandson|granddaughter|stepson|children|sister|brother|husband|wife|friend|mum)'?s'? (?:[a-z0-9]+ ){0,3}(?:school|class|teacher|head)|(?:my|our) (?:old|former|last|first|previous) (?:school|head|class)|when i was|back in the day|used to (?:go|teach|work)|i went to|school reunion|class of \d|as a parent|(?:my|our) (?:daughter|son|eldest|youngest|little boy|little girl)|driving school|riding school|ski school|dance school|swim school|language school|night school|sunday school|school governor vacancy)(?![a-z])/;
