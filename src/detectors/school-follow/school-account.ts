// Is an account shown on a site the school's own? By its handle, its shown name, or a list.
import type { Person } from '../../model/draft';
import type { Facts } from '../../model/facts';
import { type Confidence, compareConfidence, type Platform } from '../../model/words';
import { fold } from '../../text/folding';
import { prepareText } from '../../text/prepare';
import { namesIn } from '../school-name/detector';
import { compact, formsOf } from '../school-name/forms';
import { readTag } from '../school-name/tags';
import { words } from './words';

export interface Sign {
  confidence: Confidence;
  evidence: string;
}

/** Returns what makes it the school's, the surest first; `null` where nothing does. */
export function schoolAccount(platform: Platform, { name = '', handle = '' }: Person, facts: Facts): Sign | null {
  const said = handle.replace(/^@/, '');
  const isTheirs = facts.notSchool.has(fold(name)) || facts.notSchool.has(fold(said)) || facts.notSchool.has(fold(`@${said}`));
  if (isTheirs) return null;
  const signs = [listed(platform, [name, said], facts), byHandle(said, facts), byName(name, facts)].filter(
    (sign) => sign !== null,
  );
  return signs.sort((a, b) => compareConfidence(b.confidence, a.confidence))[0] ?? null;
}

function listed(platform: Platform, shown: readonly string[], { identity, lists, schoolAccounts }: Facts): Sign | null {
  const terms = [
    ...identity.handles,
    ...lists.flatMap(({ kind, terms }) => (kind === 'school-account' ? terms : [])),
    ...schoolAccounts.flatMap((own) => (own.platform === platform ? [own.handle] : [])),
  ].map(compact);
  const found = shown.find((text) => text !== '' && terms.includes(compact(text)));
  return found === undefined ? null : { confidence: 'certain', evidence: words().evidence.account(found) };
}

function byHandle(handle: string, { identity }: Facts): Sign | null {
  if (handle === '') return null;
  const sign = readTag({ ...NO_PLACE, known: [], raw: `@${handle}`, folded: fold(`@${handle}`) }, formsOf(identity));
  return sign && { confidence: sign.confidence, evidence: words().evidence.bears(`@${handle}`) };
}

const NO_PLACE = { start: 0, end: 0, kind: 'mention', sentence: 0 } as const;

/** The name itself is certain; with more beside it ("… Old Pupils"), the account may be somebody else's. */
function byName(name: string, facts: Facts): Sign | null {
  const shown = name.replace(/[\p{Extended_Pictographic}\p{Cf}✓✔]/gu, '').trim();
  if (shown === '') return null;
  const { names, acronyms } = formsOf(facts.identity);
  const letters = compact(shown);
  const whole = names.some((form) => form.strength !== 'ambiguous' && form.strength !== 'weak' && form.compact === letters);
  if (whole || acronyms.has(shown)) return { confidence: 'certain', evidence: words().evidence.name(shown) };
  const inside = namesIn(prepareText(shown), facts).find(
    ({ kind, confidence }) => kind !== 'association' && confidence !== 'possible',
  );
  return inside ? { confidence: 'likely', evidence: words().evidence.bears(shown) } : null;
}
