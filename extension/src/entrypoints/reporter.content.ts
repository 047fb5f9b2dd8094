import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReporter } from '../page/reporter.ts';

/** Runs on leetcode.com apart from the page's scripts, and passes what was observed to the service worker. */
export default defineContentScript({
  matches: ['https://leetcode.com/*'],
  runAt: 'document_start',
  main: (ctx) => startReporter(ctx),
});
