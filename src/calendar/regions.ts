// The regions whose bank holidays are known, as people call them, with what is to be known of each.
import type { HolidayRegion } from '../model/calendar';
import { words } from './words';

/** Returns the region as people call it. */
export const regionName = (region: HolidayRegion): string => words().regions[region];

/**
 * Returns what a person there should know before they rely on the list. Sources: https://www.mygov.scot/scotland-bank-holidays and those of
 * the list.
 */
export const regionNote = (region: HolidayRegion): string => words().regionNotes[region];
