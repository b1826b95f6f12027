// Reviews what is tried on the practice page: by what is in force for the person, or by one school's policy as it speaks to anybody.
import { language } from '../../src/language/spoken';
import { Refusal } from '../../src/messaging/background-end';
import type { ComposerLine, ComposerListener } from '../../src/messaging/composer-lines';
import type { ComposerSays } from '../../src/messaging/protocol';
import type { Verdict } from '../../src/model/nudge';
import type { PracticeStage, SentDraft } from '../../src/model/practice-stage';
import type { Profile } from '../../src/model/profile';
import type { Session } from '../../src/review/review';
import { createSession } from '../../src/review/session';
import { reviewAll } from '../../src/review/several';
import { buildRoster } from '../../src/roster/build-roster';
import { splitName } from '../../src/roster/split-name';
import type { InForce } from './in-force';
import { newKey } from './roster';
import { words } from './words';

export interface Practice {
  /** Returns the verdict. Nothing of the draft is kept, nothing is learnt from it, and no sitting begins with it. Throws a `Refusal` without a school. */
  review(draft: SentDraft, revision: number): Promise<Verdict>;
  /** Takes in a composer of the practice page. It is always read, for whoever opens that page asks for it; what it corrects is let go. */
  answer(line: ComposerLine): ComposerListener;
  /** Says that what is in force was changed: drafts that stand there are looked at again. */
  announce(): void;
}

export interface PracticePowers {
  inForce: Pick<InForce, 'now'>;
  /** Upon its bases; `null` where there is none of that id. */
  profileOf(id: string): Promise<Profile | null>;
}

export function createPractice(powers: PracticePowers): Practice {
  const stages = createStages(powers);
  const lines = new Set<ComposerLine>();

  const review: Practice['review'] = async ({ practice, ...draft }, revision) => {
    const sessions = await stages.sessionsOn(practice);
    if (sessions.length === 0) throw new Refusal(words().practice.noSchool);
    const { platform = draft.platform, at = new Date().toISOString() } = practice ?? {};
    return reviewAll({ ...draft, platform, at }, revision, sessions);
  };

  const hear = async (line: ComposerLine, says: ComposerSays): Promise<void> => {
    if (says.type !== 'draft') return;
    const { revision, draft } = says;
    line.say({ type: 'reviewing', revision });
    try {
      line.say({ type: 'verdict', verdict: await review(draft, revision) });
    } catch (error) {
      console.error(`Second Glance: practice could not be reviewed (${error instanceof Error ? error.name : 'unknown error'})`);
      line.say({ type: 'failed', revision });
    }
  };

  /** Says that it is read; again, so that its draft is too, if the settings turn out to ask for another language. */
  const greet = async (line: ComposerLine): Promise<void> => {
    const spoken = language();
    line.say({ type: 'activity', activity: 'on', language: spoken });
    await powers.inForce.now().catch(() => undefined);
    if (lines.has(line) && language() !== spoken) line.say({ type: 'activity', activity: 'on', language: language() });
  };

  return {
    review,
    answer(line) {
      lines.add(line);
      void greet(line);
      return { hear: (says) => void hear(line, says), hungUp: () => void lines.delete(line) };
    },
    announce() {
      stages.forget();
      for (const line of lines) void greet(line);
    },
  };
}

/** Makes the sessions of a stage. One is kept: a page shows one draft at a time, and its words change more often than its stage. */
function createStages({ inForce, profileOf }: PracticePowers) {
  let last: { key: string; session: Promise<Session> } | null = null;
  const make = async (school: string, pupils: readonly string[] = []): Promise<Session> => {
    const profile = await profileOf(school);
    if (!profile) throw new Refusal(words().practice.noSuchSchool(school));
    const how = { key: newKey(), addedAt: new Date().toISOString() };
    return createSession({ profile, roster: pupils.length > 0 ? buildRoster(pupils.map(splitName), how) : null });
  };
  const forget = () => {
    last = null;
  };
  return {
    forget,
    async sessionsOn(stage: PracticeStage | undefined): Promise<readonly Session[]> {
      if (stage?.school === undefined) return (await inForce.now()).sessions();
      const key = JSON.stringify([stage.school, stage.pupils]);
      if (last?.key !== key) last = { key, session: make(stage.school, stage.pupils) };
      return [
        await last.session.catch((error: unknown) => {
          forget();
          throw error;
        }),
      ];
    },
  };
}
