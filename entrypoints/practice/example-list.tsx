// The profile's example drafts in groups, each put into the composer by one click.
import { useState } from 'react';
import { written } from '../../src/language/spoken';
import type { ExampleGroup, NumberedExample } from '../../src/studio/example-groups';
import { surfaceOf } from '../../src/studio/try-examples';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { words as lookWords } from './look-words';
import { words } from './words';

export interface ExampleListProps {
  groups: readonly ExampleGroup[];
  titleOf(rule: string): string;
  /** Of the drafts, where it is another than the page’s. */
  lang: string | undefined;
  /** Which one stands in the composer. */
  chosen: number | null;
  onOpen(one: NumberedExample): void;
}

export function ExampleList({ groups, ...props }: ExampleListProps) {
  const { heading, none, intro } = words().examples;
  return (
    <section className="examples stack" aria-labelledby="examples">
      <h2 id="examples">{heading}</h2>
      {groups.length === 0 ? <p className="soft">{none}</p> : <p className="soft small">{intro}</p>}
      {groups.map((group, index) => (
        <Group key={group.rule} group={group} {...props} isFirst={index === 0} />
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

function Group({ group: { rule, examples }, titleOf, lang, chosen, onOpen, isFirst }: GroupProps) {
  const [isOpen, setOpen] = useState(isFirst);
  const [all, setAll] = useState(false);
  const shown = all ? examples : examples.slice(0, MOST_SHOWN);
  return (
    <details className="example-group" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {rule === null ? words().examples.nothing : titleOf(rule)}{' '}
        <span className="soft small">({written(examples.length)})</span>
      </summary>
      {isOpen && (
        <ul>
          {shown.map((one) => (
            <li key={one.number}>
              <button type="button" aria-current={one.number === chosen ? 'true' : undefined} onClick={() => onOpen(one)}>
                <span lang={lang}>{one.example.text}</span>
                <span className="soft small">{whereWords(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isOpen && shown.length < examples.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {words().examples.all(examples.length)}
        </button>
      )}
    </details>
  );
}

/** "A post on Facebook · the school’s account · with a picture" */
function whereWords({ example }: NumberedExample): string {
  const site = siteIds.find((id) => id === example.platform) ?? 'facebook';
  const kind = typeof example.account === 'string' ? example.account : example.account.kind;
  const { place, surfaces } = lookWords();
  const { school, picture } = words().examples;
  const parts = [
    place.on(surfaces[surfaceOf(example)], siteNames[site]),
    kind === 'school' && school,
    example.media.length > 0 && picture,
  ];
  return parts.filter(Boolean).join(' · ');
}
