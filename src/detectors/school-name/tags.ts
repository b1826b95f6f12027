// Finds a school in hashtags, handles, links and e-mail addresses.
import type { Confidence } from '../../model/words';
import type { Token } from '../../text/prepare';
import { compact, type Forms } from './forms';
import { OTHER_THINGS, TAG_COMPANIONS } from './lexicon';
import { matchGlued } from './match';
import { type en, words } from './words';

export interface Sign {
  readonly confidence: Confidence;
  readonly evidence: string;
}

/** What is said of a hashtag, or of a handle. */
type Said = Readonly<typeof en.evidence.hashtag>;

/** Is the hashtag or handle the school's? */
export function readTag({ raw, kind }: Token, forms: Forms): Sign | null {
  const what = kind === 'mention' ? words().evidence.handle : words().evidence.hashtag;
  const body = raw.slice(1);
  const letters = compact(body);
  if (forms.tags.has(letters)) return { confidence: 'certain', evidence: what.own };
  const glued = matchGlued(letters, forms);
  if (glued) {
    const certain = glued.slips === 0 && glued.form.strength !== 'weak';
    return { confidence: certain ? 'certain' : 'likely', evidence: what.name };
  }
  return longerTag(letters, forms, what) ?? acronymTag(body, letters, forms, what);
}

/** "#BlueSkyLearningStaff", "@islwynhighpe": the name and more. */
function longerTag(letters: string, { names, tags }: Forms, what: Said): Sign | null {
  const known = [
    ...names.filter(({ strength }) => strength === 'given' || strength === 'derived').map((form) => form.compact),
    ...tags,
  ];
  const inside = known.find((name) => name.length > 9 && (letters.startsWith(name) || letters.endsWith(name)));
  if (!inside || OTHER_THINGS.has(letters.replace(inside, ''))) return null;
  return { confidence: 'likely', evidence: what.within };
}

/** "@HistoryIHS", "#IHSproud", "@bisl.ljubljana": the acronym with words that leave it the school's. */
function acronymTag(body: string, letters: string, { acronyms, places }: Forms, what: Said): Sign | null {
  for (const acronym of acronyms) {
    const small = acronym.toLowerCase();
    if (acronym.length < 4 && !body.includes(acronym)) continue;
    const rest = letters.startsWith(small)
      ? letters.slice(small.length)
      : letters.endsWith(small)
        ? letters.slice(0, -small.length)
        : null;
    if (rest === null) continue;
    const known = rest === '' || places.has(rest) || TAG_COMPANIONS.has(rest) || /^\d+$/.test(rest);
    const seam = body.startsWith(acronym)
      ? /^[\p{Lu}_.]\p{Ll}/u.test(body.slice(acronym.length))
      : body.endsWith(acronym) && /\p{Ll}[_.]?$/u.test(body.slice(0, -acronym.length));
    if (known || seam) return { confidence: known ? 'certain' : 'likely', evidence: what.initials };
  }
  return null;
}

/** Is the link or the address the school's? */
export function readAddress({ folded, kind }: Token, forms: Forms): Sign | null {
  const [local, host, path] = kind === 'email' ? [folded.split('@')[0]!, folded.split('@')[1]!, ''] : takeApart(folded);
  if (forms.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
    return { confidence: 'certain', evidence: words().evidence.webAddress };
  }
  const labels = host.split('.').slice(0, -1);
  const named = [...labels, ...path.split(/[/?=&#]/), local].some((label) => namesSchool(label, forms));
  const initials = labels.some(
    (label) => label.length > 3 && [...forms.acronyms].some((acronym) => acronym.toLowerCase() === label),
  );
  return named || initials ? { confidence: 'likely', evidence: words().evidence.inAddress } : null;
}

function takeApart(url: string): [local: string, host: string, path: string] {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]*)(.*)$/.exec(url) ?? [];
  return ['', host, path];
}

function namesSchool(label: string, forms: Forms): boolean {
  const letters = compact(label);
  if (letters.length < 6) return false;
  if (forms.tags.has(letters) || matchGlued(letters, forms)?.slips === 0) return true;
  return forms.names.some((form) => form.strength === 'given' && form.compact.length > 9 && letters.includes(form.compact));
}
