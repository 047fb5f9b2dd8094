import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { ClosingService } from './closing.service.ts';

/** Deletes communities that have been closed for long, one run at a time for all replicas. */
export const defineClosing = (jobs: Jobs, closing: ClosingService): void =>
  jobs.recur({
    name: 'clear-closed-communities',
    interval: '1 hour',
    run: (touch) => keepLocked(touch, () => closing.clearClosed()),
  });
