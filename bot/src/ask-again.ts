import { pause } from '@leetcord/kit/retry/pause';

/** Does something now and again and again, with a wait after each time, whether or not it failed. */
export function askAgain(
  ask: () => Promise<void>,
  { everyMs, stopping, onFailure }: { everyMs: number; stopping: AbortController; onFailure: (err: unknown) => void },
): { /** Resolves when what was begun has ended. */ stop(): Promise<void> } {
  const { signal } = stopping;
  const run = async () => {
    while (!signal.aborted) {
      try {
        await ask();
      } catch (err) {
        if (!signal.aborted) onFailure(err);
      }
      await pause([everyMs], 0, signal);
    }
  };
  const running = run();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
