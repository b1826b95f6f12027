// Keeps the keyboard's place: what is pressed to pause or start again goes away with it, and what stands there then is told.

/** Takes the focus to how this tab stands, from anything in the popup. */
export const toHowItStands = (from: Element): void => from.closest('main')?.querySelector<HTMLElement>('.now')?.focus();
