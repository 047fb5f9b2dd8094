import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { RecurrenceService } from './recurrence.service.ts';

/** Has the contests of weekly templates planned, one run at a time for all replicas. */
export const defineRecurrence = (jobs: Jobs, recurrence: RecurrenceService): void =>
  jobs.recur({
    name: 'plan-weekly-contests',
    interval: '10 seconds',
    isDue: () => recurrence.isDue(),
    run: (touch) => keepLocked(touch, () => recurrence.planDue()),
  });
