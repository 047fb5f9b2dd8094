import type { Db } from 'mongodb';
import type { DeclaredCollections } from '../mongo/personal-data.ts';

/** Collections of the kit, its Agenda and of backups, in every database. Jobs carry no user's name; the others describe the database. */
const OF_THE_KIT = ['jobs', 'agenda_logs', 'health', 'migrations', 'migration_lock', 'backup_marks'];

/** The collections for which no module says whether they hold a user's data. */
export async function undeclaredCollections(db: Db, declared: readonly DeclaredCollections[]): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray();
  const known = new Set([...OF_THE_KIT, ...declared.flatMap(({ collections }) => collections)]);
  return found.map(({ name }) => name).filter((name) => !known.has(name));
}
