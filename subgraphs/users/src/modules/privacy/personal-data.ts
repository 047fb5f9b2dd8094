import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import type { Account, AccountsRepository } from '../accounts/accounts.repository.ts';
import type { ApiKeysRepository } from '../api-keys/api-keys.repository.ts';
import type { AttemptsRepository } from '../attempts/attempts.repository.ts';
import type { LeetCodeProofRepository } from '../leetcode-proof/leetcode-proof.repository.ts';
import type { LinkCodesRepository } from '../link-codes/link-codes.repository.ts';
import type { OutboxRepository } from '../outbox/outbox.repository.ts';
import type { RevocationsService } from '../revocations/revocations.service.ts';
import type { SessionsRepository } from '../sessions/sessions.repository.ts';
import { showAccount, showApiKey, showLinkCode, showProof, showSession } from './shown-fields.ts';

/** One kind of what is kept of a user here. */
interface PersonalData {
  /** All of it as its owner sees it: without hashes and secrets. */
  read(account: Account): Promise<unknown>;
  /** Erases all of it, in the transaction of the account's deletion, and ends what access tokens may be of. */
  erase(account: Account, tx: Transaction): Promise<void>;
}

export interface PersonalDataSources {
  accounts: AccountsRepository;
  apiKeys: ApiKeysRepository;
  attempts: AttemptsRepository;
  linkCodes: LinkCodesRepository;
  outbox: OutboxRepository;
  proofs: LeetCodeProofRepository;
  revocations: RevocationsService;
  sessions: SessionsRepository;
  clock: Clock;
}

/** All that users keeps of a user, by kind. What is not in here is neither exported nor deleted. */
export const personalData = (from: PersonalDataSources) =>
  ({
    account: {
      read: (account) => Promise.resolve(showAccount(account)),
      erase: ({ _id }, tx) => from.accounts.delete(_id, tx),
    },
    sessions: {
      read: async ({ _id }) => (await from.sessions.findOfUser(_id, from.clock.now())).map(showSession),
      erase: async ({ _id }, tx) => from.revocations.revoke(await from.sessions.deleteOfUser(_id, tx), tx),
    },
    apiKeys: {
      read: async ({ _id }) => (await from.apiKeys.findOfUser(_id)).map(showApiKey),
      erase: async ({ _id }, tx) => from.revocations.revoke(await from.apiKeys.deleteOfUser(_id, tx), tx),
    },
    linkCodes: {
      read: async ({ discord }) => (discord ? (await from.linkCodes.findOf(discord.id)).map(showLinkCode) : []),
      erase: async ({ discord }, tx) => {
        if (discord) await from.linkCodes.deleteOf(discord.id, tx);
      },
    },
    leetcodeProofs: {
      read: async ({ _id }) => (await from.proofs.findStartedBy(_id)).map(showProof),
      erase: ({ _id, leetcode }, tx) => from.proofs.deleteOf({ userId: _id, username: leetcode?.username }, tx),
    },
    /** Tries of what is limited, kept for minutes. */
    attempts: {
      read: ({ _id }) => from.attempts.findOf(`user:${_id}`),
      erase: ({ _id }, tx) => from.attempts.deleteOf(`user:${_id}`, tx),
    },
    /** Communities that contests has not been told of yet. */
    pendingJoins: {
      read: ({ _id }) => from.outbox.findJoins(_id),
      erase: ({ _id }, tx) => from.outbox.deleteOf(_id, tx),
    },
  }) satisfies Record<string, PersonalData>;

export type PersonalDataByKind = ReturnType<typeof personalData>;
