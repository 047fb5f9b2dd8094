import { defineRecurring, keepPullingBack } from '@leetcord/kit/jobs/jobs';
import type { Agenda } from 'agenda';
import type { OutboxService } from './outbox.service.ts';

/** Makes Agenda deliver what waits in the outbox. */
export async function scheduleOutbox(agenda: Agenda, outbox: OutboxService): Promise<void> {
  keepPullingBack(agenda, () => outbox.pullBack());
  await defineRecurring(agenda, { name: 'deliver-outbox', interval: '2 seconds', isDue: () => outbox.isDue() }, () =>
    outbox.attemptDue(),
  );
}
