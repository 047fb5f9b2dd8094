import { requireUser, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { typedText } from '@leetcord/kit/text/visible-text';
import { z } from 'zod';
import type { RunTransaction } from '../../transaction.ts';
import type { AccountsService } from '../accounts/accounts.service.ts';
import type { ActiveSessionsService } from '../sessions/active-sessions.service.ts';
import type { RevocationsService } from '../revocations/revocations.service.ts';
import { hashApiKey, newApiKey, writeApiKey } from './api-key.ts';
import { SCOPE_NAMES } from './api-key-scopes.ts';
import { ApiKeyNotFound, TooManyApiKeys } from './api-keys.errors.ts';
import type { ApiKey, ApiKeysRepository } from './api-keys.repository.ts';

const MAX_API_KEYS = 10;
const HOUR_MS = 60 * 60_000;
/** A leap year: nobody should have to count days. */
const YEAR_MS = 366 * 24 * HOUR_MS;

export const createInput = (now: Date) => {
  const message = 'Let the key run out between an hour and a year from now, or leave the time out.';
  return z.object({
    name: typedText({
      empty: 'Give the key a name, such as what uses it.',
      long: 'Give the key a name of at most 60 characters.',
      max: 60,
    }),
    scopes: z.array(z.enum(SCOPE_NAMES)).transform((scopes) => [...new Set(scopes)]),
    expiresAt: z
      .date()
      .min(new Date(now.getTime() + HOUR_MS), message)
      .max(new Date(now.getTime() + YEAR_MS), message)
      .nullish(),
  });
};

export interface ApiKeysDependencies {
  repository: ApiKeysRepository;
  accounts: AccountsService;
  active: ActiveSessionsService;
  revocations: RevocationsService;
  transaction: RunTransaction;
  clock: Clock;
  /** How many requests a minute a new key may make. */
  requestsPerMinute: number;
}

/** A user's API keys, with which their programs read LeetCord. Only the user makes and revokes keys, never a key. */
export class ApiKeysService {
  readonly #deps: ApiKeysDependencies;

  constructor(dependencies: ApiKeysDependencies) {
    this.#deps = dependencies;
  }

  /** The caller's keys, newest first; an expired one for 30 days more. */
  list(caller: Caller): Promise<ApiKey[]> {
    return this.#deps.repository.findOfUser(requireUser(caller).userId);
  }

  /** Makes a key; its text is never shown again. Throws InvalidInput and TooManyApiKeys. */
  async create(
    caller: Caller,
    input: z.input<ReturnType<typeof createInput>>,
  ): Promise<{ apiKey: ApiKey; secret: string }> {
    const { repository, accounts, active, transaction, clock, requestsPerMinute } = this.#deps;
    const user = requireUser(caller);
    const { userId } = user;
    const now = clock.now();
    const { name, scopes, expiresAt } = parseInput(createInput(now), input);
    const parts = newApiKey();
    const { id, secretHash } = hashApiKey(parts);
    const apiKey: ApiKey = {
      _id: id,
      userId,
      secretHash,
      name,
      scopes,
      requestsPerMinute,
      createdAt: now,
      ...(expiresAt && { expiresAt: new Date(Math.floor(expiresAt.getTime() / 1_000) * 1_000) }),
    };
    await transaction(async (tx) => {
      await active.lock(user, tx);
      // Otherwise two keys made at once, or a key and the account's deletion, would not see each other.
      await accounts.lock(userId, tx);
      if ((await repository.findOfUser(userId, tx)).length >= MAX_API_KEYS) throw new TooManyApiKeys(MAX_API_KEYS);
      await repository.insert(apiKey, tx);
    });
    return { apiKey, secret: writeApiKey(parts) };
  }

  /** Ends a key of the caller: its tokens are refused within a second or two. Throws ApiKeyNotFound. */
  async revoke(caller: Caller, apiKeyId: string): Promise<void> {
    const { repository, active, revocations, transaction } = this.#deps;
    const user = requireUser(caller);
    await transaction(async (tx) => {
      await active.lock(user, tx);
      if (!(await repository.delete(apiKeyId, user.userId, tx))) throw new ApiKeyNotFound();
      await revocations.revoke([apiKeyId], tx);
    });
  }
}
