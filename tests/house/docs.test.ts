// The README's generated parts say what the sources say today.
import { expect, it } from 'vitest';
import { madeDocs, withDocs } from '../../src/cli/docs';
import { read } from './sources';

it('the README is fresh (run npm run docs)', () => {
  const readme = read('README.md');
  expect(readme).toBe(withDocs(readme, madeDocs()));
});
