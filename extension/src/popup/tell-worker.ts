import { browser } from 'wxt/browser';
import type { PopupMessage } from '../messages.ts';

/** Asks something of the service worker; settles once it is done. */
export const tellWorker = (message: PopupMessage): Promise<unknown> => browser.runtime.sendMessage(message);
