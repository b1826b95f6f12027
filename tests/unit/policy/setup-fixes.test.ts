// An official profile: the link is added where it is known and fits, and nothing is asked for again once it stands.
import { describe, expect, it } from 'vitest';
import accountSetup from '../../../src/detectors/account-setup/detector';
import type { Draft } from '../../../src/model/draft';
import { applyEdit } from '../../../src/model/span';
import { judge } from '../../../src/policy/judge';
import { draftOf, factsOf, profileOf } from '../detectors/facts';

const AUP = 'https://islwynhigh.example/d/417';
const lists = [{ id: 'acceptable-use-policy', title: 'Acceptable use policy', kind: 'other' as const, terms: [AUP] }];

async function see(text: string, { known = true, ...over }: Partial<Draft> & { known?: boolean } = {}) {
  const draft = draftOf({ text, platform: 'x', surface: 'bio', account: { kind: 'school', handle: 'HistoryIHS' }, ...over });
  const findings = accountSetup.observe(draft, await factsOf({ policy: 'islwyn', facts: { lists: known ? lists : [] } }));
  const describe = () => ({ title: accountSetup.title, kinds: accountSetup.kinds });
  const [nudge] = judge(findings, draft, { profile: profileOf('islwyn'), ownDisclaimer: null, describe });
  return { findings, nudge, fixes: nudge?.fixes ?? [] };
}

describe('the link to the policy', () => {
  it.each<[text: string, over: Partial<Draft>, expected: string]>([
    ['History at IHS.', {}, `History at IHS. | ICT Acceptable Use Policy: ${AUP}`],
    ['History at IHS.  \n', { platform: 'linkedin' }, `History at IHS.\nICT Acceptable Use Policy: ${AUP}  \n`],
    ['History. Our acceptable use policy applies.', {}, `History. Our acceptable use policy (${AUP}) applies.`],
    [`${'History. '.repeat(11)}`, { platform: 'instagram' }, `${'History. '.repeat(11).trim()}\nAUP: ${AUP} `],
  ])('is added: %j', async (text, over, expected) => {
    const { fixes } = await see(text, over);
    const [fix] = fixes;
    if (fix?.kind !== 'edit') throw new Error('no edit');
    const after = applyEdit(text, fix.edit) ?? '';
    expect(after).toBe(expected);
    expect((await see(after, over)).findings).toEqual([]);
  });

  it('has no room', async () => {
    const { fixes } = await see('History. '.repeat(16), { platform: 'instagram' });
    expect(fixes.map(({ id }) => id)).toEqual(['make-room-for-link']);
  });

  it('is not known', async () => {
    const { fixes, nudge } = await see('History at IHS.', { known: false });
    expect(fixes.map(({ id }) => id)).toEqual(['link-the-policy']);
    expect(nudge).toMatchObject({ level: 'warn', clause: { id: 'link-to-acceptable-use' } });
  });
});

describe('the school’s initials', () => {
  it('are asked for by name', async () => {
    const account = { kind: 'school', handle: 'lovemaths' } as const;
    const { nudge, fixes } = await see(`Maths. AUP: ${AUP}`, { account });
    expect(nudge).toMatchObject({ level: 'tip', clause: { id: 'username-with-initials' } });
    expect(fixes).toMatchObject([{ id: 'put-initials-in-name', label: 'Put “IHS” in the username' }]);
  });

  it('and the link are one nudge', async () => {
    const { nudge, fixes } = await see('Maths.', { account: { kind: 'school', handle: 'lovemaths' } });
    expect(nudge).toMatchObject({
      level: 'warn',
      clause: { id: 'link-to-acceptable-use' },
      alsoTouches: [{ id: 'username-with-initials' }],
    });
    expect(fixes.map(({ kind }) => kind)).toEqual(['edit', 'next']);
  });

  it('and the link cite the clause that each touches', async () => {
    const linked = await see('Maths.');
    expect([linked.nudge?.clause.id, linked.nudge?.alsoTouches]).toEqual(['link-to-acceptable-use', []]);
  });
});
