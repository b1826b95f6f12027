// The rule ids that profiles, evaluation files and code share.

/** The vocabulary: stable, for profiles, evaluation files and code all use it. */
export const vocabulary: readonly string[] = [
  'school-name',
  'pupil-name',
  'missing-disclaimer',
  'work-hours',
  'pupil-media',
  'contact-details',
  'confidential',
  'individual-matter',
  'tone',
  'reputation',
  'press-contact',
  'school-branding',
  'undeclared-author',
  'unsafe-link',
  'uncredited-material',
  'pupil-contact',
  'school-follow',
  'account-setup',
];
