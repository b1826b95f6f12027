// Something that goes out with a draft: a picture or a video, and where the page shows it.
import type { Media } from '../model/words';

export interface Attachment {
  readonly kind: Media;
  /** What shows it, or holds what shows it; `null` where the page does not. */
  readonly element: Element | null;
}

export const kindsOf = (attachments: readonly Attachment[]): Media[] => attachments.map(({ kind }) => kind);

/** `videos`: which elements are one, or hold one. */
export const attachmentOf =
  (videos: string) =>
  (element: Element): Attachment => ({
    kind: element.matches(videos) || element.querySelector(videos) ? 'video' : 'image',
    element,
  });
