import { MongoNetworkError, MongoServerError, type ClientSession, type MongoClient } from 'mongodb';
import { currentPatience } from '../load/patience.ts';
import { retry } from '../retry/retry.ts';

const DELAYS_MS = [250];
/** After this a server ends a transaction by itself, in ms. */
const GIVE_UP_MS = 60_000;

/** Ends, at the server, transactions that a broken connection left open: until then every other write to their documents waits. */
export function endBrokenTransactions(client: MongoClient): {
  /** To be called when a transaction has failed, before its session ends. */
  end(session: ClientSession, error: unknown): void;
  stop(): void;
} {
  const stopping = new AbortController();
  const { signal } = stopping;
  return {
    end: ({ id, serverSession }, error) => {
      // The driver's own request to abort did not get through, and it does not repeat it.
      if (id === undefined || !(serverSession.isDirty || isUnanswered(error))) return;
      // No other work gets this session.
      serverSession.isDirty = true;
      const giveUpAt = performance.now() + GIVE_UP_MS;
      const onFailure = (failure: unknown) => {
        if (failure instanceof MongoServerError || performance.now() > giveUpAt) throw failure;
      };
      const kill = () => client.db('admin').command({ killSessions: [id] });
      retry(kill, { delaysMs: DELAYS_MS, onFailure, signal }).catch(() => undefined);
    },
    stop: () => stopping.abort(),
  };
}

/** Whether the server may not have heard of the end. Some failures of a socket come as they are, without a class of the driver's. */
const isUnanswered = (error: unknown) =>
  error instanceof MongoNetworkError ||
  (error instanceof Error && 'syscall' in error) ||
  currentPatience()?.signal.aborted === true;
