import { browser } from 'wxt/browser';
import type { OwnMessage, PageMessage, WorkerAnswer } from './messages.ts';

const RETRY_DELAYS_MS = [200, 1_000, 5_000];

/**
 * Sends a message to the service worker until it has carried it out, four times at most; then throws. A worker that is just being
 * stopped or started may not answer the first time, and one that fails says so.
 */
export async function askWorker<Value>(message: PageMessage | OwnMessage): Promise<Value> {
  let why: unknown;
  for (const delayMs of [...RETRY_DELAYS_MS, null]) {
    try {
      const answer = (await browser.runtime.sendMessage(message)) as WorkerAnswer<Value> | undefined;
      if (answer?.isDone) return answer.value;
      why = answer?.why ?? 'The worker gave no answer.';
    } catch (error) {
      why = error;
    }
    if (!isExtensionHere()) break;
    if (delayMs !== null) await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
  throw new Error(`LeetCord's worker did not take a message of kind ${message.kind}.`, { cause: why });
}

/** False in a page that still runs scripts of an extension that was updated or removed: nobody listens to them any more. */
export const isExtensionHere = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};
