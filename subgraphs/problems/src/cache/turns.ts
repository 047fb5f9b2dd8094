/** Lets so many batches be under way at once. */
export interface Turns {
  /** When a DataLoader may dispatch a batch: what is asked for until then shares it. */
  schedule(dispatch: () => void): void;
  /** A batch has ended. */
  ended(): void;
}

/**
 * Turns of a lane. With nothing under way a batch goes at the end of this turn of the event loop, with all that came in
 * it; else when one of those under way ends, with all that came meanwhile.
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
