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

type Contact = ActionKind | 'reply' | 'invite' | 'address' | 'tell';

const SAID: Readonly<Record<Who, string>> = { pupil: 'a pupil', 'ex-pupil': 'a former pupil', parent: 'a parent' };

const DONE: Readonly<Record<Contact, (who: string) => string>> = {
  follow: (who) => `This follows ${who}.`,
  connect: (who) => `This asks ${who} to connect with you.`,
  accept: (who) => `This accepts ${who}’s request.`,
  message: (who) => `This writes to ${who} in private.`,
  reply: (who) => `This answers ${who}.`,
  repost: (who) => `This passes on what ${who} posted.`,
  invite: (who) => `This invites ${who} to be in touch with you here.`,
  address: (who) => `This speaks to ${who}.`,
  tell: (who) => `This tells of being in touch with ${who} here.`,
};

const kinds = Object.fromEntries(
  Object.entries(DONE).flatMap(([contact, say]) => Object.entries(SAID).map(([who, said]) => [`${contact}-${who}`, say(said)])),
);

export default defineDetector({
  id: 'pupil-contact',
  title: 'Contact with a pupil or family',
  why: 'Private ties online between staff and pupils or their families blur the line that keeps both safe.',
  kinds: { ...kinds, 'accept-unknown': 'This accepts somebody who is on none of your lists.' },
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
    return known ? [finding(contact, list.kind, known, `your list “${list.title}”`)] : [];
  });
  return pupil ? [finding(contact, 'pupil', pupil, 'your pupil list'), ...listed] : listed;
}

/** The person has said of this name, or of this handle, that it is no pupil's. */
function isNoPupil({ name = '', handle = '' }: Person, notPupils: ReadonlySet<string>): boolean {
  if (notPupils.size === 0) return false;
  const shown = new Set([name, wordsOfName(name).join(''), handle].map(compact).filter(Boolean));
  return [...notPupils].some((words) => shown.has(compact(words)));
}

function finding(contact: Contact, who: Who, { confidence, shown, group }: Known, list: string): Finding {
  const place = group ? `${list} (${group})` : list;
  const evidence = {
    certain: `${shown} is on ${place}`,
    likely: `${shown} is nearly a name on ${place}`,
    possible: `${shown} may be somebody on ${list}`,
  }[confidence];
  return {
    rule: 'pupil-contact',
    kind: `${contact}-${who}`,
    span: null,
    quote: '',
    confidence,
    evidence: [evidence],
    named: shown,
  };
}

const unknown = (person: Person): Finding => ({
  rule: 'pupil-contact',
  kind: 'accept-unknown',
  span: null,
  quote: '',
  confidence: 'possible',
  evidence: [shownAs(person) ? `${shownAs(person)} is on none of your lists` : 'the page does not show who this is'],
  optIn: true,
});
