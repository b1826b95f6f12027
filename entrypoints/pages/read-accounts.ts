// Reads accounts as people give them: links to profiles on the four sites, or handles and names for a site that they choose.
import type { Platform } from '../../src/model/words';
import { siteNames } from '../../src/ui/site-names';
import { words } from './account-form-words';

export interface GivenAccount {
  readonly platform: Platform;
  /** Without the `@`: the handle, or the name as the site shows it. */
  readonly handle: string;
}

export interface ReadAccounts {
  readonly accounts: readonly GivenAccount[];
  /** One sentence for each that could not be used. */
  readonly problems: readonly string[];
}

/** Returns every account in the text, each once. `platform` is the site of handles that come without a link; `null` where none was chosen. */
export function readAccounts(text: string, platform: Platform | null): ReadAccounts {
  const accounts: GivenAccount[] = [];
  const problems: string[] = [];
  for (const piece of piecesOf(text)) {
    const read = isLink(piece) ? fromLink(piece) : fromHandle(piece, platform);
    if (typeof read === 'string') problems.push(read);
    else if (!accounts.some((one) => one.platform === read.platform && one.handle.toLowerCase() === read.handle.toLowerCase()))
      accounts.push(read);
  }
  return { accounts, problems };
}

/** By lines and commas; a link ends where a space comes. */
const piecesOf = (text: string): string[] =>
  text
    .replaceAll(/(\s)((?:https?:\/\/|www\.))/gi, '\n$2')
    .replaceAll(/((?:https?:\/\/|www\.)\S+)\s+/gi, '$1\n')
    .split(/[\n,;]+/)
    .map((piece) => piece.trim())
    .filter(Boolean);

const isLink = (piece: string): boolean => /^https?:\/\//i.test(piece) || /^(?:[\w-]+\.)+[a-z]{2,}\/\S*$/i.test(piece);

function fromHandle(piece: string, platform: Platform | null): GivenAccount | string {
  const handle = piece.replace(/^@/, '').trim();
  if (!platform) return words().whichSite(shown(piece));
  if (!handle || handle.length > 100) return words().noName(shown(piece));
  return { platform, handle };
}

function fromLink(piece: string): GivenAccount | string {
  const address = /^https?:/i.test(piece) ? piece : `https://${piece}`;
  if (!URL.canParse(address)) return words().noLink(shown(piece));
  const { hostname, pathname } = new URL(address);
  const site = SITES.find(({ host }) => host.test(hostname));
  if (!site) return words().otherSite(shown(piece), hostname);
  const parts = pathname.split('/').filter(Boolean).map(decoded);
  const handle = site.handleIn(parts)?.trim().slice(0, 100);
  if (!handle) return words().noAccount(shown(piece), siteNames[site.id]);
  return { platform: site.id, handle };
}

interface Site {
  readonly id: Exclude<Platform, 'practice'>;
  readonly host: RegExp;
  /** Of the parts of the address, `null` when they name no account. */
  handleIn(parts: readonly string[]): string | null;
}

const SITES: readonly Site[] = [
  { id: 'facebook', host: /(^|\.)(facebook|fb)\.com$/i, handleIn: (parts) => facebookName(parts) },
  {
    id: 'x',
    host: /(^|\.)(x|twitter)\.com$/i,
    handleIn: ([first = '']) =>
      /^@?\w{1,15}$/.test(first) && !X_PAGES.has(first.toLowerCase()) ? first.replace(/^@/, '') : null,
  },
  {
    id: 'linkedin',
    host: /(^|\.)linkedin\.com$/i,
    // LinkedIn shows a page by its name alone, which its address holds with hyphens.
    handleIn: ([kind = '', name]) => {
      if (/^(company|school|showcase)$/i.test(kind) && name) return name.replaceAll('-', ' ');
      return /^in$/i.test(kind) && name ? name : null;
    },
  },
  {
    id: 'instagram',
    host: /(^|\.)instagram\.com$/i,
    handleIn: ([first = '', second = '']) => {
      const name = first === 'stories' ? second : first;
      return /^[\w.]{1,30}$/.test(name) && !INSTAGRAM_PAGES.has(name.toLowerCase()) ? name : null;
    },
  },
];

/** "/PenhaleSchool", "/pages/Penhale-School/123", "/p/Penhale-School-1000123/"; a number alone is no name. */
function facebookName([first = '', second = '', third = '']: readonly string[]): string | null {
  const named = (slug: string) => slug.replace(/-\d{6,}$/, '').replaceAll('-', ' ');
  if (/^(p|people)$/i.test(first)) return second ? named(second) : null;
  if (/^pages$/i.test(first))
    return second.toLowerCase() === 'category' ? (third ? named(third) : null) : second ? named(second) : null;
  return /^[\w.]{3,100}$/.test(first) && !/^\d+$/.test(first) && !FACEBOOK_PAGES.has(first.toLowerCase()) ? first : null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const FACEBOOK_PAGES = setOf(
  'profile.php groups events share sharer watch marketplace photo photo.php story.php home.php me messages reel reels login hashtag',
);
const X_PAGES = setOf(
  'home explore i search settings messages intent share notifications hashtag login compose jobs tos privacy',
);
const INSTAGRAM_PAGES = setOf('p reel reels explore direct accounts tv about stories');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const shown = (piece: string): string => (piece.length > 60 ? `${piece.slice(0, 60)}…` : piece);
