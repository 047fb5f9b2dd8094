import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { DigestsService } from './digests.service.ts';

/** Tells communities of their weeks, one run at a time for all replicas. */
export function defineDigests(jobs: Jobs, digests: DigestsService): void {
  jobs.recur({
    name: 'weekly-digests',
    interval: '1 minute',
    isDue: () => digests.isDue(),
    run: (touch) => keepLocked(touch, () => digests.tellDue()),
  });
}
