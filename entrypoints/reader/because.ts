// Lets a profile's reason follow the word "because".

/** "Where you are is never looked at." becomes "where you are is never looked at."; names keep their capital. */
export function afterBecause(reason: string, names: readonly string[]): string {
  const first = /^[\p{L}-]+/u.exec(reason)?.[0] ?? '';
  const isName = first === 'I' || SITES.has(first) || names.some((name) => name.replace(/^The /, '').split(/\s/)[0] === first);
  const isShouted = first.length > 1 && first === first.toLocaleUpperCase('en-GB');
  return isName || isShouted ? reason : `${reason.charAt(0).toLocaleLowerCase('en-GB')}${reason.slice(1)}`;
}

const SITES = new Set([
  'Facebook',
  'Messenger',
  'X',
  'Twitter',
  'LinkedIn',
  'Instagram',
  'WhatsApp',
  'YouTube',
  'TikTok',
  'Snapchat',
]);
