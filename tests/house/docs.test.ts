// The README's generated parts and the generated pages say what the sources say today.
import { expect, it } from 'vitest';
import { madeDocs, madePages, withDocs } from '../../src/cli/docs';
import { read } from './sources';

it('the README is fresh (run npm run docs)', () => {
  const readme = read('README.md');
  expect(readme).toBe(withDocs(readme, madeDocs()));
});

it.each(Object.entries(madePages()))('%s is fresh (run npm run docs)', (place, text) => {
  expect(read(place)).toBe(text);
});
