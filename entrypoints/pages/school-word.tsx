// What staff see of their school's doing: whose profile, how fresh, what changed, and calmly what was not heard.
import { Fragment, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { ProfileCard, Status } from '../../src/messaging/protocol';
import { Rich } from '../../src/ui/rich';
import { listed } from '../../src/ui/schools';
import { momentWords } from './moment-words';
import { words } from './school-words';

/** "Profile from Islwyn High School, version 12, checked today 09:14", a line for each; nothing where the person chose alone. */
export function ProfileLine({ status: { profile, level, also, alsoLevels } }: { status: Status }) {
  const lines = [{ profile, level }, ...also.map((one, at) => ({ profile: one, level: alsoLevels[at] ?? null }))];
  return lines.map(
    (line) => line.profile && line.level && <OneLine key={line.profile.id} profile={line.profile} level={line.level} />,
  );
}

function OneLine({ profile, level }: { profile: ProfileCard; level: NonNullable<Status['level']> }) {
  const { name, version, bases } = profile;
  const { checkedAt } = level;
  const moment = checkedAt && momentWords(checkedAt);
  return (
    <p className="small">
      <Rich
        text={words().profile({ upon: bases.length > 0, checked: Boolean(checkedAt) })}
        parts={{ school: <em>{name}</em>, version, bases: listed(bases), moment }}
      />
    </p>
  );
}

/** What a newer profile changed, until it is put away; and what is to be known of the school's word. */
export function SchoolNews({ status: { news, notes } }: { status: Status }) {
  const [read, setRead] = useState(false);
  const putAway = () => {
    setRead(true);
    void ask('news.read', {}).catch(() => setRead(false));
  };
  return (
    <>
      {news.length > 0 && !read && (
        <div className="notice stack" role="status">
          {news.map(({ school, version, says, at }) => (
            <Fragment key={`${school} ${at}`}>
              <strong>{words().newProfile(school, version)}</strong>
              <ul>
                {says.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Fragment>
          ))}
          <div>
            <button type="button" onClick={putAway}>
              {words().goodToKnow}
            </button>
          </div>
        </div>
      )}
      {notes.length > 0 && (
        <div className="notice stack small" role="status">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  );
}
