// Receives composers while the panel's code is still on its way: nothing that is sent in that moment goes out unseen.
import type { Composer, Resume } from '../sites/composer';
import type { Attended } from './attend';
import { wallClock } from './clock';
import { guarded, quiet, report } from './faults';
import { LONGEST_WAIT } from './gate';
import type { Panel } from './meeting';

export interface ReceptionPowers {
  /** `null` when it cannot be had now. */
  panel(): Promise<Panel | null>;
  attended(attendant: Attended, life: AbortSignal, panel: Panel): void;
  notChecked(): void;
}

/** Returns what takes a composer in, for as long as `life`. */
export function createReception({
  panel,
  attended,
  notChecked,
}: ReceptionPowers): (composer: Composer, life: AbortSignal) => void {
  let opened: Panel | null = null;
  return (composer, life) => {
    const begin = (here: Panel): Attended => {
      const attendant = here.attend(composer, life);
      attended(attendant, life, here);
      return attendant;
    };
    if (opened) {
      begin(opened);
      return;
    }
    const meanwhile = new AbortController();
    const until = AbortSignal.any([life, meanwhile.signal]);
    const door = createDoor(composer, notChecked);
    let asking = false;
    const sendFor = () => {
      if (asking || until.aborted) return;
      asking = true;
      panel()
        .then((here) => {
          asking = false;
          if (!here || until.aborted) return;
          opened = here;
          meanwhile.abort();
          door.open(begin(here));
        })
        .catch(report);
    };
    composer.onSubmit((resume) => guarded(() => door.ask(resume), 'go'), until);
    // Asked for again with the next word after it could not be had: the background may only have been asleep.
    composer.watch(quiet(sendFor), until);
    sendFor();
  };
}

/** Keeps what is sent before there is anybody to ask, for no longer than an answer may take. */
function createDoor(composer: Composer, notChecked: () => void) {
  let waiting: { resume: Resume; callOff(): void } | null = null;
  const letGo = (resume: Resume) => {
    waiting = null;
    guarded(resume, false);
  };
  return {
    ask(resume: Resume): 'go' | 'wait' {
      if (composer.read().text.trim() === '') return 'go';
      waiting?.callOff();
      const callOff = wallClock.after(LONGEST_WAIT, () => {
        letGo(resume);
        notChecked();
      });
      waiting = { resume, callOff };
      return 'wait';
    },
    open({ gate }: Attended) {
      if (!waiting) return;
      const { resume, callOff } = waiting;
      callOff();
      if (guarded(() => gate.ask(resume), 'go') === 'go') letGo(resume);
    },
  };
}
