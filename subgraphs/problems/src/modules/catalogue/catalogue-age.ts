/** A whole reading of the catalogue is old after this, in ms. */
const OLD_MS = 48 * 60 * 60_000;

/** Whether a whole reading that ended then is old by now. Null is for none, which is the same. */
export const isOldReading = (syncedAt: Date | null, now: Date): boolean =>
  syncedAt === null || now.getTime() - syncedAt.getTime() > OLD_MS;
