import type { Db } from 'mongodb';
import { inject } from 'vitest';

/**
 * Drops a test's database where the server outlives the tests. It is not done on a server that is itself thrown away: SecantusDB
 * takes a second for sixty documents and answers nothing else meanwhile.
 */
export async function dropDatabase(db: Db): Promise<void> {
  if (inject('databaseStays')) await db.dropDatabase();
}
