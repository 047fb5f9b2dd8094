import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { RatingTitle } from '../ratings/titles.ts';

/** A role of a community's Discord server that stands for a title. */
export interface TitleRole {
  title: RatingTitle;
  roleId: string;
}

/** The roles that a community has chosen. */
export interface TitleRoles {
  /** The community. */
  _id: string;
  roles: TitleRole[];
  /** When all its members who have a rating are to be looked at. */
  dueAt: Date;
  /** When the bot last said that it cannot give them; missing where it can, as far as is known. */
  refusedAt?: Date;
}

export class TitleRolesRepository {
  readonly #titleRoles: Collection<TitleRoles>;

  constructor(db: Db) {
    this.#titleRoles = db.collection('titleRoles');
  }

  async ensureIndexes(): Promise<void> {
    await this.#titleRoles.createIndexes([{ key: { dueAt: 1 } }, { key: { refusedAt: 1 }, sparse: true }]);
  }

  find(communityId: string, tx?: Transaction): Promise<TitleRoles | null> {
    return this.#titleRoles.findOne({ _id: communityId }, { session: tx });
  }

  findMany(communityIds: readonly string[]): Promise<TitleRoles[]> {
    return this.#titleRoles.find({ _id: { $in: [...communityIds] } }).toArray();
  }

  /** Has all members looked at from a time on, also where the bot could not give the roles that there were. Without a role nothing is kept. */
  async setRoles(communityId: string, roles: readonly TitleRole[], dueAt: Date, session: Transaction): Promise<void> {
    if (roles.length === 0) await this.#titleRoles.deleteOne({ _id: communityId }, { session });
    else {
      const set = { $set: { roles: [...roles], dueAt }, $unset: { refusedAt: 1 as const } };
      await this.#titleRoles.updateOne({ _id: communityId }, set, { upsert: true, session });
    }
  }

  /** Whose members are to be looked at now; also those whose time a clock that ran ahead has written. */
  due(now: Date, longestMs: number): Promise<TitleRoles[]> {
    return this.#titleRoles.find({ dueAt: { $not: { $gt: now, $lte: latestWritten(now, longestMs) } } }).toArray();
  }

  /** Unless somebody has changed the roles since they were read. */
  async putOff({ _id, dueAt }: TitleRoles, until: Date): Promise<void> {
    await this.#titleRoles.updateOne({ _id, dueAt }, { $set: { dueAt: until } });
  }

  /** The communities whose roles the bot could not give at a moment or later. */
  async refusedSince(since: Date, now: Date): Promise<string[]> {
    const refused = { refusedAt: { $gt: since, $lte: latestWritten(now) } };
    return (await this.#titleRoles.find(refused, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
  }

  /** Returns what was there before. */
  setRefused(communityId: string, refusedAt: Date | null): Promise<TitleRoles | null> {
    const set = refusedAt === null ? { $unset: { refusedAt: 1 as const } } : { $set: { refusedAt } };
    return this.#titleRoles.findOneAndUpdate({ _id: communityId }, set, { returnDocument: 'before' });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#titleRoles.deleteOne({ _id: communityId });
  }
}
