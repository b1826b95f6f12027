// What a site says of one kind of press that reaches somebody: which button it is, and whom it reaches.
import type { Person } from '../model/draft';
import type { ActionKind, Media } from '../model/words';

/**
 * One file in a site's `actions` folder. Asked only when the pointer, the focus or a press comes to something, never by looking
 * round. Whatever it cannot make out it leaves out: nothing here may stop a click that is somebody's own business.
 */
export interface SiteAction {
  readonly kind: ActionKind;
  /** Selects what is pressed, whatever is inside it. */
  readonly button: string;
  /**
   * What opens the menu or dialog that the button stands in, where that is elsewhere in the page (X's "Repost" in a menu at
   * the end of the body). The last one pressed is handed on, for it knows whose post it is.
   */
  readonly opener?: string;
  /** Refuses look-alikes. Two actions of a site never accept the same element. */
  accepts?(button: HTMLElement, opener: HTMLElement | null): boolean;
  /** Whom it reaches; of what is passed on, whose it is. `{}` where the page does not show it. */
  person(button: HTMLElement, opener: HTMLElement | null): Person;
  /** What hangs on the post that is passed on. */
  media?(button: HTMLElement, opener: HTMLElement | null): Media[];
}

export const defineAction = (action: SiteAction): SiteAction => action;
