// Which example stands in the composer, what it is there to show, and the way back to one's own words.
import type { ProfileExample } from '../../src/model/profile-example';
import { listed } from '../../src/ui/schools';
import type { Trial } from './trial';

export interface GivenProps {
  trial: Trial;
  examples: readonly ProfileExample[];
  titleOf(rule: string): string;
  onLeave(): void;
}

export function Given({ trial: { given, reach }, examples, titleOf, onLeave }: GivenProps) {
  const example = given && examples[given.number - 1];
  if (!given || !example) return null;
  return (
    <div className="given small">
      <div>
        <p>
          <strong>Example {given.number}:</strong> {expectWords(example, titleOf)}
          {given.because && ` ${given.because}`}
        </p>
        <p className="soft">
          {given.pupils.length > 0 &&
            reach === 'anybody' &&
            `While it stands here, ${listed(given.pupils)} ${given.pupils.length === 1 ? 'is' : 'are'} on the pupil list, and nobody else. `}
          {reach === 'anybody'
            ? 'Your own settings and lists play no part in it.'
            : 'Your own settings count, so something else may come of it for you.'}
        </p>
      </div>
      <button type="button" className="quiet" onClick={onLeave}>
        Write my own
      </button>
    </div>
  );
}

/** "It is there to show “Pupil named” and “Working hours”." */
export const expectWords = ({ expect }: ProfileExample, titleOf: (rule: string) => string): string =>
  expect.length === 0
    ? 'there is nothing to mention in it.'
    : `it is there to show ${listed([...new Set(expect.map(({ rule }) => `“${titleOf(rule)}”`))])}.`;
