// Finds e-mail addresses, plain and disguised: "megan dot hughes at gmail dot com".
import type { Facts } from '../../model/facts';
import type { Span } from '../../model/span';
import { fold } from '../../text/folding';
import { matchesOf } from '../../text/matches';
import type { PreparedText } from '../../text/prepare';
import type { Detail } from './detail';
import { DISGUISED, FREE_MAIL, OFFICE_BOXES, OFFICIAL_HOSTS } from './lexicon';

/** Returns the addresses that are not an office's or the school's own. */
export function emailsIn(text: PreparedText, { identity }: Facts): Detail[] {
  const own = [identity.name, ...identity.aliases, ...identity.acronyms, ...identity.handles].map(compact);
  const isOfficial = (host: string, spelt: boolean): boolean =>
    identity.domains.some((domain) => host === fold(domain) || host.endsWith(`.${fold(domain)}`)) ||
    own.some((name) => name.length > 2 && compact(host).includes(name)) ||
    (!spelt && OFFICIAL_HOSTS.test(host));
  return addressesIn(text).flatMap(({ box, host, span, spelt }) => {
    if (isOfficial(host, spelt) || OFFICE_BOXES.test(box)) return [];
    return [{ sort: 'email', span, spelt, personal: FREE_MAIL.test(host) }] satisfies Detail[];
  });
}

interface Address {
  box: string;
  host: string;
  span: Span;
  spelt: boolean;
}

function addressesIn({ tokens, folded }: PreparedText): Address[] {
  const plain = tokens
    .filter(({ kind }) => kind === 'email')
    .map(({ folded: address, start, end }): Address => {
      const at = address.lastIndexOf('@');
      return { box: address.slice(0, at), host: address.slice(at + 1), span: [start, end], spelt: false };
    });
  const disguised = SIGNS_OF_DISGUISE.test(folded.text) ? matchesOf(folded.text, DISGUISED) : [];
  const spelt = disguised.flatMap(({ 0: words, 1: box = '', 2: host = '', index }): Address[] => {
    const name = dotted(box);
    const domain = dotted(host);
    // "buy it at amazon dot com" has no box: an ordinary word stands there.
    const isBox =
      /[.\d_]/.test(name) || FREE_MAIL.test(domain) || MAIL_BEFORE.test(folded.text.slice(Math.max(0, index - 60), index));
    const span = folded.toRaw(index, index + words.length);
    return isBox && !plain.some((other) => other.span[0] < span[1] && span[0] < other.span[1])
      ? [{ box: name, host: domain, span, spelt: true }]
      : [];
  });
  return [...plain, ...spelt];
}

const SIGNS_OF_DISGUISE =
  /(?<![a-z])(?:dot|pika)(?![a-z])|[([{](?:at|dot|afna)[)\]}]|(?<![a-z])at (?:g ?mail|hotmail|outlook|yahoo|icloud)(?![a-z])/;
const MAIL_BEFORE = /(?<![a-z])(?:e?-?mail(?:ing|s)?|address|inbox|reach me|contact me|write to me|on|is|naslov|mejl)[ :,-]/;

const dotted = (words: string): string =>
  words
    .replace(/\s*[([{]?(?<![a-z])(?:dot|pika)(?![a-z])[)\]}]?\s*/g, '.')
    .replace(/\s*(?<![a-z])underscore(?![a-z])\s*/g, '_')
    .replace(/\s+/g, '');

const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
