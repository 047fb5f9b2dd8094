import type { DeclaredCollections } from '@leetcord/kit/mongo/personal-data';
import type { Clock } from '@leetcord/kit/time/clock';

/** When an account was deleted, and when we are told. */
export interface Deletion {
  deletedAt: Date;
  now: Date;
}

/** What one module keeps of LeetCode users, by their names in whatever case. Each declares its own in `personal-data.ts`. */
export interface PersonalData extends DeclaredCollections {
  /** For their own eyes; null where nothing is kept but copies of what LeetCode shows anybody. */
  read(username: string): Promise<object | null>;
  /** Safe to repeat. */
  forget(username: string, deletion: Deletion): Promise<void>;
}

/** Forgets what all modules keep of a user whose account was deleted then, or now where that is null. */
export type ForgetLeetCodeUser = (username: string, deletedAt: Date | null) => Promise<void>;

export const forgetEverywhere =
  (data: readonly PersonalData[], clock: Clock): ForgetLeetCodeUser =>
  async (username, deletedAt) => {
    const now = clock.now();
    await Promise.all(data.map(({ forget }) => forget(username, { deletedAt: deletedAt ?? now, now })));
  };

/** Gives all that is kept of a user; null when nothing is. */
export async function readEverywhere(data: readonly PersonalData[], username: string): Promise<object | null> {
  const found = (await Promise.all(data.map(({ read }) => read(username)))).filter((part) => part !== null);
  return found.length === 0 ? null : (Object.assign({}, ...found) as object);
}
