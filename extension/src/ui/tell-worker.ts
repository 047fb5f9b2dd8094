import { askWorker } from '../ask-worker.ts';
import type { OwnMessage } from '../messages.ts';

/** Tells the service worker something that nobody waits for: when it does not take it now, the next time will do. */
export function tellWorker(message: OwnMessage): Promise<void> {
  return askWorker<void>(message).catch((error: unknown) => console.warn('LeetCord:', error));
}
