// Which of LinkedIn's kinds of page this one is: by a word in the path, which the site itself does not have.
const words = new Set(location.pathname.split('/'));

/** Both kinds of page are live at LinkedIn at once. */
export const isOlder = words.has('older');

/** The person's own choice at LinkedIn. Where Enter sends there is no button. */
export const enterSends = words.has('enter');

/** A conversation lies open over the page. */
export const hasBubble = words.has('bubble');
