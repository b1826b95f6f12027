// Takes the links of a text apart.
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import type { PreparedText } from '../../text/prepare';

export interface Link {
  span: Span;
  /** Folded, without "www.". */
  host: string;
  /** As written, for its capitals: from the first slash on. */
  path: string;
  scheme: 'http' | 'https' | null;
  /** What stands before an `@` and only looks like a host. */
  pretended: string | null;
  /** Letters of other alphabets among Latin ones. */
  mixed: boolean;
}

/** Returns every web address, those of bare figures too. */
export function linksIn({ tokens, folded }: PreparedText): Link[] {
  const plain = tokens.filter(({ kind }) => kind === 'url').map(({ raw, start, end }) => readLink(raw, [start, end]));
  const bare = matchesOf(folded.text, BARE).flatMap(({ 0: words, index }) => {
    const span = folded.toRaw(index, index + words.length);
    return plain.some((link) => link.span[0] < span[1] && span[0] < link.span[1]) ? [] : [readLink(words, span)];
  });
  return [...plain, ...bare];
}

/** "185.12.3.4/login" has no scheme; "1.2.3.4" alone may be a version. */
const BARE = /(?<![\d.a-z/])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?\/[^\s]{0,200}/g;

function readLink(raw: string, span: Span): Link {
  const [, scheme, rest = ''] = /^(?:(https?):\/\/)?(.*)$/isu.exec(raw) ?? [];
  const slash = rest.search(/[/?#]/);
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const at = authority.lastIndexOf('@');
  const shown = authority.slice(at + 1).replace(/:\d+$/, '');
  return {
    span,
    host: shown.toLowerCase().replace(/^www\./, ''),
    path: slash < 0 ? '' : rest.slice(slash),
    scheme: scheme ? (scheme.toLowerCase() as 'http' | 'https') : null,
    pretended: at > 0 ? authority.slice(0, at).toLowerCase() : null,
    mixed: /[a-z]/i.test(shown) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(shown),
  };
}
