import { latestWritten, pullBack } from '@leetcord/kit/time/ahead';
import type { Collection, Db, Filter } from 'mongodb';
import { findOrAdd, type Transaction } from '../../transaction.ts';

/** A weekly or biweekly round as LeetCode announces it. */
export interface AnnouncedRound {
  slug: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
}

/**
 * What is done next for a round: `REMIND` the communities before it starts, `WAIT` until LeetCode has rated it, `READ` what members made of it,
 * `TELL` the communities, nothing.
 */
type RoundPhase = 'REMIND' | 'WAIT' | 'READ' | 'TELL' | 'DONE';

/** A round of LeetCode's, and how far LeetCord is with it. */
export interface Round extends Omit<AnnouncedRound, 'slug'> {
  _id: string;
  phase: RoundPhase;
  /** Up to which user or community the phase is done; empty at its begin. */
  doneUpTo: string;
  /** When the next step is due; null for none. */
  nextAt: Date | null;
  /** How often in a row LeetCode did not answer about the same members. */
  failures: number;
  /** When LeetCord saw that LeetCode has rated it. */
  ratedAt: Date | null;
  /** Whether communities were reminded before it started. */
  isReminded: boolean;
  isTold: boolean;
  /** The communities for which the members are looked up, beside those that get such news. */
  wantedBy: string[];
  /** Whether a community asked for it while it was read: it is read once more. */
  isWantedAnew: boolean;
}

/** How long LeetCode's list of rounds counts, and how long a round rests at most between two looks whether it is rated, in ms. */
export const LONGEST_REST_MS = { list: 60 * 60_000, look: 6 * 60 * 60_000 };

interface ListState {
  _id: 'upcoming';
  nextAt: Date;
}

/** LeetCode's own rounds, and when its list of them is read next. */
export class RoundsRepository {
  readonly #rounds: Collection<Round>;
  readonly #lists: Collection<ListState>;

  constructor(db: Db) {
    this.#rounds = db.collection('leetcodeRounds');
    this.#lists = db.collection('leetcodeRoundLists');
  }

  async ensureIndexes(): Promise<void> {
    await this.#rounds.createIndexes([{ key: { nextAt: 1 } }, { key: { startsAt: -1 } }]);
  }

  find(slug: string, tx?: Transaction): Promise<Round | null> {
    return this.#rounds.findOne({ _id: slug }, { session: tx });
  }

  /** The last one that has started. */
  last(now: Date): Promise<Round | null> {
    return this.#rounds.findOne({ startsAt: { $lte: now } }, { sort: { startsAt: -1 } });
  }

  /** The rounds with something due, the longest due first. */
  due(now: Date): Promise<Round[]> {
    return this.#rounds
      .find({ nextAt: { $lte: now } })
      .sort({ nextAt: 1 })
      .toArray();
  }

  async isAnyDue(now: Date): Promise<boolean> {
    return (await this.#rounds.findOne({ nextAt: { $lte: now } }, { projection: { _id: 1 } })) !== null;
  }

  /** Keeps a round, or the times that LeetCode has given it since, as long as it has not started. */
  async put({ slug, ...round }: AnnouncedRound, atFirst: Pick<Round, 'phase' | 'nextAt'>, now: Date): Promise<Round> {
    const first = {
      doneUpTo: '',
      failures: 0,
      ratedAt: null,
      isReminded: false,
      isTold: false,
      wantedBy: [],
      isWantedAnew: false,
    };
    const { document: kept } = await findOrAdd(this.#rounds, { _id: slug }, { ...round, ...atFirst, ...first });
    const hasMoved = kept.startsAt.getTime() !== round.startsAt.getTime() || kept.endsAt > round.endsAt;
    if (!hasMoved || kept.startsAt <= now || kept.phase !== 'REMIND') return kept;
    const isAsRead = { _id: slug, phase: 'REMIND' as const };
    const moved = { ...round, nextAt: atFirst.nextAt };
    return (await this.#rounds.findOneAndUpdate(isAsRead, { $set: moved }, { returnDocument: 'after' })) ?? kept;
  }

  /** Goes on from where a round was read, once whoever else does the same. */
  async advance(
    { _id, phase, doneUpTo, failures }: Round,
    to: Partial<Omit<Round, '_id'>>,
    tx?: Transaction,
  ): Promise<boolean> {
    const isAsRead = { _id, phase, doneUpTo, failures };
    return (await this.#rounds.updateOne(isAsRead, { $set: to }, { session: tx })).matchedCount === 1;
  }

  /** Ends a round, or has it read once more if a community has asked for it meanwhile. */
  async finish(round: Round, now: Date): Promise<void> {
    const { _id, phase, doneUpTo } = round;
    const isAsRead = { _id, phase, doneUpTo };
    await this.#rounds.updateOne({ ...isAsRead, isWantedAnew: false }, { $set: { phase: 'DONE', nextAt: null } });
    await this.#rounds.updateOne({ ...isAsRead, isWantedAnew: true }, { $set: anew(now) });
  }

  /** Has a community's members looked up with the others, and if these are read already, soon. Safe to repeat. */
  async want(slug: string, communityId: string, now: Date): Promise<void> {
    const wanted = { $addToSet: { wantedBy: communityId }, $set: { isWantedAnew: true } };
    await this.#rounds.updateOne({ _id: slug, wantedBy: { $ne: communityId } }, wanted);
    const isOver = { _id: slug, phase: 'DONE' as const, isWantedAnew: true, ratedAt: { $ne: null } };
    await this.#rounds.updateOne(isOver, { $set: anew(now) });
  }

  /** Notes whose members were looked up. */
  async noteWanted(slug: string, communityIds: readonly string[], tx: Transaction): Promise<void> {
    await this.#rounds.updateOne(
      { _id: slug },
      { $addToSet: { wantedBy: { $each: [...communityIds] } } },
      { session: tx },
    );
  }

  /** When LeetCode's list of rounds is read next; null when it never was. */
  async listDueAt(): Promise<Date | null> {
    return (await this.#lists.findOne({ _id: 'upcoming' }))?.nextAt ?? null;
  }

  async setListDueAt(nextAt: Date): Promise<void> {
    await this.#lists.updateOne({ _id: 'upcoming' }, { $set: { nextAt } }, { upsert: true });
  }

  /** Makes due what a clock that ran ahead has put off, or taken for passed. */
  pullBack(now: Date): Promise<void> {
    const ahead: Filter<Round> = { endsAt: { $lte: now }, nextAt: { $gt: latestWritten(now, LONGEST_REST_MS.look) } };
    const passed: Filter<Round> = { startsAt: { $gt: latestWritten(now) }, phase: 'WAIT', isReminded: false };
    const remind = { phase: 'REMIND', doneUpTo: '', nextAt: now };
    return pullBack(this.#rounds, [
      { ahead, set: { nextAt: now } },
      { ahead: passed, set: remind },
    ]);
  }
}

const anew = (now: Date) => ({ phase: 'READ' as const, doneUpTo: '', failures: 0, nextAt: now, isWantedAnew: false });
