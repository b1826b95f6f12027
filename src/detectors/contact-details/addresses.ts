// Finds where somebody lives: street and number, a named house, a postcode said to be home.
import { isValid } from 'postcode';
import type { Span } from '../../model/span';
import { matchesOf } from '../../text/matches';
import type { PreparedText } from '../../text/prepare';
import type { Detail } from './detail';
import * as says from './lexicon-places';

/** Returns the addresses that the words around them make a home; a hall, a shop or a famous house is none. */
export function addressesIn({ folded }: PreparedText): Detail[] {
  const { text } = folded;
  const found: Span[] = [];
  const take = (start: number, end: number): void => {
    if (says.LONG_AGO.test(around(text, start, end, 40, 25))) return;
    if (!found.some(([from, to]) => from < end && start < to)) found.push([start, end]);
  };
  for (const { 0: words, 1: name = '', index } of matchesOf(text, says.STREET_ADDRESS))
    if (!says.NO_STREET_NAME.test(name) && isHome(text, index, words)) take(index, index + words.length);
  for (const pattern of [says.WELSH_ADDRESS, says.SLOVENE_ADDRESS, says.SHORT_SLOVENE_ADDRESS, says.COUNTED_HOUSE])
    for (const { 0: words, index } of matchesOf(text, pattern)) if (isHome(text, index, words)) take(index, index + words.length);
  for (const pattern of [says.NAMED_HOUSE, says.NUMBERED_HOUSE, says.STREET_OF_HOME])
    for (const match of matchesOf(text, pattern)) {
      const part = match[1] ?? '';
      const start = match.index + match[0].indexOf(part, 2);
      if (isOwnWord(part) && !says.VENUE_NEAR.test(around(text, start, start + part.length, 0, 40)))
        take(start, start + part.length);
    }
  for (const { 0: code, index } of matchesOf(text, says.POSTCODE))
    if (isValid(code) && HOME_BY_CODE.test(text.slice(Math.max(0, index - 40), index))) take(index, index + code.length);
  return found.map(([start, end]) => ({ sort: 'address', span: folded.toRaw(start, end), spelt: false, personal: false }));
}

/** "my postcode is NP12 0XX"; a bare code may be a walk or a shop for the sat nav. */
const HOME_BY_CODE =
  /(?<![a-z])(?:(?:my|our|her|his|their) (?:home )?(?:post ?code|address|house|place)|(?:i|we|she|he|they)(?:'re| are)? (?:live|lives|living))(?![a-z])[^.!?\n]*$/;

/** "live in the house" names none. */
const isOwnWord = (name: string): boolean =>
  !/^(?:the |this |that |an? |my |our |same |big |little |new |old |right |next )*(?:house|farm|lodge|road|street|lane|close|drive|wrong|same|next|other|opposite|white|full|public|open|tree|doll'?s|green|council|terraced?|semi|detached|gingerbread|boat|care|big|main|busy|quiet|dead-end|one-way|cobbled)(?: (?:house|farm|lodge|street|road|lane|close|drive))?$/.test(
    name.trim(),
  );

function isHome(text: string, start: number, words: string): boolean {
  if (says.FAMOUS.test(words)) return false;
  const end = start + words.length;
  if (says.SURELY_HOME.test(around(text, start, end, 70, 20))) return true;
  return says.HOME_NEAR.test(around(text, start, end, 90, 60)) && !says.VENUE_NEAR.test(around(text, start, end, 60, 40));
}

const around = (text: string, start: number, end: number, before: number, after: number): string =>
  `${text.slice(Math.max(0, start - before), start)} ${text.slice(end, end + after)}`;
