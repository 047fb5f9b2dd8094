import { randomBytes } from 'node:crypto';
import type { Binary, Db } from 'mongodb';
import { findOrAdd } from '../../transaction.ts';

const KEY_BYTES = 32;
const NAME = 'public-ids';

/**
 * The key of `PublicIds`, made by the replica that starts first. It stays in the database, so that ids and cursors stay valid
 * after a restart.
 */
export async function readPublicIdsKey(db: Db): Promise<Buffer> {
  const secrets = db.collection<{ _id: string; key: Binary | Buffer }>('secrets');
  const key = randomBytes(KEY_BYTES);
  const { key: kept } = (await findOrAdd(secrets, { _id: NAME }, { key })).document;
  return Buffer.isBuffer(kept) ? kept : Buffer.from(kept.buffer);
}
