// Ways on when a views statement is missing: add it here, or put it in the bio once.
import type { Fix } from '../model/nudge';
import type { Platform } from '../model/words';
import { ownViewsIn } from '../text/own-views';
import { chooseStatement, statementsFor } from './disclaimers';
import type { FixContext } from './fixes';

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
      return [{ kind: 'edit', id: 'add-statement', label: `Add “${choice.statement}”`, edit: choice.edit }, ...inBio];
    case 'no-room':
      return [noRoomStep(choice.shortest), ...inBio];
    case 'no-statement':
      return [ownWordsStep, ...inBio];
    default:
      return choice satisfies never;
  }
}

const noRoomStep = (shortest: string): Fix => ({
  kind: 'next',
  id: 'make-room',
  label: 'Make room for a statement',
  advice: `There is no room left here. Shorten your post so that “${shortest}” fits.`,
});

const ownWordsStep: Fix = {
  kind: 'next',
  id: 'own-words',
  label: 'Say that views are your own',
  advice: 'Say in a few words that the views are yours and not your school’s.',
};

const bioStep = (platform: Platform, statement: string): Fix => ({
  kind: 'next',
  id: 'statement-in-bio',
  label: 'Put it in your bio once',
  advice: `Add “${statement}” to your ${SITE[platform]}. Second Glance sees it there when you next look at your profile; you can also tick it in the settings.`,
});

const SITE: Readonly<Record<Platform, string>> = {
  facebook: 'Facebook profile',
  x: 'X bio',
  linkedin: 'LinkedIn “About”',
  instagram: 'Instagram bio',
  practice: 'bio',
};
