import { currentPatience, withPatience } from '@leetcord/kit/load/patience';
import type { ExecutionResult } from 'graphql';

/** For how long others may join a read, in ms: nobody gets an answer that was begun longer before they asked. */
export const JOIN_WITHIN_MS = 250;

type Run = () => Promise<ExecutionResult>;

export interface ReadsInFlight {
  /**
   * Gives the result of an equal read that has just begun, else of `run`. The key says what is read, and with whose rights. A read is given up
   * when nobody waits for it any more. An answer with errors is only for the address for which it was asked: they may be about its budget.
   */
  share(key: string, clientAddress: string | null, run: Run): Promise<ExecutionResult>;
  /** Something has changed: who asks from now on joins no read that has begun before. */
  forget(): void;
}

export function createReadsInFlight(): ReadsInFlight {
  const reads = new Map<string, Read>();
  return {
    share: async (key, clientAddress, run) => {
      const patience = currentPatience();
      if (patience === undefined) return run();
      let read = reads.get(key);
      if (read === undefined || performance.now() - read.startedAt > JOIN_WITHIN_MS) {
        const begun = new Read(clientAddress, run, patience.endsAt, () => {
          if (reads.get(key) === begun) reads.delete(key);
        });
        read = begun;
        reads.set(key, begun);
      }
      const result = await read.resultFor(patience.signal);
      return result.errors === undefined || read.clientAddress === clientAddress ? result : run();
    },
    forget: () => reads.clear(),
  };
}

class Read {
  readonly startedAt = performance.now();
  readonly clientAddress: string | null;
  readonly #everybodyLeft = new AbortController();
  readonly #result: Promise<ExecutionResult>;
  readonly #onEnd: () => void;
  #waiting = 0;

  constructor(clientAddress: string | null, run: Run, endsAt: number, onEnd: () => void) {
    this.clientAddress = clientAddress;
    this.#onEnd = onEnd;
    this.#result = withPatience({ signal: this.#everybodyLeft.signal, endsAt }, run);
  }

  async resultFor(caller: AbortSignal): Promise<ExecutionResult> {
    const leave = () => {
      this.#waiting -= 1;
      if (this.#waiting > 0) return;
      this.#onEnd();
      this.#everybodyLeft.abort(caller.reason);
    };
    this.#waiting += 1;
    caller.addEventListener('abort', leave, { once: true });
    try {
      return await this.#result;
    } finally {
      caller.removeEventListener('abort', leave);
      this.#onEnd();
    }
  }
}
