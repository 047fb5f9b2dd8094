import type { Jobs } from '@leetcord/kit/jobs/jobs';
import type { DailiesService } from './dailies.service.ts';

/** Reads LeetCode's daily challenges soon after they change, and those of the last days after an outage. */
export function defineDailies(jobs: Jobs, dailies: DailiesService): void {
  jobs.recur({
    name: 'daily-challenges',
    interval: '1 minute',
    isDue: () => dailies.isDue(),
    run: () => dailies.readMissing(),
  });
}
