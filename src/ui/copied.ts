// Fixes that put words on the clipboard, told from those that do something themselves.
import type { Fix } from '../model/nudge';

/** Returns whether it is only copied: it changes nothing yet, is never the first thing to do, and belongs beside a draft. */
export const isCopied = ({ kind }: Fix): boolean => kind === 'message' || kind === 'move';
