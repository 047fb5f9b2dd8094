import DataLoader from 'dataloader';
import type { Account, AccountsRepository } from './accounts.repository.ts';

export interface AccountLoaders {
  /** Accounts by id; null for an unknown one. One database command for all ids requested in one turn. */
  byId: DataLoader<string, Account | null>;
}

/** The loaders of one request. */
export function createAccountLoaders(accounts: AccountsRepository): AccountLoaders {
  return {
    byId: new DataLoader(async (ids) => {
      const found = new Map((await accounts.findMany(ids)).map((account) => [account._id, account]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
