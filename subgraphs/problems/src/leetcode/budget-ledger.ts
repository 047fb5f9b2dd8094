import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import type { Collection, Db, Document } from 'mongodb';
import { PEOPLE, type Urgency } from './call.ts';
import { sharesOf, type BudgetLimits } from './request-budget.ts';

/** What all replicas know about the budget: one document, each change of which is one command. Times are the database's, Unix ms. */
export interface LedgerDocument {
  _id: string;
  /** When this was written. */
  now: number;
  /** The requests of the last window, oldest first. */
  starts: { id: string; urgency: Urgency; at: number }[];
  /** The requests in flight. One that has not ended by `until` belonged to a killed replica. */
  places: { id: string; urgency: Urgency; until: number }[];
  /** LeetCode told us to wait until then. */
  pausedUntil: number;
  /** A background request was owed a place and found none: until then the next free place is kept for it. */
  keptUntil: number;
}

export interface Claim {
  id: string;
  /** The urgency it is for, chosen by the ledger. */
  urgencies: readonly Urgency[];
}

/** Places that are given back, by the ids of their claims. */
interface GivenBack {
  /** Their requests have ended. */
  ended: readonly string[];
  /** No request was sent, so these do not count. */
  unused: readonly string[];
}

export interface BudgetLedger {
  /**
   * Gives places back, and takes one if there is one, in one command. The result's `places` then hold the claim's id and its urgency.
   * Safe to send twice.
   */
  exchange(given: GivenBack, claim: Claim | null): Promise<LedgerDocument>;
  /** From now on nobody gets a place for this many ms. One command. */
  pause(ms: number): Promise<void>;
}

const LEDGER_ID = 'leetcode';
/** Concurrent commands may have times in another order. A time further ahead than this, in ms, is from a clock that jumped. */
const AHEAD_MS = 60_000;
/** The longest that we wait when LeetCode asks us to, in ms. */
export const MAX_PAUSE_MS = 10 * 60_000;
/** How long a place is kept, in ms: longer than it takes until the background looks again. */
const KEEP_MS = 1_000;

/**
 * The ledger in a database, kept by the database's own clock, so that the replicas' clocks need not agree. Times further ahead than
 * possible were written while that clock ran ahead, and are ignored.
 */
export function createBudgetLedger(db: Db, limits: BudgetLimits): BudgetLedger {
  const ledger: Collection<LedgerDocument> = db.collection('request_budget');
  const windowMs = limits.windowMs + limits.graceMs;

  const begin = async () => {
    try {
      await ledger.insertOne({ _id: LEDGER_ID, now: 0, starts: [], places: [], pausedUntil: 0, keptUntil: 0 });
    } catch (error) {
      // Another replica was first.
      if (!isDuplicateKey(error)) throw error;
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
            starts: keep('$starts', [
              { $gt: ['$$it.at', { $subtract: ['$now', windowMs] }] },
              { $lte: ['$$it.at', { $add: ['$now', AHEAD_MS] }] },
              isNot(unused),
            ]),
            places: keep('$places', [
              { $gt: ['$$it.until', '$now'] },
              { $lte: ['$$it.until', { $add: ['$now', limits.leaseMs + AHEAD_MS] }] },
              isNot([...ended, ...unused]),
            ]),
            pausedUntil: {
              $cond: [{ $gt: ['$pausedUntil', { $add: ['$now', MAX_PAUSE_MS + AHEAD_MS] }] }, 0, '$pausedUntil'],
            },
            keptUntil: { $cond: [{ $gt: ['$keptUntil', { $add: ['$now', KEEP_MS + AHEAD_MS] }] }, 0, '$keptUntil'] },
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

/** Which urgencies' requests count against a share: people's count together with those of all who go after them. */
const countedWith = (urgency: Urgency): Urgency[] =>
  urgency === 'background' ? [urgency] : PEOPLE.slice(PEOPLE.indexOf(urgency));
/** The shares in which a request needs room: people's, and those of all who go before them. */
const boundsOf = (urgency: Urgency): Urgency[] =>
  urgency === 'background' ? [urgency] : PEOPLE.slice(0, PEOPLE.indexOf(urgency) + 1);
const countOf = (input: string, urgency: Urgency) => ({
  $size: keep(input, [{ $in: ['$$it.urgency', countedWith(urgency)] }]),
});

function takePlace({ id, urgencies }: Claim, limits: BudgetLimits): Document[] {
  const { reserved, ...shares } = sharesOf(limits);
  const isOpen = [
    { $lt: [{ $size: '$starts' }, limits.requests] },
    { $lt: [{ $size: '$places' }, limits.concurrency] },
    { $lte: ['$pausedUntil', '$now'] },
    // The driver may send it again when the first reply was lost.
    { $not: [{ $in: [id, { $map: { input: '$starts', as: 'it', in: '$$it.id' } }] }] },
  ];
  const fits = (urgency: Urgency) => [
    ...isOpen,
    ...boundsOf(urgency).flatMap((bound) => [
      { $lt: [countOf('$starts', bound), shares[bound].requests] },
      { $lt: [countOf('$places', bound), shares[bound].concurrency] },
    ]),
  ];
  const isOwed = {
    $and: [
      { $lt: [countOf('$starts', 'background'), reserved] },
      { $lt: [countOf('$places', 'background'), shares.background.concurrency] },
    ],
  };
  const isLastKept = {
    $and: ['$isOwed', { $gt: ['$keptUntil', '$now'] }, { $gte: [{ $size: '$places' }, limits.concurrency - 1] }],
  };
  const mayPerson = (urgency: Urgency) =>
    urgencies.includes(urgency) && { $and: [...fits(urgency), { $not: [isLastKept] }] };
  const mayBackground = urgencies.includes('background') && { $and: fits('background') };
  // Known callers go first, except for what the background is owed; anonymous ones last.
  const isAnyKnown = { $or: ['$mayConfirmation', '$mayWaitedFor'] };
  const isForBackground = { $and: ['$mayBackground', { $or: ['$isOwed', { $not: [isAnyKnown] }] }] };
  const urgency = {
    $switch: {
      branches: [
        { case: isForBackground, then: 'background' },
        { case: '$mayConfirmation', then: 'confirmation' },
        { case: '$mayWaitedFor', then: 'waited-for' },
        { case: '$mayStranger', then: 'stranger' },
      ],
      default: null,
    },
  };
  const add = (list: string, entry: object) => ({ $cond: ['$urgency', { $concatArrays: [list, [entry]] }, list] });
  const isLeftOut = { $and: ['$isOwed', { $ne: ['$urgency', 'background'] }] };
  const keptUntil = { $cond: [isLeftOut, { $add: ['$now', KEEP_MS] }, '$keptUntil'] };
  return [
    { $set: { isOwed } },
    {
      $set: {
        mayConfirmation: mayPerson('confirmation'),
        mayWaitedFor: mayPerson('waited-for'),
        mayStranger: mayPerson('stranger'),
        mayBackground,
      },
    },
    { $set: { urgency } },
    {
      $set: {
        starts: add('$starts', { id, urgency: '$urgency', at: '$now' }),
        places: add('$places', { id, urgency: '$urgency', until: { $add: ['$now', limits.leaseMs] } }),
        ...(urgencies.includes('background') && { keptUntil }),
      },
    },
    { $unset: ['isOwed', 'mayConfirmation', 'mayWaitedFor', 'mayStranger', 'mayBackground', 'urgency'] },
  ];
}

/** How long a claim without a place waits at least, in ms, and whether LeetCode asks for it; 0 when a place may become free at any time. */
export function delayBefore(
  urgency: Urgency,
  { now, starts, pausedUntil }: LedgerDocument,
  limits: BudgetLimits,
): { ms: number; isPause: boolean } {
  if (pausedUntil > now) return { ms: pausedUntil - now, isPause: true };
  const shares = sharesOf(limits);
  const full = boundsOf(urgency).map((bound) =>
    starts.filter((it) => countedWith(bound).includes(it.urgency)).at(-shares[bound].requests),
  );
  const endOf = (start = { at: -Infinity }) => start.at + limits.windowMs + limits.graceMs;
  return {
    ms: Math.max(0, ...[...full, starts.at(-limits.requests)].map((start) => endOf(start) - now)),
    isPause: false,
  };
}
