import { DUPLICATE_KEY } from '@leetcord/kit/mongo/duplicate-key';
import { MongoBulkWriteError, type BulkWriteResult } from 'mongodb';

/** What came of a bulk write. */
interface Written {
  /** The places of the writes that failed since another document has their key. */
  duplicates: Set<number>;
  /** How many of the others found their document, or made it. */
  written: number;
}

/** Writes what it can. Rejects for any failure but that another document has the key. */
export async function writeUnlessDuplicate(write: () => Promise<BulkWriteResult>): Promise<Written> {
  try {
    const { matchedCount, upsertedCount } = await write();
    return { duplicates: new Set(), written: matchedCount + upsertedCount };
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
    if (failures.length === 0 || failures.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
    const duplicates = new Set(failures.map(({ index }) => index));
    return { duplicates, written: error.matchedCount + error.upsertedCount };
  }
}
