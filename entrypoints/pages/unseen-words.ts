// Says in plain words what could not be seen on a site.
import type { Unseen } from '../../src/messaging/protocol';
import type { Platform } from '../../src/model/words';
import { siteName } from '../../src/ui/site-names';
import { words } from './sight-words';

/** "Second Glance cannot see the comment box on LinkedIn at the moment." */
export const unseenWords = (platform: Platform, unseen: readonly Unseen[]): string =>
  words().unseen(listed(unseen.map(partWords)), siteName(platform));

/** What can go on all the same. */
export const carryOn = (): string => words().carryOn;

const partWords = ({ surface, part }: Unseen): string => words()[part === 'box' ? 'boxes' : 'buttons'][surface];

function listed(parts: readonly string[]): string {
  const each = [...new Set(parts)];
  return each.length < 2 ? each.join('') : words().both(each.slice(0, -1).join(', '), each.at(-1) ?? '');
}
