import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../worker/start-worker.ts';

/** The service worker (an event page in Firefox): the browser may stop it at any time, and any event may start it again. */
export default defineBackground({
  type: 'module',
  main: startWorker,
});
