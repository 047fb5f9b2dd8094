import { DUPLICATE_KEY } from '@leetcord/kit/mongo/duplicate-key';
import { MongoBulkWriteError, type BulkWriteResult } from 'mongodb';

/** Writes what it can; returns whether everything was written. Rejects for any failure except a key that is taken. */
export async function writeUnlessDuplicate(write: () => Promise<BulkWriteResult>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
    if (failures.length === 0 || failures.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
    return false;
  }
}
