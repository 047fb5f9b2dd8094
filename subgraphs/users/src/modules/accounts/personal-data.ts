import { showing, type PersonalData } from '../../personal-data.ts';
import type { Account, AccountsRepository } from './accounts.repository.ts';

const showAccount = showing<Account>()({
  _id: 'shown',
  createdAt: 'shown',
  discord: 'shown',
  leetcode: 'shown',
  locks: 'hidden',
});

export const accountData = (accounts: AccountsRepository) =>
  ({
    collections: ['users'],
    read: (account) => Promise.resolve(showAccount(account)),
    erase: ({ _id }, tx) => accounts.delete(_id, tx),
  }) satisfies PersonalData<Account>;
