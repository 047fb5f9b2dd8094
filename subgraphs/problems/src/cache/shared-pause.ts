import { setTimeout as wait } from 'node:timers/promises';

/**
 * A pause of so many ms that all who ask for one at a time share: they go on at the same moment, so that what they do next
 * can be done together. One who comes in the middle of it waits for the rest only.
 */
export function sharedPause(ms: number): () => Promise<void> {
  let current: Promise<void> | null = null;
  return () => {
    current ??= wait(ms).finally(() => {
      current = null;
    });
    return current;
  };
}
