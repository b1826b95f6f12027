// Which example stands in the composer, what it is there to show, and the way back to one's own words.
import type { ProfileExample } from '../../src/model/profile-example';
import { Rich } from '../../src/ui/rich';
import { listed } from '../../src/ui/schools';
import type { Trial } from './trial';
import { words } from './words';

export interface GivenProps {
  trial: Trial;
  examples: readonly ProfileExample[];
  titleOf(rule: string): string;
  /** Of the reason, where it is another than the page’s. */
  lang: string | undefined;
  onLeave(): void;
}

export function Given({ trial: { given, reach }, examples, titleOf, lang, onLeave }: GivenProps) {
  const example = given && examples[given.number - 1];
  if (!given || !example) return null;
  const said = words().given;
  const titles = [...new Set(example.expect.map(({ rule }) => said.quoted(titleOf(rule))))];
  const parts = { example: <strong>{said.example(given.number)}</strong>, titles: listed(titles) };
  return (
    <div className="given small">
      <div>
        <p>
          <Rich text={titles.length === 0 ? said.innocent : said.shows} parts={parts} />
          {given.because && ' '}
          {given.because && <span lang={lang}>{given.because}</span>}
        </p>
        <p className="soft">
          {reach === 'anybody' && given.pupils.length > 0 && `${said.pupils(listed(given.pupils), given.pupils.length)} `}
          {reach === 'anybody' ? said.alone : said.own}
        </p>
      </div>
      <button type="button" className="quiet" onClick={onLeave}>
        {said.leave}
      </button>
    </div>
  );
}
