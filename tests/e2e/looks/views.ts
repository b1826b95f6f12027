// Every view in every state that is worth looking at, one a line: axe, the measures and the pictures take them from here.
import { sites } from '../matrix/cells';
import { stages } from '../rig/stages';
import { card, chip, hold, onSite, press } from './in-pages';
import { aYearOn, besides, damaged, everything, ownPage, unfolded } from './own-pages';
import { checked, filtered, paused, shown, underTab } from './states';
import type { View } from './view';

const ownPages: readonly View[] = [
  besides(ownPage('welcome', 'welcome.html', {}, shown('.welcome form'))),
  ownPage('welcome-school', 'welcome.html', { school: 'bisl' }, shown('.welcome form')),
  ownPage('popup-no-school', 'popup.html', {}, shown('.popup .notice')),
  ownPage('popup-paused', 'popup.html', { school: 'bisl' }, paused),
  ownPage('popup-trouble', 'popup.html', damaged, shown('[role=alert]')),
  besides(ownPage('popup-checked', 'popup.html', { school: 'bisl' }, checked)),
  underTab('popup-nudges', 'bisl', 'x'),
  ownPage('options', 'options.html', everything, unfolded),
  besides(ownPage('options-fresh', 'options.html', {}, shown('section#hours'))),
  besides(ownPage('reader', 'reader.html', { school: 'bledington' }, shown('.entry'))),
  besides(ownPage('reader-here', 'reader.html#clause-no-pupil-photos', { school: 'bledington' }, shown('.entry-here'))),
  ownPage('reader-found', 'reader.html', { school: 'bisl' }, filtered('photos')),
  besides(ownPage('reader-nothing', 'reader.html', { school: 'bisl' }, filtered('xylophone'))),
  ownPage('reader-no-school', 'reader.html', {}, shown('main h1')),
  ownPage('practice', 'practice.html', { school: 'bledington' }, shown('.examples')),
  besides(ownPage('practice-fresh', 'practice.html', {}, shown('.practice main.sheet'))),
  ownPage('reflections', 'reflections.html', aYearOn, shown('.columns .part')),
  besides(ownPage('reflections-fresh', 'reflections.html', { school: 'bledington' }, shown('#nothing'))),
];

const inPages: readonly View[] = [
  ...stages.flatMap((stage) => [onSite(stage, 'chip', chip), onSite(stage, 'card', card), onSite(stage, 'hold', hold)]),
  ...sites.flatMap(({ site, deeds }) => deeds.slice(0, 1).map((deed) => press(site, deed))),
];

export const views: readonly View[] = [...ownPages, ...inPages];
