import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { MarkingService } from './marking.service.ts';

/** Has the marks of boards made, one run at a time for all replicas. */
export function defineMarking(jobs: Jobs, marking: MarkingService): void {
  jobs.keepPullingBack(() => marking.pullBack());
  jobs.recur({
    name: 'mark-boards',
    interval: '5 seconds',
    isDue: () => marking.isDue(),
    run: (touch) => keepLocked(touch, () => marking.markDue()),
  });
}
