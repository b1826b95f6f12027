// Looks at attached pictures as the background says, on every line over which it says so.
import type { Line, LineListener } from '../messaging/page-end';
import { lookAtPictures } from '../sites/picture-hashes';

type OpenLine = (listener: LineListener) => Line | null;

/** Returns a way to open lines that also heeds whether pictures are looked at. It is heeded before whoever listens reads a draft. */
export const lookAlong =
  (openLine: OpenLine): OpenLine =>
  ({ hear, closed }) =>
    openLine({
      hear(says) {
        if (says.type === 'activity') lookAtPictures(says.pictures === true);
        hear(says);
      },
      closed,
    });
