// The keys that sentences name, as they are written on the person's own keyboard.

const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
export const undoKey = isMac ? '⌘Z' : 'Ctrl+Z';
export const pasteKey = isMac ? '⌘V' : 'Ctrl+V';
