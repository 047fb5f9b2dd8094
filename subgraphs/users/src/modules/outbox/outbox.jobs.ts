import type { Jobs } from '@leetcord/kit/jobs/jobs';
import type { OutboxService } from './outbox.service.ts';

/** Delivers what waits in the outbox. */
export function defineOutboxDelivery(jobs: Jobs, outbox: OutboxService): void {
  jobs.keepPullingBack(() => outbox.pullBack());
  jobs.recur({
    name: 'deliver-outbox',
    interval: '2 seconds',
    isDue: () => outbox.isDue(),
    run: () => outbox.attemptDue(),
  });
}
