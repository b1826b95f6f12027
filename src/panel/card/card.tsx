// The card: why the words were marked, the clause, and the ways on. When a post waits, it is the question.
import { type ReactNode, useSyncExternalStore } from 'react';
import type { Nudge } from '../../model/nudge';
import { NudgeList } from '../../ui/nudge-list';
import { policyWords } from '../../ui/schools';
import type { CardModel } from '../card-frame';
import { words as noticeWords } from '../notice-words';
import { notices } from '../notices';
import { questionLead, questionWords } from '../phrases';
import type { Actions, View } from '../view';
import { words } from '../words';

export function Card({ model: { view, actions } }: { model: CardModel }) {
  const now = useSyncExternalStore(view.subscribe, view.get, view.get);
  if (!now.open) return null;
  return now.held ? <HoldCard view={now} held={now.held} actions={actions} /> : <OpenCard view={now} actions={actions} />;
}

function OpenCard({ view, actions }: { view: View; actions: Actions }) {
  return (
    <>
      <Head title="Second Glance" close={actions.close}>
        <p className="soft">{policyWords(view.nudges)}</p>
      </Head>
      <div className="body">
        <Said view={view} />
        <Nudges nudges={view.nudges} actions={actions} />
        {view.truncated && <p className="soft">{words().tooLong}</p>}
        <p className="soft small">{words().here}</p>
      </div>
    </>
  );
}

function HoldCard({ view, held, actions }: { view: View; held: readonly Nudge[]; actions: Actions }) {
  const { title, stay, go } = questionWords(view.occasion);
  return (
    <>
      <Head title={title} close={actions.close}>
        <p className="soft small">Second Glance · {policyWords(held)}</p>
        <p id="glance-question">{questionLead(view.occasion, held)}</p>
      </Head>
      <div className="body">
        <Said view={view} />
        <Nudges nudges={held} actions={actions} />
      </div>
      <div className="answers">
        {/* Of words, the first way to mend them is the main one. */}
        <Button name={view.occasion === 'post' ? undefined : 'main'} onPress={actions.close}>
          {stay}
        </Button>
        <Button onPress={actions.postAnyway}>{go}</Button>
      </div>
    </>
  );
}

function Head({ title, close, children }: { title: string; close(): void; children: ReactNode }) {
  return (
    <div className="head">
      <div>
        <h2 id="glance-title">{title}</h2>
        {children}
      </div>
      <Button name="close" label={noticeWords().close} onPress={close}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path className="cross" d="M2 2l10 10M12 2L2 12" />
        </svg>
      </Button>
    </div>
  );
}

function Nudges({ nudges, actions }: { nudges: readonly Nudge[]; actions: Actions }) {
  return (
    <NudgeList
      nudges={nudges}
      doingsFor={({ id }) => ({
        applyFix: (fixId) => actions.applyFix(id, fixId),
        correct: (correction) => actions.correct(id, correction),
      })}
      readClause={({ school }, clause) => actions.readClause(school.profileId, clause)}
    />
  );
}

function Said({ view: { notice } }: { view: View }) {
  return notice ? <p className="said">{notices[notice]}</p> : null;
}

interface ButtonProps {
  name?: string | undefined;
  label?: string;
  onPress(): void;
  children: ReactNode;
}

/** A page's script can press a button; only a person can mean it. The second half of a double click was meant for what stood there before. */
function Button({ name, label, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={name}
      aria-label={label}
      title={label}
      onClick={({ nativeEvent, detail }) => nativeEvent.isTrusted && detail < 2 && onPress()}
    >
      {children}
    </button>
  );
}
