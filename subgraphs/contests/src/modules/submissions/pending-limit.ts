import { publicError } from '@leetcord/kit/graphql/errors';
import { LRUCache } from 'lru-cache';
import type { SubmissionsRepository } from './submissions.repository.ts';

/** A user's submissions that wait for LeetCode: many times what anyone solves in a day, each of which costs looks at LeetCode. */
export const MAX_PENDING = 100;

/** Of how many users it is known without a count. */
const KNOWN_USERS = 10_000;

const TOO_MANY = `${MAX_PENDING} of your submissions still wait for LeetCode: report this one again in half an hour.`;

/**
 * Keeps how many submissions of a user are pending within MAX_PENDING. It counts at the first report that this process takes in of
 * a user, then only once there may be too many: most reports cost no command. So with several processes, or for a burst of
 * reports while the first is counted, there may be a few times as many.
 */
export class PendingLimit {
  readonly #submissions: SubmissionsRepository;
  /** How many more reports need no count, by user. */
  readonly #room = new LRUCache<string, number>({ max: KNOWN_USERS });

  constructor(submissions: SubmissionsRepository) {
    this.#submissions = submissions;
  }

  /** Throws RATE_LIMITED for a report that would be pending beside MAX_PENDING others. One that is known as no false one is let in. */
  async admit(userId: string, leetcodeId: string): Promise<void> {
    let room = this.#room.get(userId) ?? 0;
    if (room === 0) room = MAX_PENDING - (await this.#submissions.countPending(userId, MAX_PENDING));
    this.#room.set(userId, Math.max(0, room - 1));
    if (room > 0) return;
    const known = (await this.#submissions.knownOf(userId, [leetcodeId])).get(leetcodeId);
    if (known === undefined || known.state === 'REJECTED') throw publicError('RATE_LIMITED', TOO_MANY);
  }
}
