// What a site says of one kind of place to write in: which element it is, what surrounds it, and how it is sent.
import type { Account, Person } from '../model/draft';
import type { Audience, Surface } from '../model/words';
import type { Attachment } from './attachment';
import type { MakeEditor } from './editors/editor';

/** One file in a site's `surfaces` folder. Whatever it cannot make out it leaves out: nothing here may break typing or posting. */
export interface SiteSurface {
  /** Selects the editable itself. */
  readonly editable: string;
  /** Refuses look-alikes. Two surfaces of a site never accept the same element. */
  accepts(editable: HTMLElement): boolean;
  readonly surface: Surface | ((editable: HTMLElement) => Surface);
  editor(editable: HTMLElement): MakeEditor;
  /** The block that holds the editable with its attachments and buttons; changes in it are watched. */
  block(editable: HTMLElement): Element;
  media(editable: HTMLElement): Attachment[];
  audience?(editable: HTMLElement): Audience;
  /** Who acts here, where this place shows it better than the page as a whole does; `null` where it does not. */
  account?(editable: HTMLElement): ActingAccount | null;
  /** What is written about the attachments; only what can be read in the page. */
  altTexts?(editable: HTMLElement): string[];
  /** Whom a message goes to, or whose post a comment or reply answers. */
  to?(editable: HTMLElement): Person[];
  /** The site's own way to post later, where it has one. */
  scheduler?(editable: HTMLElement): HTMLElement | null;
  /**
   * For the self-check: each selects what stands around such a place whenever somebody could write there, so that a page
   * which shows it, and no editable that is known, has changed. Must not select what is there while nobody can write.
   */
  readonly signs?: readonly Sign[];
  /** The button that sends the draft now, enabled or not; looked for anew each time. `null` when unsure: the draft then goes out unasked. */
  button(editable: HTMLElement): HTMLElement | null;
  /** Whether a key pressed in the editable sends the draft. */
  sends?(event: KeyboardEvent): boolean;
  mountPoint(editable: HTMLElement): Element | null;
}

export type ActingAccount = Omit<Account, 'kind' | 'told'>;

export interface Sign {
  readonly near: string;
  readonly surface: Surface;
}

export const defineSurface = (surface: SiteSurface): SiteSurface => surface;
