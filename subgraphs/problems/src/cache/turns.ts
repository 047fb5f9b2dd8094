/** Limits how many batches are in flight at once. */
export interface Turns {
  /** When a DataLoader may dispatch a batch: keys requested until then share it. */
  schedule(dispatch: () => void): void;
  /** A batch has ended. */
  ended(): void;
}

/**
 * Turns of a lane. With nothing in flight, a batch goes at the end of this turn of the event loop, with all keys that came in it;
 * otherwise when one in flight ends, with all that came meanwhile.
 */
export function takeTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  const resume = () => {
    while (inFlight < atOnce && waiting.length > 0) {
      inFlight += 1;
      waiting.shift()?.();
    }
  };
  return {
    schedule: (dispatch) => {
      waiting.push(dispatch);
      setImmediate(resume);
    },
    ended: () => {
      inFlight -= 1;
      resume();
    },
  };
}
