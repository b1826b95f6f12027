// The regions whose bank holidays are known, as people call them, with what is to be known of each.
import type { HolidayRegion } from '../model/calendar';

export const REGION_NAMES: Readonly<Record<HolidayRegion, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  slovenia: 'Slovenia',
  none: 'None',
};

/** What a person there should know before they rely on the list. Sources: https://www.mygov.scot/scotland-bank-holidays and those of the list. */
export const REGION_NOTES: Readonly<Record<HolidayRegion, string>> = {
  'england-and-wales':
    'A holiday on a weekend moves to the next free weekday. One-off days stand in the list once they are proclaimed.',
  scotland:
    'Scotland has 2 January, St Andrew’s Day and an August holiday of its own, and no Easter Monday. Each council sets its own local holidays, and many schools open on some of these days: compare your council’s list, and add or mark days above.',
  'northern-ireland': 'Saint Patrick’s Day and 12 July are among them. A holiday on a weekend moves to the next free weekday.',
  slovenia: 'Work-free days only. A holiday on a weekend is not given back on another day.',
  none: 'No bank holiday counts as a day off.',
};
