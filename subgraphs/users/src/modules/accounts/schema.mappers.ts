import type { Account } from './accounts.repository.ts';

/** An account, and whether the caller is its owner, or a key with which the owner lets it be read. */
export interface UserMapper {
  account: Account;
  isSelf: boolean;
}
