import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { SweepService } from './sweep.service.ts';

/** How often the sweep runs, in seconds: this and the number of users in a run limit the requests to LeetCode. */
export const SWEEP_EVERY_SECONDS = 10;

/** Sweeps users that are due, one run at a time for all replicas. */
export function defineSweep(jobs: Jobs, sweep: SweepService): void {
  jobs.keepPullingBack(() => sweep.pullBack());
  jobs.recur({
    name: 'sweep',
    interval: `${SWEEP_EVERY_SECONDS} seconds`,
    isDue: () => sweep.isDue(),
    run: (touch) => keepLocked(touch, () => sweep.sweepDue()),
  });
}
