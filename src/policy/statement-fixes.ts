// Ways on when a views statement is missing: add it here, or put it in the bio once.
import type { Fix } from '../model/nudge';
import type { Platform } from '../model/words';
import { ownViewsIn } from '../text/own-views';
import { chooseStatement, statementsFor } from './disclaimers';
import { words } from './fix-words';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';

/** Returns the edit that adds the statement, unless one stands, and the step that puts it in the bio. */
export function statementFixes({ draft, profile, ownDisclaimer }: FixContext): Fix[] {
  const { statements, bioCounts } = profile.disclaimers;
  const place = { platform: draft.platform, surface: draft.surface ?? 'post', language: profile.language };
  const choice = chooseStatement(draft.text, place, statements, ownDisclaimer);
  const preferred = statementsFor(place, statements, ownDisclaimer)[0] ?? ownViewsIn(profile.language);
  const inBio = bioCounts && draft.surface !== 'bio' ? [bioStep(draft.platform, preferred)] : [];
  switch (choice.kind) {
    case 'stands':
      return [];
    case 'add':
      return [{ kind: 'edit', id: 'add-statement', label: words().addStatement(choice.statement), edit: choice.edit }, ...inBio];
    case 'no-room':
      return [noRoomStep(choice.shortest), ...inBio];
    case 'no-statement':
      return [nextStep('own-words', words().ownWords), ...inBio];
    default:
      return choice satisfies never;
  }
}

const noRoomStep = (shortest: string): Fix =>
  nextStep('make-room', { label: words().makeRoom.label, advice: words().makeRoom.advice(shortest) });

const bioStep = (platform: Platform, statement: string): Fix =>
  nextStep('statement-in-bio', { label: words().inBio.label, advice: words().inBio[platform](statement) });
