// Sees links that hide where they lead, pretend to lead elsewhere, or lead where no school should send anybody.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Confidence } from '../../model/words';
import { defineDetector } from '../define';
import * as says from './lexicon';
import { type Link, linksIn } from './links';
import { isOwn, lookAlikeOf } from './look-alike';
import { words } from './words';

export default defineDetector({
  id: 'unsafe-link',
  words,
  learns: () => true,
  apart: [],
  observe({ text }, facts) {
    const links = linksIn(text);
    if (links.length === 0) return [];
    const doubted = says.WARNS.test(text.folded.text) ? null : says.DOUBTED.exec(text.folded.text);
    return links.flatMap((link) => {
      const seen = judge(link, facts) ?? (doubted ? DOUBTED : null);
      return seen ? [finding(seen, link, text.raw)] : [];
    });
  },
});

interface Seen {
  kind: string;
  confidence: Confidence;
  evidence?: string;
}

const DOUBTED: Seen = { kind: 'doubted', confidence: 'likely' };

function judge(link: Link, facts: Facts): Seen | null {
  const { host, path, scheme } = link;
  if (scheme === 'http' && says.LOGIN.test(`${host}${path}`.toLowerCase()))
    return { kind: 'insecure-login', confidence: 'likely' };
  const like = lookAlikeOf(link, facts);
  if (like !== null) return { kind: 'look-alike', confidence: 'likely', evidence: like };
  if (isOwn(host, facts) || says.WELL_KNOWN.test(host)) return null;
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)) return { kind: 'bare-address', confidence: 'likely' };
  if (isShort(link)) return { kind: 'shortener', confidence: 'certain' };
  if (says.UNSUITABLE_HOST.test(`${host}.`)) return { kind: 'unsuitable', confidence: 'certain' };
  if (says.DOWNLOAD.test(path.toLowerCase())) return { kind: 'download', confidence: 'likely' };
  return null;
}

/** A known shortener, a host named like one, or a very short host with nothing but a code behind it. */
function isShort({ host, path }: Link): boolean {
  if (says.SHORTENERS.has(host)) return true;
  const [name = '', ...more] = host.split('.');
  const code = /^\/([A-Za-z0-9_-]{3,14})\/?$/.exec(path)?.[1];
  if (more.length > 2 || code === undefined) return false;
  if (says.SHORTENER_NAME.test(name)) return true;
  return (
    name.length <= 5 &&
    code.length <= 9 &&
    /\d/.test(code) &&
    /[A-Za-z]\d|\d[A-Za-z]/.test(code) &&
    !/^(?:y(?:ear)?|ks|week|page|p|form|class)-?\d/i.test(code)
  );
}

const finding = ({ kind, confidence, evidence }: Seen, { span }: Link, raw: string): Finding => ({
  rule: 'unsafe-link',
  kind,
  span: [...span],
  quote: raw.slice(...span),
  confidence,
  evidence: evidence === undefined ? [] : [evidence],
});
