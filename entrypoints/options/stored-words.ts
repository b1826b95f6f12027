// What is stored, kind by kind, as people call it, and its size as they say it.

/** By the table's name; one that is not here is told by that name. */
const NAMES: Readonly<Record<string, string>> = {
  settings: 'Your settings, hours and calendar',
  profiles: 'School profiles that you added',
  roster: 'Your pupil list, as codes',
  corrections: 'What you taught it',
  keys: 'The key to those codes',
  bios: 'What was learnt from your profiles',
  schoolLists: 'Pupil codes that came with a school’s profile',
  reminders: 'Reminders',
  journal: 'My reflections',
  journalDigest: 'My reflections, counted by the quarter',
  copy: 'A copy of your settings, should the browser lose them',
  school: 'What your school set, and its profile',
};

export const storedName = (kind: string): string => (Object.hasOwn(NAMES, kind) ? (NAMES[kind] ?? kind) : kind);

/** "0 bytes", "812 bytes", "4.1 KB", "38 KB", "2.5 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
