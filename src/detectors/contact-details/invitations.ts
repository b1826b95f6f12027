// Sees a private account named, a number asked for, or an invitation to write in private; all of it said to families or pupils.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import { isQuoted } from '../../text/people';
import type { PreparedDraft } from '../../text/prepare';
import * as says from './lexicon-handles';
import { isForSale, isSaidToFamilies, isTowardsFamilies } from './whose';

/** Returns one finding a stretch of words; the first way of reading it that fits is kept. */
export function invitationsIn(draft: PreparedDraft): Finding[] {
  const { text, account } = draft;
  if (!MAY_INVITE.test(text.folded.text) || isForSale(draft)) return [];
  const isOwn = account.kind === 'personal';
  const ways: readonly (readonly [kind: string, patterns: readonly RegExp[], fits: boolean])[] = [
    ['asks-for-number', says.ASKS, isTowardsFamilies(draft) || !isOwn],
    ['own-handle', says.OWN_HANDLE, isTowardsFamilies(draft) && !says.NOT_PRIVATE.test(text.folded.text)],
    ['private-invitation', says.INVITES, isOwn && isSaidToFamilies(draft) && !says.NOT_PRIVATE.test(text.folded.text)],
  ];
  const taken: Span[] = [];
  return ways
    .filter(([, , fits]) => fits)
    .flatMap(([kind, patterns]) =>
      patterns.flatMap((pattern) =>
        matchesOf(text.folded.text, pattern).flatMap(({ 0: words, index }): Finding[] => {
          const span = text.folded.toRaw(index, index + words.trimEnd().length);
          if (says.TAKEN_BACK.test(text.folded.text.slice(Math.max(0, index - 60), index))) return [];
          if (isQuoted(text, index, index + 1) || taken.some(([start, end]) => start < span[1] && span[0] < end)) return [];
          taken.push(span);
          return [
            {
              rule: 'contact-details',
              kind,
              span: [...span],
              quote: text.raw.slice(...span),
              confidence: 'likely',
              evidence: [],
            },
          ];
        }),
      ),
    );
}

/** Every way has one of these words, so that most drafts are done with at once. */
const MAY_INVITE = /(?<![a-z])(?:me|my|your|ur|yr|i'?m|mi|snap|insta|ig|whats ?app|telegram|discord|svojo|svoj|eich|dy)(?![a-z])/;
