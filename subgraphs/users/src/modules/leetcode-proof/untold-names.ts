import type { RunTransaction } from '../../transaction.ts';
import type { AccountsRepository } from '../accounts/accounts.repository.ts';
import type { OutboxService } from '../outbox/outbox.service.ts';

/** So many accounts share a transaction. */
const BATCH = 500;

/**
 * Has contests told of the LeetCode names that were proven before it wanted to know them, so that the sweep looks at their users.
 * Each is told once, whoever runs this, how often, and at once.
 */
export async function tellUntoldNames({
  accounts,
  outbox,
  transaction,
}: {
  accounts: AccountsRepository;
  outbox: OutboxService;
  transaction: RunTransaction;
}): Promise<void> {
  const tellSome = () =>
    transaction(async (tx) => {
      const untold = await accounts.takeUntold(BATCH, tx);
      const messages = untold.flatMap(({ _id: userId, leetcode }) => {
        if (leetcode === undefined) return [];
        const { username, provenAt: since } = leetcode;
        return [{ kind: 'SET_LEETCODE_ACCOUNT' as const, userId, username, since }];
      });
      if (messages.length > 0) await outbox.addAll(messages, tx);
      return untold.length;
    });
  while ((await tellSome()) > 0);
}
