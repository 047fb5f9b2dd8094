import { randomUUID } from 'node:crypto';
import { userOrNobody } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { z } from 'zod';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import { retryOnDuplicateKey, type RunTransaction } from '../../transaction.ts';
import type { AccountMoves } from '../account-moves/account-moves.ts';
import { leetcodeKey, type AccountsService } from '../accounts/accounts.service.ts';
import type { AttemptWindow } from '../attempts/attempt-limit.ts';
import type { AttemptsService } from '../attempts/attempts.service.ts';
import { budgetsOf, type CallerLimits, type Origin } from '../attempts/budget.ts';
import { hashOf } from '../sessions/refresh-token.ts';
import type { OutboxService } from '../outbox/outbox.service.ts';
import type { ActiveSessionsService } from '../sessions/active-sessions.service.ts';
import type { SessionsService, SignIn } from '../sessions/sessions.service.ts';
import { CodeNotInProfile, LeetCodeUserNotFound, ProofNotFound } from './leetcode-proof.errors.ts';
import type { LeetCodeProofRepository } from './leetcode-proof.repository.ts';
import { hasCode, newProofCode } from './proof-code.ts';

export const PROOF_LIFE_MS = 30 * 60_000;

/**
 * Each start and each finish reads a profile from LeetCode, which accepts about 120 requests a minute from all of LeetCord. There is no
 * limit for each name: with one, anybody could keep its owner from proving it.
 */
export const PROFILE_READS: CallerLimits = {
  what: 'profile-read',
  each: [
    { limit: 30, windowMs: 60_000 },
    { limit: 120, windowMs: 10 * 60_000 },
  ],
  together: [{ limit: 90, windowMs: 60_000 }],
};
export const FINISHES_OF_PROOF: readonly AttemptWindow[] = [
  { limit: 6, windowMs: 60_000 },
  { limit: 30, windowMs: PROOF_LIFE_MS },
];

const startInput = z.object({
  username: z
    .string()
    .trim()
    .refine(
      (name) => leetcodeNameKey(name) !== null,
      'Give your LeetCode name as in leetcode.com/u/<name>, and no more.',
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
  active: ActiveSessionsService;
  moves: AccountMoves;
  attempts: AttemptsService;
  outbox: OutboxService;
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
  async start(origin: Origin, input: z.input<typeof startInput>): Promise<StartedProof> {
    const { repository, attempts, clock } = this.#deps;
    const callerId = userOrNobody(origin.caller)?.userId ?? null;
    const { username: typed } = parseInput(startInput, input);
    await attempts.take(budgetsOf(origin, PROFILE_READS));

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
   * Signs in as the owner of the proven name. A name that nobody has is added to the caller's account. A name that another account has
   * makes the caller the owner of that account, which gets their Discord account: whoever can edit the profile now is the person who
   * practises under that name. Throws ProofNotFound, TooManyAttempts, LeetCodeUserNotFound, LeetCodeUnavailable, CodeNotInProfile and
   * AccountTaken; the proof stays open for another try.
   */
  async finish(origin: Origin, { proofId, device }: { proofId: string; device?: string | null }): Promise<SignIn> {
    const { repository, accounts, moves, sessions, active, outbox, attempts, transaction, clock } = this.#deps;
    const id = hashOf(proofId);
    const user = userOrNobody(origin.caller);
    const callerId = user?.userId ?? null;
    const proof = await repository.find(id, clock.now());
    if (proof === null || (proof.startedBy !== null && proof.startedBy !== callerId)) throw new ProofNotFound();
    await attempts.take([
      { owner: `proof:${id}`, what: 'finish', windows: FINISHES_OF_PROOF },
      ...budgetsOf(origin, PROFILE_READS),
    ]);

    const { username, aboutMe } = await this.#readProfile(proof.username);
    if (!hasCode(aboutMe, proof.code)) throw new CodeNotInProfile(username);
    const { account, session, telling } = await retryOnDuplicateKey(() =>
      transaction(async (tx) => {
        if (!(await repository.take(id, tx))) throw new ProofNotFound();
        if (user !== null) await active.lock(user, tx);
        const { account: owned, left } = await accounts.linkLeetCode(username, callerId, tx);
        const moved = left === null ? null : await moves.move(left, owned, tx);
        const account = moved?.account ?? owned;
        const { provenAt: since } = account.leetcode;
        const name = { kind: 'SET_LEETCODE_ACCOUNT' as const, userId: account._id, username, since };
        const telling = [await outbox.add(name, tx), ...(moved === null ? [] : [moved.telling])];
        return { account, session: await sessions.open(account._id, device, tx), telling };
      }),
    );
    await Promise.all(telling.map((entry) => outbox.attemptNow(entry)));
    return sessions.signIn(account, session);
  }

  async #readProfile(username: string) {
    const profile = await this.#deps.profiles.readFresh(username);
    // A renamed account may still answer to its old name; the proven name must be the requested one.
    if (profile === null || leetcodeKey(profile.username) !== leetcodeKey(username)) {
      throw new LeetCodeUserNotFound(username);
    }
    return profile;
  }
}
