// What Second Glance learnt from the person's own profiles on the sites, and forgetting it.
import { ask } from '../../src/messaging/extension-end';
import type { LearntBio } from '../../src/model/learnt-bio';
import { siteName } from '../pages/account-words';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';

export function LearntBios({ desk }: SectionProps) {
  const [asked] = useAsked('bios.list', {});
  const forget = (id: string) =>
    ask('bios.forget', { id }).then(
      ({ undo }) => desk.did('Forgotten', undo),
      (error: unknown) => desk.did(`Not forgotten. ${problemOf(error)}`, null),
    );
  return (
    <RemovableList
      label="Learnt from your profiles"
      action="Forget this"
      items={(answerOf(asked) ?? []).map((bio) => ({
        key: bio.id,
        says: sentence(bio),
        removeLabel: `Forget this: ${sentence(bio)}`,
        onRemove: () => void forget(bio.id),
      }))}
      empty={
        <p className="soft small">
          When you look at your own profile on a site, Second Glance sees whether the statement stands there, and stops asking for
          it where your school accepts that. Only this answer is kept, never the text.
        </p>
      }
    />
  );
}

/** "Learnt from your profile on X (@nquill), 25 November 2026: has the statement." */
function sentence({ platform, handle, name, at, statement, namesSchool }: LearntBio): string {
  const who = handle ? ` (@${handle})` : name ? ` (${name})` : '';
  const day = new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const says = `${statement ? 'has the statement' : 'has no statement'}${namesSchool ? ', and names your school' : ''}`;
  return `Learnt from your profile on ${siteName(platform)}${who}, ${day}: ${says}.`;
}
