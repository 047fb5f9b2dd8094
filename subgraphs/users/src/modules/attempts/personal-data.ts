import type { PersonalData } from '../../personal-data.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { AttemptsRepository } from './attempts.repository.ts';

/** Tries of limited operations, kept for minutes. */
export const attemptData = (attempts: AttemptsRepository) =>
  ({
    collections: ['attempts'],
    read: ({ _id }) => attempts.findOf(`user:${_id}`),
    erase: ({ _id }, tx) => attempts.deleteOf(`user:${_id}`, tx),
  }) satisfies PersonalData<Account>;
