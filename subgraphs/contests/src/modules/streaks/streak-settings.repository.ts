import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { ChosenZone } from './streak-calendar.ts';

/** Where and when a user is reminded. */
interface StreakReminder {
  communityId: string;
  /** Of the end of their day. */
  hoursBefore: number;
}

/** What a user chose for their streaks. */
export interface StreakSettings {
  _id: string;
  /** Oldest first. */
  zones: ChosenZone[];
  /** Missing for never. */
  reminder?: StreakReminder;
}

/** Those of users who chose nothing are not stored. */
export class StreakSettingsRepository {
  readonly #settings: Collection<StreakSettings>;

  constructor(db: Db) {
    this.#settings = db.collection('streakSettings');
  }

  async ensureIndexes(): Promise<void> {}

  /** The settings of these users, in one command and any order. */
  findMany(userIds: readonly string[]): Promise<StreakSettings[]> {
    return this.#settings.find({ _id: { $in: [...userIds] } }).toArray();
  }

  async find(userId: string, tx?: Transaction): Promise<StreakSettings> {
    return (await this.#settings.findOne({ _id: userId }, { session: tx })) ?? { _id: userId, zones: [] };
  }

  async put({ _id, ...settings }: StreakSettings, session: Transaction): Promise<void> {
    await this.#settings.replaceOne({ _id }, settings, { upsert: true, session });
  }

  async remove(userId: string, session: Transaction): Promise<void> {
    await this.#settings.deleteOne({ _id: userId }, { session });
  }
}
