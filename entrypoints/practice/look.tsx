// A place to write in the manner of each site: our own drawing, with no logo, picture or wording of theirs.
import type { ReactNode, Ref } from 'react';
import { ClockIcon, Face, Picture, PictureIcon } from './look-pieces';
import { words } from './look-words';
import type { Trial } from './trial';
import './look.css';

export interface LookProps {
  trial: Trial;
  /** As whom, where the account shows no name. */
  name: string;
  /** The words, or what they are written in. */
  children: ReactNode;
  /** Left out, it is only to be looked at. */
  controls?: LookControls;
}

export interface LookControls {
  send: Ref<HTMLButtonElement>;
  schedule: Ref<HTMLButtonElement>;
  /** Something of the chip's own to stand beside. */
  chip: Ref<HTMLSpanElement>;
  onSend(): void;
  onSchedule(): void;
}

export function Look({ trial, name, children, controls }: LookProps) {
  const { site, surface, media, given } = trial;
  return (
    <div className={`look look-${site} is-${surface}`}>
      <Above trial={trial} />
      {media.length > 0 && <Picture says={given?.altTexts?.[0] ?? ''} isVideo={media.includes('video')} />}
      <Who trial={trial} name={name} />
      <div className="look-words">{children}</div>
      {surface === 'share' && <Passed />}
      {controls && (
        <div className="look-chip">
          <span ref={controls.chip} />
        </div>
      )}
      <div className="look-tools">
        {controls && hasSchedule(trial) && (
          <button type="button" className="look-tool" ref={controls.schedule} onClick={controls.onSchedule} title={words().later}>
            <ClockIcon />
            <span className="unheard">{words().later}</span>
          </button>
        )}
        {media.length === 0 && (surface === 'post' || surface === 'share') && (
          <span className="look-tool" aria-hidden="true">
            <PictureIcon />
          </span>
        )}
      </div>
      <div className="look-send">
        {controls ? (
          <button type="button" ref={controls.send} onClick={controls.onSend}>
            {words().sends[surface]}
          </button>
        ) : (
          <span className="look-sent">{words().sends[surface]}</span>
        )}
      </div>
    </div>
  );
}

/** The sites that let one post later, from where the words are written. */
const hasSchedule = ({ site, surface }: Trial): boolean => surface === 'post' && site !== 'instagram';

function Who({ trial: { site, surface, account, audience, given }, name }: { trial: Trial; name: string }) {
  const shown = account.name ?? name;
  const handle = account.handle ?? shown.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return (
    <div className="look-who">
      <Face isSchool={account.kind === 'school'} />
      <div className="look-name">
        <strong>{site === 'instagram' ? handle : shown}</strong>
        {site === 'x' && <span className="look-line"> @{handle}</span>}
        {audience !== 'unknown' && <span className="look-audience">{words().audiences[audience]}</span>}
        {given?.bio && surface !== 'bio' && <span className="look-line look-bio">{given.bio}</span>}
      </div>
    </div>
  );
}

/** What is answered, and to whom. */
function Above({ trial: { surface, given } }: { trial: Trial }) {
  const { someone, someoneAmong, someoneFollowed, above, hello, titles } = words();
  const whom = given?.to?.map((person) => person.name ?? (person.handle ? `@${person.handle}` : someoneAmong)).join(', ');
  if (surface === 'comment' || surface === 'reply')
    return (
      <div className="look-above">
        <Face />
        <p>
          <strong>{whom || someoneFollowed}</strong>
          <br />
          {above[surface]}
        </p>
      </div>
    );
  if (surface === 'message')
    return (
      <div className="look-above look-talk">
        <p className="look-title">
          <Face /> <strong>{whom || someone}</strong>
        </p>
        <p className="look-bubble">{hello}</p>
      </div>
    );
  return <p className="look-title">{titles[surface]}</p>;
}

/** Of a post that is passed on. */
function Passed() {
  const { someoneFollowed, passed } = words();
  return (
    <div className="look-passed">
      <strong>{someoneFollowed}</strong>
      <p>{passed}</p>
    </div>
  );
}
