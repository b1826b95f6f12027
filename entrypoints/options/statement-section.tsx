// The statement that views are one's own: whose wording, and where the bio already says it.
import { isStatement } from '../../src/text/statements';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { LearntBios } from './learnt-bios';
import type { SectionProps } from './options';

export function StatementSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [asked] = useAsked('profile.get', { id: settings.profileId ?? '' });
  const offered = answerOf(asked)?.disclaimers.statements.flatMap(({ texts }) => texts) ?? [];
  const bio = new Set(settings.statementInBio);
  const toggle = (id: (typeof siteIds)[number]) =>
    change(
      { statementInBio: siteIds.filter((other) => (other === id ? !bio.has(id) : bio.has(other))) },
      `${siteNames[id]}: your profile ${bio.has(id) ? 'does not say it' : 'says it'}`,
    );
  return (
    <>
      {offered.length > 0 ? (
        <>
          <p className="soft">Your school’s wordings. The longest that fits is added for you.</p>
          <ul className="plain">
            {offered.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="soft">
          {settings.profileId
            ? 'Your school’s policy asks for no statement. You may still keep one of your own here.'
            : 'Choose a school first. Its wordings then stand here.'}
        </p>
      )}
      <Lockable desk={desk} setting="disclaimer">
        <label className="stack" style={{ gap: 4 }}>
          <span>My own wording (left empty, the school’s is used)</span>
          <input
            key={settings.disclaimer}
            defaultValue={settings.disclaimer ?? ''}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
            maxLength={400}
            placeholder="Views my own."
            onBlur={({ currentTarget }) => {
              const disclaimer = currentTarget.value.trim() || null;
              if (disclaimer !== settings.disclaimer) change({ disclaimer }, 'Wording saved');
            }}
          />
        </label>
      </Lockable>
      {settings.disclaimer && !isStatement(settings.disclaimer) && (
        <p className="notice" role="status">
          Your wording does not say that views are your own, as far as Second Glance can tell. The school’s is used instead. Try
          “Views my own.”
        </p>
      )}
      <fieldset style={{ border: 0 }}>
        <legend>My profile already says that views are my own, on</legend>
        {siteIds.map((id) => (
          <label className="check" key={id}>
            <input type="checkbox" checked={bio.has(id)} onChange={() => toggle(id)} />
            {siteNames[id]}
          </label>
        ))}
      </fieldset>
      <LearntBios desk={desk} />
    </>
  );
}
