// Whether a profile text links to the acceptable use policy, and whether it speaks of it.
import type { TermList } from '../../model/profile';
import type { Span } from '../../model/span';
import { fold } from '../../text/folding';
import type { PreparedText } from '../../text/prepare';

export interface PolicyIn {
  readonly linked: boolean;
  /** Where the policy is spoken of. */
  readonly words: Span | null;
  /** The policy's own address, where the profile gives it. */
  readonly address: string | undefined;
}

/** The list of a profile that holds the policy's address. */
export const POLICY_LIST = 'acceptable-use-policy';

/** A link counts that says what it leads to, that stands beside words that do, or that the profile gives as the policy's own. */
export function policyIn({ tokens, folded }: PreparedText, lists: readonly TermList[]): PolicyIn {
  const addresses = lists.flatMap(({ id, terms }) => (id === POLICY_LIST ? terms : []));
  const said = POLICY.exec(folded.text);
  const words = said ? folded.toRaw(said.index, said.index + said[0].length) : null;
  const links = tokens.filter(({ kind }) => kind === 'url');
  const linked = links.some(
    (link) =>
      addresses.some((address) => bare(address) === bare(link.raw)) ||
      IN_ADDRESS.test(link.folded) ||
      (words !== null && link.start - words[1] < REACH && words[0] - link.end < REACH),
  );
  const inLink = words !== null && links.some(({ start, end }) => start <= words[0] && words[1] <= end);
  return { linked, words: inLink ? null : words, address: addresses.find((address) => address.startsWith('https://')) };
}

/** As far from each other as a label and its link on the next line. */
const REACH = 60;

const POLICY =
  /(?<![a-z])(?:(?:ict |it |online |internet |computer |technology )?acceptable[- ]use(?: (?:policy|agreement|guidelines|statement|rules))?|(?:ict|social media|e-?safety|online safety|school) polic(?:y|ies)|our polic(?:y|ies)|aup|polisi(?: defnydd(?: derbyniol)?)?(?: (?:tgch|tg|ict))?|defnydd derbyniol)(?![a-z])/;
const IN_ADDRESS = /acceptable|(?<![a-z])aup(?![a-z])|polic(?:y|ies)|polisi|derbyniol/;

const bare = (address: string): string => fold(address).replace(/^https?:\/\/|^www\.|\/+$/g, '');
