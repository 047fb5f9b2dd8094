import { MongoServerError } from 'mongodb';

/** MongoDB's code for a write that a unique index refused. */
export const DUPLICATE_KEY = 11_000;

/** Whether a unique index refused a write. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === DUPLICATE_KEY;
