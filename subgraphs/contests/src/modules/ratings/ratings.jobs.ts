import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { RatingsService } from './ratings.service.ts';

/** Rates contests that have become final, or whose standings have moved since, one run at a time for all replicas. */
export const defineRating = (jobs: Jobs, ratings: RatingsService): void =>
  jobs.recur({
    name: 'rate-contests',
    interval: '5 seconds',
    isDue: () => ratings.isDue(),
    run: (touch) => keepLocked(touch, () => ratings.rateDue()),
  });
