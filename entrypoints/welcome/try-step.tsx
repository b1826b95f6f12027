// A draft that the chosen policy has something to say about, with the nudge and its fix as they come on the sites.
import { useEffect, useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import { answerOf, useAsked } from '../pages/asked';
import { TryIt } from '../pages/try-it';
import { words as shared } from '../pages/words';
import { words } from './step-words';
import { tellingDrafts } from './telling-drafts';

export function TryStep() {
  const [asked] = useAsked('status.get', {});
  const status = answerOf(asked);
  const [draft, setDraft] = useState<string | null>(null);
  const name = status?.profile?.name;
  useEffect(() => {
    if (!name) return;
    let wanted = true;
    void firstTelling(tellingDrafts(name)).then((text) => wanted && setDraft(text));
    return () => {
      wanted = false;
    };
  }, [name]);
  if (!status) return <p className="soft">{shared().looking}</p>;
  if (!name) return <p>{words().noPolicy}</p>;
  if (draft === null) return <p className="soft">{shared().looking}</p>;
  return (
    <>
      <p className="soft">{words().madeUp}</p>
      <TryIt key={draft} example={draft} atOnce />
    </>
  );
}

/** Returns the first draft that gets a nudge with a fix that changes it; else the first. */
async function firstTelling(drafts: readonly string[]): Promise<string> {
  for (const text of drafts) {
    const verdict = await ask('text.check', { text, platform: 'facebook' }).catch(() => null);
    if (verdict?.nudges.some(({ fixes }) => fixes.some(({ kind }) => kind === 'edit'))) return text;
  }
  return drafts[0] ?? '';
}
