// A press that a person meant.

interface Press {
  readonly nativeEvent: Event;
  readonly detail: number;
}

/** A page's script can press a button; only a person can mean it. The second half of a double click means nothing more. */
export const ifMeant =
  (act: () => void) =>
  ({ nativeEvent, detail }: Press): void => {
    if (nativeEvent.isTrusted && detail < 2) act();
  };
