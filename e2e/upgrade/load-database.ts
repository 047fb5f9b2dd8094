import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DATABASE_NAMES, type DatabaseNames } from '@leetcord/launcher/backup/databases';
import { dump } from '@leetcord/launcher/backup/dump';
import { load } from '@leetcord/launcher/backup/load';
import { BSON, MongoClient, type Document } from 'mongodb';

/** The recorded databases, and their users. */
export interface Filled {
  recordedAt: Date;
  communities: Record<string, string>;
  /** User ids by name. */
  users: Record<string, string>;
  databases: Record<string, Record<string, Document[]>>;
}

/** Reads one of the recorded files. */
export const readRecorded = (name: string): string =>
  gunzipSync(readFileSync(new URL(`${name}.json.gz`, import.meta.url))).toString();

const RECORDED: DatabaseNames = { users: 'old_users', problems: 'old_problems', contests: 'old_contests' };

/** Puts the recorded databases in place, as a backup that was made then and is restored now. */
export async function loadDatabase(uri: string): Promise<Filled> {
  const filled = BSON.EJSON.parse(readRecorded('database')) as Filled;
  const client = new MongoClient(uri);
  for (const [name, collections] of Object.entries(filled.databases)) {
    for (const [collection, documents] of Object.entries(collections)) {
      if (documents.length > 0) await client.db(`old_${name}`).collection(collection).insertMany(documents);
    }
  }
  await load(client, DATABASE_NAMES, dump(client, RECORDED, { now: () => filled.recordedAt }));
  await client.close();
  return filled;
}
