import type { DeclaredCollections } from '@leetcord/kit/mongo/personal-data';
import type { KnownUser, Move } from './modules/accounts/known-users.repository.ts';
import type { RunTransaction, Transaction } from './transaction.ts';

/** Shows what an export refers to, as a person knows it. */
export interface Names {
  community(id: string): Promise<{ id: string; name: string | null }>;
  /** Of a contest that is gone, its id alone. */
  contest(id: string): Promise<{ id: string; title?: string; startsAt?: Date; endsAt?: Date }>;
  communityOfContest(id: string): Promise<{ id: string; name: string | null } | null>;
}

/** What a module keeps of a user. Each module declares its own in `personal-data.ts`. */
export interface PersonalData extends DeclaredCollections {
  /** Its sections of the user's export. */
  read(user: KnownUser, names: Names): Promise<object>;
  /** Takes out what leads to a user who is marked as forgotten. Safe to repeat. Null for what stays as a former member's. */
  forget: ((user: KnownUser, transaction: RunTransaction) => Promise<void>) | null;
  /** Gives it to the user as whom this one goes on. Null for what who has proven no LeetCode account has none of. */
  move: ((move: Move, tx: Transaction) => Promise<void>) | null;
}
