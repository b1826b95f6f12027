// What Second Glance learnt from the person's own profiles on the sites, and forgetting it.
import { ask } from '../../src/messaging/extension-end';
import type { LearntBio } from '../../src/model/learnt-bio';
import { siteNames } from '../../src/ui/site-names';
import { answerOf, useAsked } from '../pages/asked';

export function LearntBios() {
  const [asked, again] = useAsked('bios.list', {});
  const list = answerOf(asked) ?? [];
  if (list.length === 0)
    return (
      <p className="soft small">
        When you look at your own profile on a site, Second Glance sees whether the statement stands there, and stops asking for
        it where your school accepts that. Only this answer is kept, never the text.
      </p>
    );
  return (
    <ul className="plain">
      {list.map((bio) => (
        <li key={bio.id}>
          {sentence(bio)}
          <button
            type="button"
            className="quiet"
            aria-label={`Forget this: ${sentence(bio)}`}
            onClick={() => void ask('bios.forget', { id: bio.id }).finally(again)}
          >
            Forget this
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "Learnt from your profile on X (@nquill), 25 November 2026: has the statement." */
function sentence({ platform, handle, name, at, statement, namesSchool }: LearntBio): string {
  const site = platform === 'practice' ? 'the practice page' : siteNames[platform];
  const who = handle ? ` (@${handle})` : name ? ` (${name})` : '';
  const day = new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const says = `${statement ? 'has the statement' : 'has no statement'}${namesSchool ? ', and names your school' : ''}`;
  return `Learnt from your profile on ${site}${who}, ${day}: ${says}.`;
}
