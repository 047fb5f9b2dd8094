import { randomUUID } from 'node:crypto';
import { userOrNobody, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/clock';
import { z } from 'zod';
import { parseInput } from '@leetcord/kit/invalid-input';
import { retryOnDuplicateKey, type RunTransaction } from '../../transaction.ts';
import { leetcodeKey, type AccountsService } from '../accounts/accounts.service.ts';
import type { AttemptWindow } from '../attempts/attempt-limit.ts';
import type { AttemptsService } from '../attempts/attempts.service.ts';
import { budgetOf } from '../attempts/budget.ts';
import { hashOf } from '../sessions/refresh-token.ts';
import type { SessionsService, SignIn } from '../sessions/sessions.service.ts';
import { CodeNotInProfile, LeetCodeUserNotFound, ProofNotFound } from './leetcode-proof.errors.ts';
import type { LeetCodeProofRepository } from './leetcode-proof.repository.ts';
import { hasCode, newProofCode } from './proof-code.ts';

const PROOF_LIFE_MS = 30 * 60_000;

/** Each start and each finish reads a profile from LeetCode, which bears about 2 a second from all of LeetCord. */
const STARTS_OF_NAME: readonly AttemptWindow[] = [{ limit: 10, windowMs: 10 * 60_000 }];
const STARTS_OF_USER: readonly AttemptWindow[] = [{ limit: 10, windowMs: 10 * 60_000 }];
/** All who are not signed in share this one: we can't tell them apart behind the gateway. */
const STARTS_OF_STRANGERS: readonly AttemptWindow[] = [{ limit: 30, windowMs: 60_000 }];
const FINISHES_OF_PROOF: readonly AttemptWindow[] = [
  { limit: 6, windowMs: 60_000 },
  { limit: 30, windowMs: PROOF_LIFE_MS },
];

const startInput = z.object({
  username: z
    .string()
    .trim()
    .regex(
      /^[A-Za-z0-9_-]{1,40}$/,
      'Give your LeetCode name as in leetcode.com/u/<name>: letters, digits, _ and - only.',
    ),
});

/** Where LeetCode profiles come from. */
export interface LeetCodeProfiles {
  /** The profile as LeetCode shows it now; null when there is no such user. Rejects with LeetCodeUnavailable. */
  readFresh(username: string): Promise<{ username: string; aboutMe: string } | null>;
}

export interface LeetCodeProofDependencies {
  repository: LeetCodeProofRepository;
  profiles: LeetCodeProfiles;
  accounts: AccountsService;
  sessions: SessionsService;
  attempts: AttemptsService;
  transaction: RunTransaction;
  clock: Clock;
}

export interface StartedProof {
  id: string;
  username: string;
  code: string;
  expiresAt: Date;
}

/** Proof that a LeetCode account is the caller's: only its owner can put a code into its About me. */
export class LeetCodeProofService {
  readonly #deps: LeetCodeProofDependencies;

  constructor(dependencies: LeetCodeProofDependencies) {
    this.#deps = dependencies;
  }

  /** Throws InvalidInput, TooManyAttempts, LeetCodeUserNotFound and LeetCodeUnavailable. */
  async start(caller: Caller, input: z.input<typeof startInput>): Promise<StartedProof> {
    const { repository, attempts, clock } = this.#deps;
    const { username: typed } = parseInput(startInput, input);
    const callerId = userOrNobody(caller)?.userId ?? null;
    await (callerId === null
      ? attempts.take(budgetOf('strangers', 'proof-start'), STARTS_OF_STRANGERS)
      : attempts.take(budgetOf(`user:${callerId}`, 'proof-start'), STARTS_OF_USER));
    await attempts.take(budgetOf(`leetcode:${leetcodeKey(typed)}`, 'proof-start'), STARTS_OF_NAME);

    const { username } = await this.#readProfile(typed);
    const proof = {
      id: randomUUID(),
      username,
      code: newProofCode(),
      expiresAt: new Date(clock.now().getTime() + PROOF_LIFE_MS),
    };
    const { id, ...kept } = proof;
    await repository.insert({ _id: hashOf(id), ...kept, startedBy: callerId });
    return proof;
  }

  /**
   * Signs in as the owner of the proven name, or adds it to the caller's account. Throws ProofNotFound, TooManyAttempts,
   * LeetCodeUserNotFound, LeetCodeUnavailable and CodeNotInProfile; the proof stays open for another try.
   */
  async finish(caller: Caller, { proofId, device }: { proofId: string; device?: string | null }): Promise<SignIn> {
    const { repository, accounts, sessions, attempts, transaction, clock } = this.#deps;
    const id = hashOf(proofId);
    const callerId = userOrNobody(caller)?.userId ?? null;
    const proof = await repository.find(id, clock.now());
    if (proof === null || (proof.startedBy !== null && proof.startedBy !== callerId)) throw new ProofNotFound();
    await attempts.take(budgetOf(`proof:${id}`, 'finish'), FINISHES_OF_PROOF);

    const { username, aboutMe } = await this.#readProfile(proof.username);
    if (!hasCode(aboutMe, proof.code)) throw new CodeNotInProfile(username);
    const { account, session } = await retryOnDuplicateKey(() =>
      transaction(async (tx) => {
        if (!(await repository.take(id, tx))) throw new ProofNotFound();
        const account = await accounts.linkLeetCode(username, callerId, tx);
        return { account, session: await sessions.open(account._id, device, tx) };
      }),
    );
    return sessions.signIn(account, session);
  }

  async #readProfile(username: string) {
    const profile = await this.#deps.profiles.readFresh(username);
    // A renamed account may answer to its old name; the name that is proven must be the one that was asked for.
    if (profile === null || leetcodeKey(profile.username) !== leetcodeKey(username)) {
      throw new LeetCodeUserNotFound(username);
    }
    return profile;
  }
}
