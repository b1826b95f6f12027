// Joining a school's profile by link or file, passing the link on, and leaving again.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { SourceCard } from '../../src/messaging/school-cards';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { AskFirst } from '../pages/ask-first';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { momentWords } from '../pages/moment-words';
import { mayAskFrom, mayNoLongerAsk } from './address-leave';
import { Joining } from './joining';
import type { SectionProps } from './options';
import { QrCode } from './qr-code';

/** A link is short; a file with one in it is not much longer. */
const LINK_LIMIT = 20_000;

export function SubscriptionSection({ desk }: SectionProps) {
  const [status] = useAsked('status.get', {});
  const known = answerOf(status);
  const [asked, again] = useAsked('school.report', {});
  const [text, setText] = useState('');
  const [joining, setJoining] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const sources = (answerOf(asked)?.sources ?? []).filter(({ address }) => address !== null);

  const begin = (link: string) => {
    setProblems([]);
    setSaid('');
    setJoining(link.trim() || null);
  };
  const done = (school: string | null) => {
    setJoining(null);
    if (school === null) return;
    setText('');
    setSaid(`You now follow the profile of ${school}. It is kept up to date by itself.`);
    desk.did(`You follow the profile of ${school}`, null);
  };
  const leave = ({ id, address }: SourceCard) =>
    ask('enrolment.leave', { id }).then(
      () => {
        if (address) void mayNoLongerAsk(address);
        desk.did('You no longer follow this profile', null);
      },
      (error: unknown) => setProblems([problemOf(error)]),
    );

  return (
    <>
      <p className="soft">
        If your school gave you a link, a QR code or a small file for its profile, use it here. The profile is then fetched from
        the school’s address now and then; nothing about you or what you write goes there.
      </p>
      {sources.map((source) => (
        <Followed key={source.id} source={source} onLeave={() => void leave(source)} onAllowed={again} />
      ))}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          begin(text);
        }}
      >
        <input
          aria-label="Link from your school"
          placeholder="https://…/profile#school=…"
          value={text}
          maxLength={4_000}
          size={40}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" disabled={!text.trim()}>
          Look at this link
        </button>
        <FileButton
          label="Open a file …"
          accept=".txt,.json,.url,text/plain,application/json"
          limit={LINK_LIMIT}
          onText={begin}
          onRefused={(problem) => setProblems([problem])}
        />
      </form>
      {joining !== null && (
        <Joining
          key={joining}
          text={joining}
          first={known?.profile ?? null}
          isFirstSet={known?.locked.includes('profileId') ?? false}
          onDone={done}
        />
      )}
      <Problems heading="That did not work." problems={problems} />
      <Said>{said}</Said>
    </>
  );
}

function Followed({ source, onLeave, onAllowed }: { source: SourceCard; onLeave(): void; onAllowed(): void }) {
  const { accepted, address, by, link, allowed, heardAt } = source;
  const allow = () =>
    address &&
    void mayAskFrom(address)
      .then(() => ask('school.check', {}))
      .then(onAllowed, onAllowed);
  return (
    <div className="stack followed">
      <p>
        <strong>{accepted?.school ?? source.schoolId ?? 'Your school'}</strong>
        {accepted && `, version ${accepted.version}`}
        {heardAt && `, checked ${momentWords(heardAt)}`}
        <br />
        <span className="soft small">
          {address}
          {by === 'school' && ' · set by your school'}
        </span>
      </p>
      <div className="row">
        {!allowed && (
          <button type="button" onClick={allow}>
            Allow Second Glance to ask this address
          </button>
        )}
        {by === 'person' && (
          <AskFirst
            label="Leave this profile"
            question={`Leave the profile of ${accepted?.school ?? 'this school'}? This cannot be undone here: to follow it again you need its link.`}
            yes="Yes, leave it"
            no="Go on following it"
            onYes={onLeave}
          />
        )}
      </div>
      {link && (
        <details>
          <summary>Pass it on to a colleague</summary>
          <QrCode text={link} />
          <p className="small" style={{ overflowWrap: 'anywhere' }}>
            {link}
          </p>
        </details>
      )}
    </div>
  );
}
