// Where in its section a clause stands, as people say it.
import { words } from './words';

/**
 * Returns the position in the language spoken now where it is one of the two ways in which nearly all are told, "bullet 8" and "paragraph 2";
 * any other as the profile has it.
 */
export function positionWords(position: string): string {
  const [, kind, count] = /^(bullet|paragraph) (\d+)$/.exec(position) ?? [];
  return count ? words().position[kind === 'bullet' ? 'bullet' : 'paragraph'](count) : position;
}
