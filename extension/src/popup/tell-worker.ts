import { browser } from 'wxt/browser';
import type { PopupMessage } from '../messages.ts';

/** Asks something of the service worker; settles once it is done. */
export async function tellWorker(message: PopupMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}
