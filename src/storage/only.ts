// What the only row of its kind is called.

/** Every row of settings, roster, key and digest is the only one of its kind. */
export const ONLY = 'mine';
