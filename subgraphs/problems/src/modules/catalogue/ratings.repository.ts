import { randomUUID } from 'node:crypto';
import { isAwaited, latestWritten } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Collection, Db } from 'mongodb';
import { writeUnlessDuplicate } from '../../cache/duplicates.ts';

/** By the slug of the problem. */
export type Ratings = ReadonlyMap<string, number>;

/** The slugs of a contest's problems in their order, by the slug of the contest. */
type RatedRounds = ReadonlyMap<string, readonly string[]>;

/** What a list of ratings has. */
export interface RatingsList {
  bySlug: Ratings;
  /** None from a list that doesn't tell of contests. */
  rounds: RatedRounds;
}

/** The ratings of the last import. */
export interface ImportedRatings extends RatingsList {
  /** Null when there was no import, or its time was not recorded. */
  importedAt: Date | null;
}

/** All ratings, in one document: an import is complete or not done at all, and readers see it at one moment. */
interface StoredRatings {
  _id: 'all';
  /** A new value with each import. */
  importId: string;
  /** Missing in documents of earlier versions. */
  importedAt?: Date;
  bySlug: Record<string, number>;
  /** Missing in those of earlier versions. */
  rounds?: Record<string, readonly string[]>;
}

export interface RatingsRepository {
  /** Replaces all ratings with these, including those of problems that do not exist yet. */
  replace(list: RatingsList, importedAt: Date): Promise<void>;
  read(): Promise<ImportedRatings>;
  /** Of the last import; null when there was none. */
  importId(): Promise<string | null>;
  /** Whether an import is due. It is put off for `longestMs` at most. */
  isDue(now: Date, longestMs: number): Promise<boolean>;
  /** Takes the next import if it is due: the one after it is due at `nextAt`. False when it is not due, or another replica took it. */
  begin(due: { now: Date; longestMs: number; nextAt: Date }): Promise<boolean>;
  /** The next one is due then. */
  finish(nextAt: Date): Promise<void>;
}

const STATE_ID = 'ratings';
const _id = 'all';

export function createRatingsRepository(db: Db): RatingsRepository {
  const stored: Collection<StoredRatings> = db.collection('contest_ratings');
  const states: Collection<{ _id: string; nextAt: Date }> = db.collection('sync_state');
  return {
    replace: async ({ bySlug, rounds }, importedAt) => {
      const kept = { bySlug: Object.fromEntries(bySlug), rounds: Object.fromEntries(rounds) };
      const change = { $set: { importId: randomUUID(), importedAt, ...kept } };
      await stored.updateOne({ _id }, change, { upsert: true });
    },
    read: async () => {
      const { bySlug = {}, rounds = {}, importedAt = null } = (await stored.findOne({ _id })) ?? {};
      return { bySlug: new Map(Object.entries(bySlug)), rounds: new Map(Object.entries(rounds)), importedAt };
    },
    importId: async () => (await stored.findOne({ _id }, { projection: { importId: 1 } }))?.importId ?? null,
    isDue: async (now, longestMs) =>
      !isAwaited((await states.findOne({ _id: STATE_ID }))?.nextAt ?? now, now, longestMs),
    begin: async ({ now, longestMs, nextAt }) => {
      const isDue = { $not: { $gt: now, $lte: latestWritten(now, longestMs) } };
      // The upsert of one that is not due fails on its key.
      const write = {
        updateOne: { filter: { _id: STATE_ID, nextAt: isDue }, update: { $set: { nextAt } }, upsert: true },
      };
      return writeUnlessDuplicate(() => states.bulkWrite([write], { ordered: false }));
    },
    finish: async (nextAt) => {
      await states.updateOne({ _id: STATE_ID }, { $set: { nextAt } });
    },
  };
}

/** All contest ratings, in memory. */
export interface KnownRatings {
  /** As of at most ten seconds ago; the same object until the next import. Nearly always without a command. */
  current(): Promise<ImportedRatings>;
}

const LOOK_EVERY_MS = 10_000;

export function createKnownRatings(
  repository: Pick<RatingsRepository, 'importId' | 'read'>,
  clock: Clock,
): KnownRatings {
  let known: { importId: string | null; ratings: ImportedRatings } = {
    importId: null,
    ratings: { bySlug: new Map(), rounds: new Map(), importedAt: null },
  };
  let latest: { at: number; ratings: Promise<ImportedRatings> } | null = null;

  const look = async (): Promise<ImportedRatings> => {
    const importId = await repository.importId();
    if (importId !== known.importId) known = { importId, ratings: await repository.read() };
    return known.ratings;
  };

  return {
    current: () => {
      const at = clock.now().getTime();
      if (latest !== null && at - latest.at < LOOK_EVERY_MS) return latest.ratings;
      const looking = { at, ratings: look() };
      latest = looking;
      // A failure is not cached.
      looking.ratings.catch(() => {
        if (latest === looking) latest = null;
      });
      return looking.ratings;
    },
  };
}
