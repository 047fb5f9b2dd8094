import type { Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

const originOf = (url: string | undefined): string | null => (url && URL.canParse(url) ? new URL(url).origin : null);

/** Whether a message comes from our content script in the top frame of a LeetCode page. */
export const isFromPage = ({ id, frameId, url, tab }: Sender, ownId: string): boolean =>
  id === ownId && tab !== undefined && frameId === 0 && originOf(url) === 'https://leetcode.com';

/** Whether a message comes from a page of the extension itself: the popup or the account page. */
export const isFromOwnPage = ({ id, url }: Sender, ownId: string, ownOrigin: string): boolean =>
  id === ownId && url !== undefined && url.startsWith(`${ownOrigin}/`);
