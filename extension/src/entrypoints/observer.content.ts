import { defineContentScript } from 'wxt/utils/define-content-script';
import { createObserver } from '../page/observer.ts';
import { offerPort } from '../page/port-handover.ts';
import { watchResponses } from '../page/watch-responses.ts';
import { watchXhr } from '../page/watch-xhr.ts';

/** Runs among the page's own scripts, before all of them, and observes the page's submits and checks. */
export default defineContentScript({
  matches: ['https://leetcode.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const write = offerPort();
    const observe = createObserver(
      (news) => write(JSON.stringify(news)),
      () => location.href,
      () => new Date(),
    );
    watchResponses(globalThis, observe);
    watchXhr(globalThis, observe);
  },
});
