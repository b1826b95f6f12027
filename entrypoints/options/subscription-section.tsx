// Joining a school's profile by link or file, passing the link on, and leaving again.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { SourceCard } from '../../src/messaging/school-cards';
import { FileButton } from '../../src/ui/file-button';
import { Problems, Said } from '../../src/ui/notice';
import { Rich } from '../../src/ui/rich';
import { AskFirst } from '../pages/ask-first';
import { answerOf, problemOf, useAsked } from '../pages/asked';
import { momentWords } from '../pages/moment-words';
import { mayAskFrom, mayNoLongerAsk } from './address-leave';
import { Joining } from './joining';
import type { SectionProps } from './options';
import { QrCode } from './qr-code';
import { words } from './school-words';

/** A link is short; a file with one in it is not much longer. */
const LINK_LIMIT = 20_000;

export function SubscriptionSection({ desk }: SectionProps) {
  const [status] = useAsked('status.get', {});
  const known = answerOf(status);
  const says = words().link;
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
    setSaid(says.followed(school));
    desk.did(says.followedShort(school), null);
  };
  const leave = ({ id, address }: SourceCard) =>
    ask('enrolment.leave', { id }).then(
      () => {
        if (address) void mayNoLongerAsk(address);
        desk.did(says.left, null);
      },
      (error: unknown) => setProblems([problemOf(error)]),
    );

  return (
    <>
      <p className="soft">{says.about}</p>
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
          aria-label={says.field}
          placeholder="https://…/profile#school=…"
          value={text}
          maxLength={4_000}
          size={40}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" disabled={!text.trim()}>
          {says.look}
        </button>
        <FileButton
          label={says.open}
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
      <Problems heading={says.failed} problems={problems} />
      <Said>{said}</Said>
    </>
  );
}

function Followed({ source, onLeave, onAllowed }: { source: SourceCard; onLeave(): void; onAllowed(): void }) {
  const { accepted, address, by, link, allowed, heardAt } = source;
  const says = words().link;
  const named = <strong>{accepted?.school ?? source.schoolId ?? says.unnamed}</strong>;
  const allow = () =>
    address &&
    void mayAskFrom(address)
      .then(() => ask('school.check', {}))
      .then(onAllowed, onAllowed);
  return (
    <div className="stack followed">
      <p>
        <Rich text={says.source(accepted?.version ?? null, heardAt && momentWords(heardAt))} parts={{ school: named }} />
        <br />
        <span className="soft small">{by === 'school' && address ? says.bySchool(address) : address}</span>
      </p>
      <div className="row">
        {!allowed && (
          <button type="button" onClick={allow}>
            {says.allow}
          </button>
        )}
        {by === 'person' && (
          <AskFirst
            label={says.leave}
            question={says.leaveAsk(accepted?.school ?? says.leaveUnnamed)}
            yes={says.leaveYes}
            no={says.leaveNo}
            onYes={onLeave}
          />
        )}
      </div>
      {link && (
        <details>
          <summary>{says.passOn}</summary>
          <QrCode text={link} />
          <p className="small" style={{ overflowWrap: 'anywhere' }}>
            {link}
          </p>
        </details>
      )}
    </div>
  );
}
