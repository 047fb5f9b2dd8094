import type { Clock } from '@leetcord/kit/time/clock';

/** When an account was deleted, and when we are told. */
export interface Deletion {
  deletedAt: Date;
  now: Date;
}

/** Forgets what one part keeps of a LeetCode user, by the name in whatever case. Safe to repeat. */
export type ForgetInPart = (username: string, deletion: Deletion) => Promise<void>;

/** Forgets what all parts keep of a user whose account was deleted then, or now where that is null. */
export type ForgetLeetCodeUser = (username: string, deletedAt: Date | null) => Promise<void>;

export const forgetEverywhere =
  (parts: readonly ForgetInPart[], clock: Clock): ForgetLeetCodeUser =>
  async (username, deletedAt) => {
    const now = clock.now();
    await Promise.all(parts.map((forget) => forget(username, { deletedAt: deletedAt ?? now, now })));
  };
