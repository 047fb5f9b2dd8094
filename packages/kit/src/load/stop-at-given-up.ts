import type { Collection, Db } from 'mongodb';
import { currentPatience, givenUp, isGivenUp, throwIfGivenUp } from './patience.ts';

/** How long a command that nobody waits for may take in the server, in ms. Less than the socket's timeout. */
const LONGEST_COMMAND_MS = 4_000;
/** How long making an index may take, in ms: minutes for a large collection. */
const LONGEST_INDEX_MS = 10 * 60_000;

/** Which argument holds a command's options. Change streams have no limit: they wait for events. */
const OPTIONS_AT: { readonly [Name in keyof Collection]?: number } = {
  ...{ find: 1, findOne: 1, aggregate: 1, countDocuments: 1, estimatedDocumentCount: 0, distinct: 2 },
  ...{ insertOne: 1, insertMany: 1, bulkWrite: 1 },
  ...{ updateOne: 2, updateMany: 2, replaceOne: 2, deleteOne: 1, deleteMany: 1 },
  ...{ findOneAndUpdate: 2, findOneAndDelete: 1, findOneAndReplace: 2 },
};

/** What gives a cursor, which sends its command later. */
const CURSORS = new Set(['find', 'aggregate']);

/**
 * The same database, except that its collections begin nothing for a caller who has left or waited long enough, and that no command
 * runs in the server for longer than its caller waits: giving up a socket does not end the command that was sent on it.
 */
export const stopAtGivenUp = (db: Db): Db =>
  whereMethods(db, (name, args, call) => {
    const result = call(args);
    return name === 'collection' ? whereMethods(result as object, limited) : result;
  });

const limited = (name: string, args: unknown[], call: (args: unknown[]) => unknown) => {
  const index = OPTIONS_AT[name as keyof Collection];
  if (index !== undefined && isGivenUp()) {
    // Rejects, as any command does that fails: an error that is thrown would leave other commands of a Promise.all unheard, whose
    // rejections end the process.
    if (!CURSORS.has(name)) return Promise.reject(givenUp());
    return call(withOptions(args, index, { signal: AbortSignal.abort(givenUp()) }));
  }
  throwIfGivenUp();
  // The driver has this option for each command, though its types lack it.
  if (name === 'createIndex' || name === 'createIndexes')
    return call(withOptions(args, 1, { socketTimeoutMS: LONGEST_INDEX_MS }));
  return call(index === undefined ? args : withOptions(args, index, { maxTimeMS: longestMs() }));
};

function longestMs(): number {
  const endsAt = currentPatience()?.endsAt ?? Infinity;
  return Math.max(1, Math.min(LONGEST_COMMAND_MS, Math.ceil(endsAt - performance.now())));
}

const withOptions = (args: unknown[], index: number, options: object) =>
  Object.assign([...args], { [index]: { ...options, ...(args[index] as object | undefined) } });

/** An object whose methods are called through another function. */
const whereMethods = <T extends object>(
  object: T,
  around: (name: string, args: unknown[], call: (args: unknown[]) => unknown) => unknown,
): T =>
  new Proxy(object, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown =>
        around(String(name), args, (changed) => Reflect.apply(value, target, changed));
    },
  });
