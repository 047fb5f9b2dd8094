import { browser } from 'wxt/browser';
import type { OwnMessage } from '../messages.ts';

/** Asks something of the service worker; settles once it is done. */
export const tellWorker = (message: OwnMessage): Promise<unknown> => browser.runtime.sendMessage(message);
