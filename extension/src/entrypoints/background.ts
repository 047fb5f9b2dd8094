import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../worker/start-worker.ts';

/** The service worker (an event page in Firefox): may be stopped at any time, and started again by any event. */
export default defineBackground({
  type: 'module',
  main: startWorker,
});
