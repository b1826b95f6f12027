// What Second Glance learnt from the person's own profiles on the sites, and forgetting it.

import { writtenDate } from '../../src/language/written-date';
import { ask } from '../../src/messaging/extension-end';
import type { LearntBio } from '../../src/model/learnt-bio';
import { siteName } from '../pages/account-words';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';
import { words } from './own-words';

export function LearntBios({ desk }: SectionProps) {
  const [asked] = useAsked('bios.list', {});
  const { bios: says, forgetting } = words();
  const forget = (id: string) =>
    ask('bios.forget', { id }).then(
      ({ undo }) => desk.did(forgetting.done, undo),
      (error: unknown) => desk.did(`${forgetting.failed} ${problemOf(error)}`, null),
    );
  return (
    <RemovableList
      label={says.label}
      action={forgetting.action}
      items={(answerOf(asked) ?? []).map((bio) => ({
        key: bio.id,
        says: sentence(bio),
        removeLabel: forgetting.forget(sentence(bio)),
        onRemove: () => void forget(bio.id),
      }))}
      empty={<p className="soft small">{says.none}</p>}
    />
  );
}

/** "Learnt from your profile on X (@nquill), 25 November 2026: has the statement." */
function sentence({ platform, handle, name, at, statement, namesSchool }: LearntBio): string {
  const { learnt, says } = words().bios;
  const who = handle ? `@${handle}` : name || null;
  const day = writtenDate(new Date(at), { dateStyle: 'long' });
  return learnt(siteName(platform), who, day, says(statement, namesSchool));
}
