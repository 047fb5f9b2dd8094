import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** The first shows a profile to most, the last to nobody. */
export type ProfileVisibility = 'PUBLIC' | 'MEMBERS' | 'NOBODY';

/** Who may see a user's profile. */
export interface ProfileSettings {
  _id: string;
  visibility: ProfileVisibility;
  /** The LeetCode name in lower case by which a public one is found, as it was when they chose so. Null for one that is not public. */
  nameKey: string | null;
}

const AT_FIRST = { visibility: 'MEMBERS', nameKey: null } as const;

/** Those of users who chose nothing are not stored. */
export class ProfileSettingsRepository {
  readonly #settings: Collection<ProfileSettings>;

  constructor(db: Db) {
    this.#settings = db.collection('profileSettings');
  }

  async ensureIndexes(): Promise<void> {
    await this.#settings.createIndex({ nameKey: 1 });
  }

  async find(userId: string, tx?: Transaction): Promise<ProfileSettings> {
    return (await this.#settings.findOne({ _id: userId }, { session: tx })) ?? { _id: userId, ...AT_FIRST };
  }

  /** Public profiles that had this name when they became so: more than one where the name has gone from one account to another. */
  publicBy(nameKey: string): Promise<ProfileSettings[]> {
    return this.#settings.find({ nameKey }).limit(MAX_OF_A_NAME).toArray();
  }

  async put({ _id, ...settings }: ProfileSettings, session?: Transaction): Promise<void> {
    await this.#settings.replaceOne({ _id }, settings, { upsert: true, session });
  }

  /** Whether they had chosen anything. */
  async remove(userId: string, session: Transaction): Promise<boolean> {
    return (await this.#settings.deleteOne({ _id: userId }, { session })).deletedCount > 0;
  }
}

const MAX_OF_A_NAME = 10;
