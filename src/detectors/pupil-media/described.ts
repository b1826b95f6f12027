// Reads what is written about pictures for people who cannot see them: it says outright who is shown.
import type { Seen, Setting } from './setting';
import { words as card } from './words';

/** Returns the words of a description that show pupils, where school comes into it; `null` where none do. */
export function describedIn({ described, atSchool, official, against }: Setting): Seen | null {
  if (described === '' || against.longAgo || (against.own && !official)) return null;
  for (const words of described.split('\n')) {
    const child = CHILDREN.exec(words);
    if (!child || NOT_SHOWN.test(words)) continue;
    if (!atSchool && !SCHOOL.test(words)) continue;
    const named = child[0];
    const evidence = [card().evidence.described(named)];
    return { kind: 'pupils', span: null, confidence: 'likely', evidence, named };
  }
  return null;
}

const CHILDREN =
  /(?<![a-z])(?:pupils?|students?|children|child|kids|school ?(?:boys?|girls?|children)|boys|girls|teenagers|infants|class of [a-z]+|our class|my class|ucenci|otroci|disgyblion|plant)(?![a-z])/;
const SCHOOL =
  /(?<![a-z])(?:pupils?|students?|school|class(?:room)?|uniforms?|jumpers?|sweatshirts?|blazers?|playground|assembly|hi-?vis|hall|stage|medals?|team|teacher|desks?|carpet|bibs|lanyard|ucenci|disgyblion)(?![a-z])/;
const NOT_SHOWN =
  /(?<![a-z])(?:drawn by|painted by|made by|written by|artwork|drawing of|painting of|illustration|cartoon|statue|no (?:children|pupils|students|kids)|empty|without)(?![a-z])/;
