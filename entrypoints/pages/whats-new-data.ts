// What each version brought, in plain words, newest first: told once after an update, in the popup and the settings.
export interface Version {
  readonly version: string;
  /** One or two sentences that anybody understands. */
  readonly says: readonly string[];
}

export const versions: readonly Version[] = [
  {
    version: '0.1.0',
    says: [
      'The button in the toolbar counts what there is to look at, and the popup puts it right in the page.',
      'You can pause Second Glance in one tab, on one site, for an hour or for the rest of the day.',
      'Select words on any page and choose “Check the selected text” from the context menu.',
    ],
  },
];
