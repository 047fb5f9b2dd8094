import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { Clock } from '@leetcord/kit/time/clock';
import type { PersonalData } from '../../personal-data.ts';
import type { Account, AccountsRepository } from '../accounts/accounts.repository.ts';
import { accountData } from '../accounts/personal-data.ts';
import type { ApiKeysRepository } from '../api-keys/api-keys.repository.ts';
import { apiKeyData } from '../api-keys/personal-data.ts';
import type { AttemptsRepository } from '../attempts/attempts.repository.ts';
import { attemptData } from '../attempts/personal-data.ts';
import { signingKeyData } from '../keys/personal-data.ts';
import type { LeetCodeProofRepository } from '../leetcode-proof/leetcode-proof.repository.ts';
import { proofData } from '../leetcode-proof/personal-data.ts';
import type { LinkCodesRepository } from '../link-codes/link-codes.repository.ts';
import { linkCodeData } from '../link-codes/personal-data.ts';
import type { OutboxRepository } from '../outbox/outbox.repository.ts';
import { pendingJoinData } from '../outbox/personal-data.ts';
import { revocationData } from '../revocations/personal-data.ts';
import type { RevocationsService } from '../revocations/revocations.service.ts';
import { sessionData } from '../sessions/personal-data.ts';
import type { SessionsRepository } from '../sessions/sessions.repository.ts';

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

/** Everything that users keeps about a user, by its name in an export. What is not listed here is neither exported nor deleted. */
export const personalData = ({ revocations, clock, ...from }: PersonalDataSources) =>
  ({
    account: accountData(from.accounts),
    sessions: sessionData(from.sessions, revocations, clock),
    apiKeys: apiKeyData(from.apiKeys, revocations),
    linkCodes: linkCodeData(from.linkCodes),
    leetcodeProofs: proofData(from.proofs),
    attempts: attemptData(from.attempts),
    pendingJoins: pendingJoinData(from.outbox),
  }) satisfies Record<string, PersonalData<Account>>;

export type PersonalDataByKind = ReturnType<typeof personalData>;

/** Collections that keep nothing about a user. */
export const IMPERSONAL: readonly ImpersonalData[] = [signingKeyData, revocationData];
