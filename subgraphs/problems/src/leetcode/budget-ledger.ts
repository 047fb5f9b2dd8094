import { MongoServerError, type Db, type Document } from 'mongodb';
import type { Urgency } from './call.ts';
import { backgroundShare, type BudgetLimits } from './request-budget.ts';

/** What all replicas know of the budget. One document, each change of which is one command. Times are the database's, Unix ms. */
export interface LedgerDocument {
  _id: string;
  /** When this was written. */
  now: number;
  /** The requests of the last window, oldest first. */
  starts: { id: string; at: number }[];
  /** The requests that are under way. One that is not ended by `until` was a killed replica's. */
  places: { id: string; until: number }[];
  /** LeetCode told us to wait until then. */
  pausedUntil: number;
}

export interface Claim {
  id: string;
  urgency: Urgency;
}

/** Places that are given back, by the ids of their claims. */
interface GivenBack {
  /** Their requests have ended. */
  ended: readonly string[];
  /** No request was sent, so that none counts. */
  unused: readonly string[];
}

export interface BudgetLedger {
  /**
   * Gives places back, and takes one where there is one. One command. What comes back holds the claim's id in `places` when
   * it got one. Safe to send twice.
   */
  exchange(given: GivenBack, claim: Claim | null): Promise<LedgerDocument>;
  /** Nobody gets a place for so many ms from now on. One command. */
  pause(ms: number): Promise<void>;
}

const LEDGER_ID = 'leetcode';
const DUPLICATE_KEY = 11_000;

/** The ledger of a database, kept by the database's own clock: those of the replicas need not agree. */
export function createBudgetLedger(db: Db, limits: BudgetLimits): BudgetLedger {
  const ledger = db.collection<LedgerDocument>('request_budget');
  const windowMs = limits.windowMs + limits.graceMs;

  const begin = async () => {
    try {
      await ledger.insertOne({ _id: LEDGER_ID, now: 0, starts: [], places: [], pausedUntil: 0 });
    } catch (error) {
      // Another replica was first.
      if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
    }
  };
  const change = async (pipeline: Document[]): Promise<LedgerDocument> => {
    for (;;) {
      const after = await ledger.findOneAndUpdate({ _id: LEDGER_ID }, pipeline, { returnDocument: 'after' });
      if (after !== null) return after;
      await begin();
    }
  };

  return {
    exchange: ({ ended, unused }, claim) =>
      change([
        { $set: { now: { $toLong: '$$NOW' } } },
        {
          $set: {
            starts: keep('$starts', [{ $gt: ['$$it.at', { $subtract: ['$now', windowMs] }] }, isNot(unused)]),
            places: keep('$places', [{ $gt: ['$$it.until', '$now'] }, isNot([...ended, ...unused])]),
          },
        },
        ...(claim === null ? [] : takePlace(claim, limits)),
      ]),
    pause: async (ms) => {
      const pausedUntil = { $max: ['$pausedUntil', { $add: [{ $toLong: '$$NOW' }, ms] }] };
      await change([{ $set: { pausedUntil } }]);
    },
  };
}

const keep = (input: string, conditions: Document[]) => ({ $filter: { input, as: 'it', cond: { $and: conditions } } });
const isNot = (ids: readonly string[]) => ({ $not: [{ $in: ['$$it.id', ids] }] });

function takePlace({ id, urgency }: Claim, limits: BudgetLimits): Document[] {
  const { requests, concurrency } = urgency === 'background' ? backgroundShare(limits) : limits;
  const isFree = {
    $and: [
      { $lt: [{ $size: '$starts' }, requests] },
      { $lt: [{ $size: '$places' }, concurrency] },
      { $lte: ['$pausedUntil', '$now'] },
      // The driver may send it again when the first reply was lost.
      { $not: [{ $in: [id, { $map: { input: '$starts', as: 'it', in: '$$it.id' } }] }] },
    ],
  };
  const add = (list: string, entry: object) => ({ $cond: ['$isFree', { $concatArrays: [list, [entry]] }, list] });
  return [
    { $set: { isFree } },
    {
      $set: {
        starts: add('$starts', { id, at: '$now' }),
        places: add('$places', { id, until: { $add: ['$now', limits.leaseMs] } }),
      },
    },
    { $unset: 'isFree' },
  ];
}

/** How long a claim that got no place waits at least, in ms, and whether LeetCode asks for it; 0 when a place may come free at any moment. */
export function delayBefore(
  { urgency }: Claim,
  { now, starts, pausedUntil }: LedgerDocument,
  limits: BudgetLimits,
): { ms: number; isPause: boolean } {
  if (pausedUntil > now) return { ms: pausedUntil - now, isPause: true };
  const { requests } = urgency === 'background' ? backgroundShare(limits) : limits;
  const oldest = starts.at(-requests);
  return { ms: oldest === undefined ? 0 : oldest.at + limits.windowMs + limits.graceMs - now, isPause: false };
}
