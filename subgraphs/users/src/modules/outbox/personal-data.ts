import type { PersonalData } from '../../personal-data.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { OutboxRepository } from './outbox.repository.ts';

/** Communities that contests does not know of yet. */
export const pendingJoinData = (outbox: OutboxRepository) =>
  ({
    collections: ['outbox'],
    read: ({ _id }) => outbox.findJoins(_id),
    erase: ({ _id }, tx) => outbox.deleteOf(_id, tx),
  }) satisfies PersonalData<Account>;
