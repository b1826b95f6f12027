// Practice in the background: any moment, any school, the real review; and nothing of it is learnt, kept or told to others.
import { describe, expect, it } from 'vitest';
import { createPractice } from '../../../entrypoints/background/practice';
import { speak } from '../../../src/language/spoken';
import type { BackgroundSays } from '../../../src/messaging/protocol';
import type { SentDraft } from '../../../src/model/practice-stage';
import type { Profile } from '../../../src/model/profile';
import { bundledProfile } from '../../../src/policy/catalogue';
import { createSession } from '../../../src/review/session';
import { until } from '../../e2e/rig/until';

const blueSky = bundledProfile('blue-sky')!;

const draft = (text: string, practice?: SentDraft['practice']): SentDraft => ({
  ...{ text, platform: 'practice', surface: 'post', account: { kind: 'personal' }, media: [], audience: 'public' },
  ...(practice && { practice }),
});

function practiceAt(...inForce: Profile[]) {
  let asked = 0;
  const sessions = () => inForce.map((profile) => createSession({ profile }));
  const practice = createPractice({
    inForce: { now: async () => ({ kept: {} as never, pausedTabs: new Set(), sessions }) },
    profileOf: async (id) => {
      asked++;
      return bundledProfile(id) ?? null;
    },
  });
  return { practice, asked: () => asked };
}
const rulesOf = async (practice: ReturnType<typeof practiceAt>['practice'], sent: SentDraft) =>
  (await practice.review(sent, 1)).nudges.map(({ rule }) => rule);

describe('a draft', () => {
  it('is written when its stage says', async () => {
    const { practice } = practiceAt(blueSky);
    const text = 'What is everybody reading?';
    expect(await rulesOf(practice, draft(text, { platform: 'x', at: '2026-10-06T11:15:00+01:00' }))).toEqual(['work-hours']);
    expect(await rulesOf(practice, draft(text, { platform: 'x', at: '2026-10-06T20:15:00+01:00' }))).toEqual([]);
  });

  it('asks again and again about the hour: no sitting begins with it', async () => {
    const { practice } = practiceAt(blueSky);
    const stage = { platform: 'x', at: '2026-10-06T11:15:00+01:00' } as const;
    for (const text of ['One line.', 'Another line.'])
      expect(await rulesOf(practice, draft(text, stage))).toEqual(['work-hours']);
  });

  it('is looked at by the school that it names, whatever is in force, with the pupils that it brings', async () => {
    const { practice, asked } = practiceAt();
    const stage: SentDraft['practice'] = {
      platform: 'facebook',
      school: 'bledington',
      pupils: ['Kwame Adeyemi-Clarke'],
      at: '2026-10-10T20:00:00Z',
    };
    const { nudges } = await practice.review(draft('Kwame Adeyemi-Clarke made us laugh today.', stage), 7);
    expect(nudges.map(({ rule, school }) => [rule, school.profileId])).toContainEqual(['pupil-name', 'bledington']);
    await practice.review(draft('Kwame Adeyemi-Clarke again.', stage), 8);
    expect(asked(), 'the session is made once').toBe(1);
    practice.announce();
    await practice.review(draft('And again.', stage), 9);
    expect(asked(), 'and anew when something has changed').toBe(2);
  });

  it('is refused in words without a school, and for one that is not here', async () => {
    const { practice } = practiceAt();
    await expect(practice.review(draft('Hello'), 1)).rejects.toThrow('Choose a school first');
    await expect(practice.review(draft('Hello', { platform: 'x', school: 'nowhere' }), 1)).rejects.toThrow(
      'no school profile called “nowhere”',
    );
  });
});

describe('a composer', () => {
  const aLine = () => {
    const said: BackgroundSays[] = [];
    return {
      said,
      line: {
        url: 'chrome-extension://abc/practice.html',
        isPractice: true,
        tab: null,
        say: (says: BackgroundSays) => void said.push(says),
      },
    };
  };

  it('is read at once, and answered; what it corrects is let go', async () => {
    const { practice } = practiceAt(blueSky);
    const { said, line } = aLine();
    const { hear } = practice.answer(line);
    expect(said).toEqual([{ type: 'activity', activity: 'on', language: 'en' }]);
    hear({ type: 'correct', correction: 'not-our-school', rule: 'school-name', quotes: ['Blue Sky Learning'] });
    hear({
      type: 'draft',
      revision: 3,
      draft: draft('Two years at Blue Sky Learning.', { platform: 'facebook', at: '2026-10-10T20:00:00Z' }),
    });
    const answer = await until('a verdict', () => said.find((says) => says.type === 'verdict'));
    expect(answer).toMatchObject({ verdict: { revision: 3 } });
    expect(answer.type === 'verdict' && answer.verdict.nudges.map(({ rule }) => rule)).toContain('school-name');
  });

  it('hears that it could not be looked at, and that something has changed for as long as it is there', async () => {
    const { practice } = practiceAt();
    const { said, line } = aLine();
    const { hear, hungUp } = practice.answer(line);
    hear({ type: 'draft', revision: 1, draft: draft('Hello') });
    await until('a failure', () => said.some((says) => says.type === 'failed'));
    const before = said.length;
    practice.announce();
    expect(said.slice(before)).toEqual([{ type: 'activity', activity: 'on', language: 'en' }]);
    hungUp();
    practice.announce();
    expect(said).toHaveLength(before + 1);
  });

  it('is told of another language once the settings are read, and no more when it has hung up', async () => {
    const practice = createPractice({
      inForce: {
        now: async () => {
          await speak('cy');
          return { kept: {} as never, pausedTabs: new Set(), sessions: () => [] };
        },
      },
      profileOf: async () => null,
    });
    const { said, line } = aLine();
    const gone = aLine();
    const on = (language: 'en' | 'cy') => ({ type: 'activity', activity: 'on', language });
    try {
      practice.answer(line);
      practice.answer(gone.line).hungUp();
      await until('another language', () => said.length > 1);
      expect(said).toEqual([on('en'), on('cy')]);
      expect(gone.said).toEqual([on('en')]);
    } finally {
      await speak('en');
    }
  });
});
