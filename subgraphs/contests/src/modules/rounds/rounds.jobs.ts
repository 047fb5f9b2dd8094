import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { RoundsService } from './rounds.service.ts';

/** Does what is due for LeetCode's own rounds, one run at a time for all replicas. */
export function defineRounds(jobs: Jobs, rounds: RoundsService): void {
  jobs.keepPullingBack(() => rounds.pullBack());
  jobs.recur({
    name: 'leetcode-rounds',
    interval: '10 seconds',
    isDue: () => rounds.isDue(),
    run: (touch) => keepLocked(touch, () => rounds.runDue()),
  });
}
