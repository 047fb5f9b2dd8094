import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { TendingService } from './tending.service.ts';

/** Tends duels, one run at a time for all replicas. */
export const defineTending = (jobs: Jobs, tending: TendingService): void =>
  jobs.recur({
    name: 'tend-duels',
    interval: '3 seconds',
    isDue: () => tending.isDue(),
    run: (touch) => keepLocked(touch, () => tending.tend()),
  });
