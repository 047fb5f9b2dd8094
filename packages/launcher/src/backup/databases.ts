import type { Migrations } from '@leetcord/kit/mongo/migrations';
import type { SubgraphName } from '@leetcord/kit/process/subgraph-env';
import { migrations as ofContests } from '../../../../subgraphs/contests/src/migrations/migrations.ts';
import { migrations as ofProblems } from '../../../../subgraphs/problems/src/migrations/migrations.ts';
import { migrations as ofUsers } from '../../../../subgraphs/users/src/migrations/migrations.ts';

/** The database of each subgraph, by its name. */
export type DatabaseNames = Record<SubgraphName, string>;

export const DATABASE_NAMES: DatabaseNames = {
  users: 'leetcord_users',
  problems: 'leetcord_problems',
  contests: 'leetcord_contests',
};

/** What this LeetCord knows of each database's versions. */
export const MIGRATIONS: Record<SubgraphName, Migrations> = {
  users: ofUsers,
  problems: ofProblems,
  contests: ofContests,
};

/** Where the doctor writes for a moment, in each database. */
export const DOCTOR = 'doctor';

/**
 * Collections that say how one running LeetCord is doing: they mean nothing elsewhere, and each is made again at the start. Jobs follow
 * from the data.
 */
const LEFT_OUT = new Set(['jobs', 'agenda_logs', 'health', 'migration_lock', 'request_budget', DOCTOR]);
/** Where a backup leaves a mark, to see how far a change stream has come. */
export const MARKS = 'backup_marks';

export const isKept = (collection: string): boolean =>
  collection !== MARKS && !LEFT_OUT.has(collection) && !collection.startsWith('system.');
