// The profile's example drafts in groups, each put into the composer by one click.
import { useState } from 'react';
import type { ExampleGroup, NumberedExample } from '../../src/studio/example-groups';
import { surfaceOf } from '../../src/studio/try-examples';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { surfaceNames } from './surface-words';

export interface ExampleListProps {
  groups: readonly ExampleGroup[];
  titleOf(rule: string): string;
  /** Which one stands in the composer. */
  chosen: number | null;
  onOpen(one: NumberedExample): void;
}

export function ExampleList({ groups, titleOf, chosen, onOpen }: ExampleListProps) {
  return (
    <section className="examples stack" aria-labelledby="examples">
      <h2 id="examples">Example drafts</h2>
      {groups.length === 0 ? (
        <p className="soft">
          This school’s profile brings no examples. Write anything in the box, or paste something that you were unsure about.
        </p>
      ) : (
        <p className="soft small">From the school’s profile. One press puts a draft into the box, with everything around it.</p>
      )}
      {groups.map((group, index) => (
        <Group key={group.rule} {...{ group, titleOf, chosen, onOpen }} isFirst={index === 0} />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<ExampleListProps, 'groups'> {
  group: ExampleGroup;
  isFirst: boolean;
}

/** More than anybody looks through at once. */
const MOST_SHOWN = 30;

function Group({ group: { rule, examples }, titleOf, chosen, onOpen, isFirst }: GroupProps) {
  const [isOpen, setOpen] = useState(isFirst);
  const [all, setAll] = useState(false);
  const shown = all ? examples : examples.slice(0, MOST_SHOWN);
  return (
    <details className="example-group" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {rule === null ? 'Nothing to mention' : titleOf(rule)} <span className="soft small">({examples.length})</span>
      </summary>
      {isOpen && (
        <ul>
          {shown.map((one) => (
            <li key={one.number}>
              <button type="button" aria-current={one.number === chosen ? 'true' : undefined} onClick={() => onOpen(one)}>
                <span>{one.example.text}</span>
                <span className="soft small">{whereWords(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isOpen && shown.length < examples.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          Show all {examples.length}
        </button>
      )}
    </details>
  );
}

/** "A post on Facebook · the school’s account · with a picture" */
function whereWords({ example }: NumberedExample): string {
  const site = siteIds.find((id) => id === example.platform) ?? 'facebook';
  const kind = typeof example.account === 'string' ? example.account : example.account.kind;
  const parts = [
    `${surfaceNames[surfaceOf(example)]} on ${siteNames[site]}`,
    kind === 'school' && 'the school’s account',
    example.media.length > 0 && 'with a picture',
  ];
  return parts.filter(Boolean).join(' · ');
}
