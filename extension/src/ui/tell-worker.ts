import { askWorker } from '../ask-worker.ts';
import type { OwnMessage } from '../messages.ts';

/** Sends the service worker a message that nobody waits for: if it fails now, a later message will do. */
export function tellWorker(message: OwnMessage): Promise<void> {
  return askWorker<void>(message).catch((error: unknown) => console.warn('LeetCord:', error));
}
