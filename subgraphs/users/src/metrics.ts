import { backlogGauges, gauge, sharedReading, type Registry } from '@leetcord/kit/metrics/registry';
import type { Clock } from '@leetcord/kit/time/clock';
import type { AccountsRepository } from './modules/accounts/accounts.repository.ts';
import type { OutboxRepository } from './modules/outbox/outbox.repository.ts';

/** Shows how many accounts there are, and the messages to other subgraphs that wait for their delivery. */
export function watchBacklogs(
  registry: Registry,
  { accounts, outbox }: { accounts: AccountsRepository; outbox: OutboxRepository },
  clock: Clock,
): void {
  gauge(
    registry,
    'leetcord_accounts',
    'Accounts of users',
    sharedReading(() => accounts.estimateCount()),
  );
  backlogGauges(
    registry,
    {
      waiting: [
        'leetcord_outbox_waiting',
        'Messages of users to other subgraphs that are not delivered, at most 10,000',
      ],
      oldest: [
        'leetcord_outbox_oldest_due_seconds',
        'For how long the message that is due for the longest has waited for its next try',
      ],
    },
    () => outbox.backlog(),
    () => clock.now(),
  );
}
