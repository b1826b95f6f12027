// Lets everything that already waits in the worker have its turn.

export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
