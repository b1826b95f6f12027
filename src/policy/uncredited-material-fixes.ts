// Ways on when somebody else's work is put up: name its maker, ask, link to it, or show less of it.
import type { Fix } from '../model/nudge';
import type { Span, TextEdit } from '../model/span';
import type { FixContext } from './fixes';
import { sentenceLeftOut } from './leaving-out';
import { asFix } from './tag-fix';

/** Only the person can know the name, so that a credit is a step; what can be shortened or left out is an edit. */
export function uncreditedMaterialFixes({ findings, draft }: FixContext): Fix[] {
  const edits = findings.flatMap(({ span, kind }): Fix[] => {
    if (span === null) return [];
    if (kind === 'verse') return excerpt(draft.text.raw, span);
    const edit = kind === 'copied-whole' ? sentenceLeftOut(draft.text, span) : null;
    return edit ? [asFix('without-copy', edit)] : [];
  });
  const kinds = new Set(findings.map(({ kind }) => kind));
  const pictured = draft.media.length > 0;
  if (kinds.has('copied-whole') && kinds.size === 1) return [...edits.slice(0, 2), linkToIt, ask];
  return [...edits.slice(0, 2), credit(pictured), ...(kinds.has('knows-better') ? [ask, makersOwn] : [linkToIt, ask])];
}

const credit = (pictured: boolean): Fix => ({
  kind: 'next',
  id: 'add-credit',
  label: 'Add a credit line',
  advice: pictured
    ? 'Find out who made it (a reverse image search helps) and add “📷 by” and their name, or use a picture of your own.'
    : 'Find out who made it and add “By” and their name below, or leave it out.',
});

const linkToIt: Fix = {
  kind: 'next',
  id: 'link-to-it',
  label: 'Link to it instead',
  advice: 'Link to the page where its maker or publisher has put it, and say in a line why it is worth a look.',
};

const ask: Fix = {
  kind: 'next',
  id: 'ask-its-maker',
  label: 'Ask its maker',
  advice: 'Ask whoever made it, or check the school’s licences, before you share it.',
};

const makersOwn: Fix = {
  kind: 'next',
  id: 'leave-marks',
  label: 'Leave the maker’s mark on it',
  advice: 'Use it as its maker put it up, watermark and name included, or use something of your own.',
};

/** The first two lines are quotation enough. */
function excerpt(raw: string, [start, end]: Span): Fix[] {
  const lines = Array.from(raw.slice(start, end).matchAll(/[^\n/]*\S[^\n/]*/g));
  const second = lines[1];
  if (!second || lines.length < 5) return [];
  const from = start + second.index + second[0].trimEnd().length;
  const edit: TextEdit = { start: from, end, quote: raw.slice(from, end), replacement: ' …' };
  return [{ kind: 'edit', id: 'first-lines', label: 'Keep the first two lines', edit }];
}
