import { defineRecurring } from '@leetcord/kit/jobs';
import type { Agenda } from 'agenda';
import type { OutboxService } from './outbox.service.ts';

/** Makes Agenda deliver what waits in the outbox. */
export const scheduleOutbox = (agenda: Agenda, outbox: OutboxService): Promise<void> =>
  defineRecurring(agenda, { name: 'deliver-outbox', interval: '2 seconds', isDue: () => outbox.isDue() }, () =>
    outbox.attemptDue(),
  );
