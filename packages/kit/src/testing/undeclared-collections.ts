import type { Db } from 'mongodb';
import type { DeclaredCollections } from '../mongo/personal-data.ts';

/** Of the kit and its Agenda, in every database: jobs carry no names of users, and the others tell of the database. */
const OF_THE_KIT = ['jobs', 'agenda_logs', 'health', 'migrations', 'migration_lock'];

/** The collections of a database of which no module says whether something of a user is in them. */
export async function undeclaredCollections(db: Db, declared: readonly DeclaredCollections[]): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray();
  const known = new Set([...OF_THE_KIT, ...declared.flatMap(({ collections }) => collections)]);
  return found.map(({ name }) => name).filter((name) => !known.has(name));
}
