// Judges presses that reach somebody: asked about as the pointer comes near, so that the answer is mostly there when it is pressed.
import type { Action } from '../model/action';
import type { PressDid } from '../model/journal';
import type { Nudge, Verdict } from '../model/nudge';
import type { Resume, SiteListener, SocialAction } from '../sites/composer';
import type { Clock } from './clock';
import { guarded, report } from './faults';
import { LONGEST_CARD, LONGEST_WAIT, type Remark } from './gate';

/** What is put before the person. */
export interface Question {
  readonly action: SocialAction;
  /** Strongest first. */
  readonly nudges: readonly Nudge[];
  goOn(): void;
  leave(): void;
}

export interface ActionPowers {
  /** `null` when nothing is read now; rejects when there is no answer to be had. */
  review(action: Action): Promise<Verdict | null>;
  clock: Clock;
  /** Calls back with whether the person can see it. */
  ask(question: Question, answered: (shown: boolean) => void): void;
  /** Takes the question away again. */
  withdraw(): void;
  remark(remark: Remark): void;
  /** Something worth saying that stops nobody. */
  mention(nudge: Nudge): void;
  /** What the person did about what they were shown; the latest word on it counts. */
  did(action: Action, did: PressDid['did'], nudges: readonly Nudge[]): void;
}

/** An answer serves for the press that follows; by the next one, settings may have changed. */
const GOOD_FOR = 10_000;
const MOST_KEPT = 20;

interface Answer {
  readonly verdict: Promise<Verdict | null>;
  /** Set once it is there. */
  known?: Verdict | null;
}

export function createActionDesk({
  review,
  clock,
  ask,
  withdraw,
  remark,
  mention,
  did,
}: ActionPowers): Pick<SiteListener, 'near' | 'act'> {
  const answers = new Map<string, Answer>();
  /** What the person has let go on this page: the same is not asked again. */
  const allowed = new Set<string>();
  /** The next press goes through, because the button could not be pressed by us. */
  const passes = new Set<string>();
  let waiting: string | null = null;

  const learn = (key: string, action: Action): Answer => {
    const before = answers.get(key);
    if (before) return before;
    const answer: Answer = { verdict: review(action) };
    answer.verdict.then(
      (verdict) => {
        answer.known = verdict;
      },
      () => answers.delete(key),
    );
    answers.set(key, answer);
    clock.after(GOOD_FOR, () => answers.get(key) === answer && answers.delete(key));
    for (const old of [...answers.keys()].slice(0, -MOST_KEPT)) answers.delete(old);
    return answer;
  };

  const letGo = (key: string, resume: Resume, why?: Remark) => {
    waiting = null;
    const sent = guarded(resume, false);
    if (!sent) passes.add(key);
    if (!sent) remark('press-again');
    else if (why) remark(why);
  };

  const question = (key: string, action: SocialAction, nudges: readonly Nudge[], resume: Resume) => {
    waiting = key;
    const over = (end: () => void) => () => {
      if (waiting !== key) return;
      callOff();
      withdraw();
      end();
    };
    const fail = over(() => letGo(key, resume, 'not-shown'));
    const callOff = clock.after(LONGEST_CARD, fail);
    const goOn = over(() => {
      for (const { id } of nudges) allowed.add(`${key} ${id}`);
      did(action.what, 'went-on', nudges);
      letGo(key, resume);
    });
    const leave = over(() => {
      waiting = null;
      did(action.what, 'left-it', nudges);
    });
    ask({ action, nudges, goOn, leave }, (shown) => (shown ? callOff() : fail()));
  };

  /** What is to be asked about; what is only worth mentioning is mentioned. */
  const weighty = (key: string, action: Action, verdict: Verdict | null): Nudge[] => {
    const fresh = (verdict?.nudges ?? []).filter(({ id }) => !allowed.has(`${key} ${id}`));
    const asked = fresh.filter(({ level }) => level !== 'tip');
    const [tip] = fresh;
    if (asked.length === 0 && tip) {
      allowed.add(`${key} ${tip.id}`);
      mention(tip);
      did(action, 'went-on', [tip]);
    }
    return asked;
  };

  const wait = (key: string, action: SocialAction, answer: Answer, resume: Resume) => {
    waiting = key;
    const isMine = () => waiting === key;
    const callOff = clock.after(LONGEST_WAIT, () => isMine() && letGo(key, resume, 'not-checked'));
    answer.verdict.then(
      (verdict) => {
        callOff();
        if (!isMine()) return;
        const nudges = guarded(() => weighty(key, action.what, verdict), []);
        if (nudges.length > 0) question(key, action, nudges, resume);
        else letGo(key, resume);
      },
      (error: unknown) => {
        callOff();
        report(error);
        if (isMine()) letGo(key, resume, 'not-checked');
      },
    );
  };

  return {
    near: ({ what }) => void learn(keyOf(what), what),
    act(action, resume) {
      const key = keyOf(action.what);
      if (passes.delete(key)) return 'go';
      // Pressed again while it waits: the one press is enough.
      if (waiting === key) return 'wait';
      if (waiting !== null) withdraw();
      waiting = null;
      const answer = learn(key, action.what);
      if (answer.known === undefined) {
        wait(key, action, answer, resume);
        return 'wait';
      }
      const nudges = weighty(key, action.what, answer.known);
      if (nudges.length === 0) return 'go';
      question(key, action, nudges, resume);
      return 'wait';
    },
  };
}

const keyOf = (what: Action): string => JSON.stringify(what);
