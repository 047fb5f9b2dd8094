import type { ChangeStream, ChangeStreamInsertDocument, Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { SubmissionEvent } from './kinds/submission.ts';
import { EVENT_KINDS, type LoggedEvent } from './registry.ts';

interface Counter {
  _id: string;
  seq: number;
  /** Rises with each transaction that must not run at the same time as one that appends. */
  locks?: number;
}

/** The events of a community that have one of these types, at the place `from` or later, and before another place. */
export interface SomeEvents {
  communityId: string;
  types: readonly LoggedEvent['type'][];
  from: number;
  before?: number | undefined;
}

const matching = ({ communityId, types, from, before }: SomeEvents) => ({
  communityId,
  type: { $in: [...types] },
  _id: { $gte: from, ...(before !== undefined && { $lt: before }) },
});

const COUNTER = 'events';
const TYPES_OF_CONTESTS = EVENT_KINDS.filter(({ audience }) => audience !== 'SERVICES').map(({ type }) => type);
/** How long the database may keep a change stream's question open, in ms: less than a socket waits for the answer to a command. */
const MAX_AWAIT_MS = 3_000;

/** The event log: append only. */
export class EventsRepository {
  readonly #events: Collection<LoggedEvent>;
  readonly #counters: Collection<Counter>;

  constructor(db: Db) {
    this.#events = db.collection('events');
    this.#counters = db.collection('counters');
  }

  async ensureIndexes(kinds: readonly { type: string; keptForS: number | null }[] = EVENT_KINDS): Promise<void> {
    const ofContest = ['contestId', 'places.contestId'].map((field) => {
      return { key: { [field]: 1, _id: 1 }, partialFilterExpression: { [field]: { $exists: true } } };
    });
    const kept = kinds.flatMap(({ type, keptForS }) => {
      if (keptForS === null) return [];
      const options = { expireAfterSeconds: keptForS, partialFilterExpression: { type } };
      return [{ key: { at: 1 }, name: `kept ${type}`, ...options }];
    });
    await this.#events.createIndexes([
      { key: { communityId: 1, type: 1, _id: 1 } },
      // For the followers of a contest.
      ...ofContest,
      ...kept,
    ]);
    const last = await this.#events.findOne({}, { sort: { _id: -1 } });
    await this.#counters.updateOne({ _id: COUNTER }, { $max: { seq: last?._id ?? 0 } }, { upsert: true });
  }

  /**
   * Takes the next places in the log and returns the last of them. Of two transactions that do so at once, one runs again after
   * the other, so the order of places is the order of commits.
   */
  async takePlaces(count: number, tx: Transaction): Promise<number> {
    const counter = await this.#counters.findOneAndUpdate(
      { _id: COUNTER },
      { $inc: { seq: count } },
      { returnDocument: 'after', session: tx },
    );
    if (counter === null) throw new Error('The counter of the event log is gone: start contests again');
    return counter.seq;
  }

  async insert(events: LoggedEvent[], tx: Transaction): Promise<void> {
    await this.#events.insertMany(events, { session: tx });
  }

  /** The place of the last event, 0 if there is none. */
  async head(): Promise<number> {
    return (await this.#counters.findOne({ _id: COUNTER }))?.seq ?? 0;
  }

  /** The events at the places `after + 1` to `upTo`, in order. */
  range(after: number, upTo: number): Promise<LoggedEvent[]> {
    // Places have no gaps, and single ids are found faster than a range with a limit.
    const places = Array.from({ length: upTo - after }, (_, index) => after + 1 + index);
    return this.#events
      .find({ _id: { $in: places } })
      .sort({ _id: 1 })
      .toArray();
  }

  /** The first `limit` submission events of a community, or events about a contest of it, at the places `after + 1` to `upTo`, in order. */
  someOf(
    { communityId, contestId }: { communityId: string; contestId?: string },
    { after, upTo }: { after: number; upTo: number },
    limit: number,
  ): Promise<LoggedEvent[]> {
    const type = contestId === undefined ? 'SubmissionEvent' : { $in: TYPES_OF_CONTESTS };
    const isAbout = contestId !== undefined && { $or: [{ contestId }, { 'places.contestId': contestId }] };
    return this.#events
      .find({ communityId, type, _id: { $gt: after, $lte: upTo }, ...isAbout } as Filter<LoggedEvent>)
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** The ids of submissions with an event in a community since a time, in order. */
  async submissionIdsSince(communityId: string, since: Date, tx: Transaction): Promise<string[]> {
    const found = await this.#events
      .find<SubmissionEvent>({ communityId, type: 'SubmissionEvent', at: { $gte: since } }, { session: tx })
      .sort({ _id: 1 })
      .toArray();
    return found.map(({ submissionId }) => submissionId);
  }

  lastAbout(contestId: string, types: readonly LoggedEvent['type'][]): Promise<LoggedEvent | null> {
    const about = { contestId, type: { $in: [...types] } } as Filter<LoggedEvent>;
    return this.#events.findOne(about, { sort: { _id: -1 } });
  }

  /** When the last submission was scored in a community, as far as events are kept; null where none was. */
  async lastScoredAt(communityId: string): Promise<Date | null> {
    const some = { communityId, type: 'SubmissionEvent' } as const;
    const last = await this.#events.findOne(some, { sort: { _id: -1 }, projection: { at: 1 } });
    return last?.at ?? null;
  }

  /** Deletes the events of a community that is deleted. Their places stay empty. */
  async removeAllIn(communityId: string): Promise<void> {
    await this.#events.deleteMany({ communityId });
  }

  /** The first `limit` of some events, in order. */
  first(some: SomeEvents, limit: number, tx?: Transaction): Promise<LoggedEvent[]> {
    return this.#events.find(matching(some), { session: tx }).sort({ _id: 1 }).limit(limit).toArray();
  }

  count(some: SomeEvents): Promise<number> {
    return this.#events.countDocuments(matching(some));
  }

  /** The number of some events by type, and the place of the last of them, null if there is none. */
  async countByType(
    some: SomeEvents,
    tx: Transaction,
  ): Promise<{ byType: Partial<Record<LoggedEvent['type'], number>>; last: number | null }> {
    const counts = await this.#events
      .aggregate<{ _id: LoggedEvent['type']; count: number; last: number }>(
        [{ $match: matching(some) }, { $group: { _id: '$type', count: { $sum: 1 }, last: { $max: '$_id' } } }],
        { session: tx },
      )
      .toArray();
    return {
      byType: Object.fromEntries(counts.map(({ _id, count }) => [_id, count])),
      last: counts.length === 0 ? null : Math.max(...counts.map(({ last }) => last)),
    };
  }

  /** For a transaction that needs the log unchanged: of this one and one that appends, one runs again after the other. */
  async lock(tx: Transaction): Promise<void> {
    await this.#counters.updateOne({ _id: COUNTER }, { $inc: { locks: 1 } }, { session: tx });
  }

  /** New events as they are committed, by any process. */
  watch(): ChangeStream<LoggedEvent, ChangeStreamInsertDocument<LoggedEvent>> {
    return this.#events.watch<LoggedEvent, ChangeStreamInsertDocument<LoggedEvent>>(
      [{ $match: { operationType: 'insert' } }],
      { maxAwaitTimeMS: MAX_AWAIT_MS },
    );
  }
}
