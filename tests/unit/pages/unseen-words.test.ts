// What could not be seen on a site, in plain words.
import { expect, it } from 'vitest';
import { unseenWords } from '../../../entrypoints/pages/unseen-words';
import { Surface } from '../../../src/model/words';

it('names the box and the site', () => {
  expect(unseenWords('linkedin', [{ surface: 'comment', part: 'box' }])).toBe(
    'Second Glance cannot see the comment box on LinkedIn at the moment.',
  );
});

it('lists several once each', () => {
  const unseen = [
    { surface: 'comment', part: 'box' },
    { surface: 'post', part: 'button' },
    { surface: 'comment', part: 'box' },
    { surface: 'message', part: 'box' },
  ] as const;
  expect(unseenWords('facebook', unseen)).toBe(
    'Second Glance cannot see the comment box, the button that posts and the message box on Facebook at the moment.',
  );
});

it('has words for every surface and part', () => {
  for (const surface of Surface.options)
    for (const part of ['box', 'button'] as const) expect(unseenWords('instagram', [{ surface, part }])).toMatch(/see the \w/);
});
