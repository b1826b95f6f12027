// Sees that somebody follows, befriends, accepts, writes to or passes on a pupil, a former pupil or a parent.
import type { Person } from '../../model/draft';
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { ActionKind, Surface } from '../../model/words';
import { defineDetector } from '../define';
import { contactInWords } from './in-words';
import { findKnown, type Known } from './known';
import type { Who } from './lexicon';
import { compact, shownAs, wordsOfName } from './shown-name';
import { matcherOf } from './term-matcher';
import { words } from './words';

type Contact = ActionKind | 'reply' | 'invite' | 'address' | 'tell';

export default defineDetector({
  id: 'pupil-contact',
  words,
  learns: ({ account }) => account.kind !== 'school',
  // Some schools bar pupils alone, others families too.
  readings: [
    { as: 'reads-as-pupil', bearsOn: (kind) => !kind.endsWith('-parent') },
    { as: 'reads-as-family', bearsOn: () => true },
  ],
  observe(draft, facts) {
    const contact = CONTACT[draft.surface];
    const known = contact ? (draft.to ?? []).flatMap((person) => contactWith(person, contact, facts)) : [];
    return [...known, ...contactInWords(draft, facts)];
  },
  consider({ kind, person }, facts) {
    const found = contactWith(person, kind, facts);
    return found.length === 0 && kind === 'accept' ? [unknown(person)] : found;
  },
});

/** Writing at somebody, by where it is written. */
const CONTACT: Partial<Readonly<Record<Surface, Contact>>> = {
  message: 'message',
  comment: 'reply',
  reply: 'reply',
  share: 'repost',
};

function contactWith(person: Person, contact: Contact, facts: Facts): Finding[] {
  const pupil = facts.pupils && !isNoPupil(person, facts.notPupils) ? findKnown(person, facts.pupils) : null;
  const listed = facts.lists.flatMap((list) => {
    if (list.kind !== 'parent' && list.kind !== 'ex-pupil') return [];
    const matcher = matcherOf(list);
    const { handle } = person;
    const known: Known | null =
      handle && matcher.hasHandle(handle) ? { confidence: 'certain', shown: shownAs(person) } : findKnown(person, matcher);
    return known ? [finding(contact, list.kind, known, words().lists.titled(list.title))] : [];
  });
  return pupil ? [finding(contact, 'pupil', pupil, words().lists.pupils), ...listed] : listed;
}

/** The person has said of this name, or of this handle, that it is no pupil's. */
function isNoPupil({ name = '', handle = '' }: Person, notPupils: ReadonlySet<string>): boolean {
  if (notPupils.size === 0) return false;
  const shown = new Set([name, wordsOfName(name).join(''), handle].map(compact).filter(Boolean));
  return [...notPupils].some((words) => shown.has(compact(words)));
}

function finding(contact: Contact, who: Who, { confidence, shown, group }: Known, list: string): Finding {
  const place = group && confidence !== 'possible' ? `${list} (${group})` : list;
  return {
    rule: 'pupil-contact',
    kind: `${contact}-${who}`,
    span: null,
    quote: '',
    confidence,
    evidence: [words().on[confidence](shown, place)],
    named: shown,
  };
}

const unknown = (person: Person): Finding => ({
  rule: 'pupil-contact',
  kind: 'accept-unknown',
  span: null,
  quote: '',
  confidence: 'possible',
  evidence: [shownAs(person) ? words().evidence.unlisted(shownAs(person)) : words().evidence.unshown],
  optIn: true,
});
