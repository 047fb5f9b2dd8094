import type { DeclaredCollections } from '@leetcord/kit/mongo/personal-data';
import type { Clock } from '@leetcord/kit/time/clock';

/** When an account was deleted, and when we learned of it. */
export interface Deletion {
  deletedAt: Date;
  now: Date;
}

/** Whose account was deleted: null where users did not say so. */
interface AccountDeletion extends Deletion {
  userId: string | null;
}

/** What one module keeps about LeetCode users, by their names in any case. Each module declares its own in `personal-data.ts`. */
export interface PersonalData extends DeclaredCollections {
  /** For the user's own eyes; null where nothing is kept but copies of what LeetCode shows anybody. */
  read(username: string, userId: string | null): Promise<object | null>;
  /** Safe to repeat. */
  forget(username: string, deletion: AccountDeletion): Promise<void>;
}

/** Makes all modules forget a user whose account was deleted then, or now where that is null. */
export type ForgetLeetCodeUser = (
  username: string,
  deleted: { userId: string | null; deletedAt: Date | null },
) => Promise<void>;

export const forgetEverywhere =
  (data: readonly PersonalData[], clock: Clock): ForgetLeetCodeUser =>
  async (username, { userId, deletedAt }) => {
    const now = clock.now();
    await Promise.all(data.map(({ forget }) => forget(username, { userId, deletedAt: deletedAt ?? now, now })));
  };

/** Everything that is kept about a user; null when nothing is. */
export async function readEverywhere(
  data: readonly PersonalData[],
  { username, userId }: { username: string; userId: string | null },
): Promise<object | null> {
  const found = (await Promise.all(data.map(({ read }) => read(username, userId)))).filter((part) => part !== null);
  return found.length === 0 ? null : (Object.assign({}, ...found) as object);
}
