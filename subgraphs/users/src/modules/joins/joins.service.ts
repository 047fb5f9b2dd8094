import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import { shortReason } from '../../short-reason.ts';
import type { Transaction } from '../../transaction.ts';
import type { Join, JoinsRepository } from './joins.repository.ts';

/** How long a sign-in waits for contests, in ms; after it the job goes on. */
const INLINE_DEADLINE_MS = 1_000;
/** When the job first takes a join over from the sign-in that made it, in ms: after the sign-in has had its try. */
const HANDOVER_MS = 2_000;
const JOB_DEADLINE_MS = 5_000;
/** How many joins one run of the job tries, all at once. */
const BATCH = 20;
/** The wait after each failure, in ms; the last one is repeated. */
const BACKOFF_MS = [2_000, 5_000, 15_000, 60_000, 300_000] as const;
/** A server that has no community for so long has most likely sent the bot away. Another link code starts anew. */
const GIVE_UP_AFTER_MS = 7 * 24 * 60 * 60_000;

export type Membership = Pick<Join, 'userId' | 'discordGuildId'>;

/** Where memberships are kept. */
export interface Memberships {
  /**
   * Makes a user a member of a server's community; safe to repeat. `NO_COMMUNITY` may pass, `REFUSED` does not. Rejects
   * when there is no answer within the deadline.
   */
  addMember(
    membership: Membership,
    deadlineMs: number,
  ): Promise<{ outcome: 'ADDED' } | { outcome: 'NO_COMMUNITY' | 'REFUSED'; reason: string }>;
}

/** Sees to it that a user who came by a server's link code becomes a member of its community, whatever happens. */
export class JoinsService {
  readonly #repository: JoinsRepository;
  readonly #memberships: Memberships;
  readonly #clock: Clock;
  readonly #log: Logger;

  constructor(repository: JoinsRepository, memberships: Memberships, { clock, log }: { clock: Clock; log: Logger }) {
    this.#repository = repository;
    this.#memberships = memberships;
    this.#clock = clock;
    this.#log = log;
  }

  /** Notes that a user is to join, in the transaction of what brings it about. */
  async add({ userId, discordGuildId }: Membership, tx: Transaction): Promise<Join> {
    const now = this.#clock.now();
    const join: Join = {
      _id: `${userId}:${discordGuildId}`,
      userId,
      discordGuildId,
      state: 'PENDING',
      failures: 0,
      pendingSince: now,
      nextAttemptAt: new Date(now.getTime() + HANDOVER_MS),
    };
    await this.#repository.upsert(join, tx);
    return join;
  }

  /** Tries at once, so that the user finds the community there. Never rejects because of contests: the job goes on. */
  attemptNow(join: Join): Promise<void> {
    return this.#attempt(join, INLINE_DEADLINE_MS);
  }

  /** Tries all whose time has come. Safe to run twice at once, or late. */
  async attemptDue(): Promise<void> {
    const due = await this.#repository.findDue(this.#clock.now(), BATCH);
    await Promise.all(due.map((join) => this.#attempt(join, JOB_DEADLINE_MS)));
  }

  async #attempt(join: Join, deadlineMs: number): Promise<void> {
    const { _id: id, userId, discordGuildId } = join;
    let reason: string;
    try {
      const result = await this.#memberships.addMember({ userId, discordGuildId }, deadlineMs);
      if (result.outcome === 'ADDED') {
        await this.#repository.update(id, { state: 'DONE' });
        return;
      }
      reason = result.reason;
      if (result.outcome === 'REFUSED') {
        this.#log.error({ userId, discordGuildId, reason }, 'Contests refuses a member; this needs a look');
        await this.#repository.update(id, { state: 'GIVEN_UP' });
        return;
      }
    } catch (error) {
      reason = shortReason(error);
    }
    await this.#postpone(join, reason);
  }

  async #postpone({ _id: id, userId, discordGuildId, failures, pendingSince }: Join, reason: string): Promise<void> {
    const now = this.#clock.now().getTime();
    const givesUp = now - pendingSince.getTime() > GIVE_UP_AFTER_MS;
    const waitMs = BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] ?? 0;
    this.#log.warn({ userId, discordGuildId, reason, givesUp }, 'A member could not be added to their community yet');
    await this.#repository.update(id, {
      failures: failures + 1,
      nextAttemptAt: new Date(now + waitMs),
      ...(givesUp && { state: 'GIVEN_UP' }),
    });
  }
}
