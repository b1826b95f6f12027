// Every view in every state that is worth looking at, one a line: axe, the measures and the pictures take them from here.
import { sites } from '../matrix/cells';
import { stages } from '../rig/stages';
import { card, chip, hold, onSite, press } from './in-pages';
import { besides, damaged, everything, ownPage, unfolded } from './own-pages';
import { checked, filtered, paused, shown, underTab } from './states';
import type { View } from './view';

const ownPages: readonly View[] = [
  besides(ownPage('welcome', 'welcome.html', {}, shown('Choose a school first'))),
  ownPage('welcome-school', 'welcome.html', { school: 'bisl' }, shown('Step 1 of 4')),
  ownPage('popup-no-school', 'popup.html', {}, shown('No school is chosen yet')),
  ownPage('popup-paused', 'popup.html', { school: 'bisl' }, paused),
  ownPage('popup-trouble', 'popup.html', damaged, shown('Something needs a look')),
  besides(ownPage('popup-checked', 'popup.html', { school: 'bisl' }, checked)),
  underTab('popup-nudges', 'bisl', 'x'),
  ownPage('options', 'options.html', everything, unfolded),
  besides(ownPage('options-fresh', 'options.html', {}, shown('Choose a school first'))),
  besides(ownPage('reader', 'reader.html', { school: 'bledington' }, shown('53 clauses'))),
  besides(ownPage('reader-here', 'reader.html#clause-no-pupil-photos', { school: 'bledington' }, shown('You came here'))),
  ownPage('reader-found', 'reader.html', { school: 'bisl' }, filtered('photos')),
  besides(ownPage('reader-nothing', 'reader.html', { school: 'bisl' }, filtered('xylophone'))),
  ownPage('reader-no-school', 'reader.html', {}, shown('No school is chosen yet')),
  ownPage('practice', 'practice.html', { school: 'bledington' }, shown('Example drafts')),
  besides(ownPage('practice-fresh', 'practice.html', {}, shown('Whose policy would you like'))),
  ownPage('reflections', 'reflections.html', { school: 'bledington' }, shown('Nothing yet')),
];

const inPages: readonly View[] = [
  ...stages.flatMap((stage) => [onSite(stage, 'chip', chip), onSite(stage, 'card', card), onSite(stage, 'hold', hold)]),
  ...sites.flatMap(({ site, deeds }) => deeds.slice(0, 1).map((deed) => press(site, deed))),
];

export const views: readonly View[] = [...ownPages, ...inPages];
