import type { Account } from './accounts.repository.ts';

/** An account, and whether the one who asks is its owner. */
export interface UserMapper {
  account: Account;
  isSelf: boolean;
}
