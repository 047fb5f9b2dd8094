import { ageInSeconds, gauge, sharedReading, type Registry } from '@leetcord/kit/metrics/registry';
import type { Clock } from '@leetcord/kit/time/clock';
import type { AccountsRepository } from './modules/accounts/accounts.repository.ts';
import type { OutboxRepository } from './modules/outbox/outbox.repository.ts';

/** More are not counted: a count takes time. */
const MAX_COUNTED = 10_000;

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
  const read = sharedReading(() => outbox.backlog(MAX_COUNTED));
  gauge(
    registry,
    'leetcord_outbox_waiting',
    'Messages of users to other subgraphs that are not delivered, at most 10,000',
    async () => (await read()).waiting,
  );
  gauge(
    registry,
    'leetcord_outbox_oldest_due_seconds',
    'For how long the message that is due for the longest has waited for its next try',
    async () => ageInSeconds((await read()).oldest, clock.now()),
  );
}
