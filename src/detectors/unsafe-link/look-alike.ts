// Is a host made to be taken for another: the school's own, or one that everybody trusts?
import type { Facts } from '../../model/facts';
import { fold } from '../../text/folding';
import { BAIT, BORROWED_NAMES } from './lexicon';
import type { Link } from './links';
import { words } from './words';

/** Returns what it would be taken for, as a card says it, or `null`. */
export function lookAlikeOf({ host, pretended, mixed }: Link, { identity }: Facts): string | null {
  if (pretended !== null && /\.[a-z]{2,}$/.test(pretended)) return words().evidence.like(pretended);
  if (mixed || /(?:^|\.)xn--/.test(host)) return words().evidence.another;
  const own = [...identity.domains.map(hostOf), ...[identity.name, ...identity.aliases].map(compact)].filter(
    (name) => name.length > 7,
  );
  const letters = compact(withoutEnding(host));
  const near = own.find((name) => isSlip(letters, compact(withoutEnding(name))));
  if (near !== undefined) return near.includes('.') ? words().evidence.like(near) : words().evidence.schools;
  const name = borrowed(host);
  return name === null ? null : words().evidence.like(name);
}

/** The school's own address, or a part of it. */
export const isOwn = (host: string, { identity }: Facts): boolean =>
  identity.domains.map(hostOf).some((domain) => host === domain || host.endsWith(`.${domain}`));

function borrowed(host: string): string | null {
  const plain = host
    .replace(/0/g, 'o')
    .replace(/(?<=[a-z])1|1(?=[a-z])/g, 'l')
    .replace(/5(?=[a-z])/g, 's')
    .replace(/vv/g, 'w')
    .replace(/rn(?=icro)/g, 'm');
  for (const [name, theirs] of BORROWED_NAMES) {
    if (theirs.test(host)) continue;
    const parts = plain.split(/[.-]/);
    const isWhole = parts.includes(name) || plain.includes(`${name}-`) || plain.startsWith(name);
    if (!isWhole) continue;
    if (plain !== host && !host.includes(name)) return name;
    if (BAIT.test(plain.replace(name, ''))) return name;
  }
  return null;
}

const hostOf = (domain: string): string =>
  fold(domain)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/.*$/, '');
const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
const withoutEnding = (host: string): string => host.replace(/(?:\.(?:co|org|sch|ac|gov|gloucs|com|net))?\.[a-z]{2,12}$/, '');

/** One or two letters are changed, left out, doubled or swapped, and the rest is the same. */
function isSlip(word: string, name: string): boolean {
  if (word === name || name.length < 8 || Math.abs(word.length - name.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === name[from]) from += 1;
  let back = 0;
  while (back < Math.min(word.length, name.length) - from && word.at(-1 - back) === name.at(-1 - back)) back += 1;
  return Math.max(word.length, name.length) - from - back <= 2;
}
