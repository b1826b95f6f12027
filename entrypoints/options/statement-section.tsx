// The statement that views are one's own: whose wording, and where the bio already says it.
import { isStatement } from '../../src/text/statements';
import { siteIds, siteNames } from '../../src/ui/site-names';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { LearntBios } from './learnt-bios';
import type { SectionProps } from './options';
import { words } from './own-words';

export function StatementSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [asked] = useAsked('profile.get', { id: settings.profileId ?? '' });
  const offered = answerOf(asked)?.disclaimers.statements.flatMap(({ texts }) => texts) ?? [];
  const bio = new Set(settings.statementInBio);
  const says = words().statement;
  const toggle = (id: (typeof siteIds)[number]) =>
    change(
      { statementInBio: siteIds.filter((other) => (other === id ? !bio.has(id) : bio.has(other))) },
      (bio.has(id) ? says.saysItNot : says.saysIt)(siteNames[id]),
    );
  return (
    <>
      {offered.length > 0 ? (
        <>
          <p className="soft">{says.offered}</p>
          <ul className="plain">
            {offered.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="soft">{settings.profileId ? says.noneAsked : says.noSchool}</p>
      )}
      <Lockable desk={desk} setting="disclaimer">
        <label className="stack" style={{ gap: 4 }}>
          <span>{says.own}</span>
          <input
            key={settings.disclaimer}
            defaultValue={settings.disclaimer ?? ''}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
            maxLength={400}
            placeholder={says.example}
            onBlur={({ currentTarget }) => {
              const disclaimer = currentTarget.value.trim() || null;
              if (disclaimer !== settings.disclaimer) change({ disclaimer }, says.saved);
            }}
          />
        </label>
      </Lockable>
      {settings.disclaimer && !isStatement(settings.disclaimer) && (
        <p className="notice" role="status">
          {says.unclear}
        </p>
      )}
      <fieldset style={{ border: 0 }}>
        <legend>{says.inBio}</legend>
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
