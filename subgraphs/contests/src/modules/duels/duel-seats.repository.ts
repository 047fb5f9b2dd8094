import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** The duel that a user is in, or to which they have challenged somebody. */
export interface DuelSeat {
  /** The user: each has one seat, which no two duels can have. */
  _id: string;
  duelId: string;
}

/** Who is in which duel at the moment. One whose duel is over may still be there, and is free. */
export class DuelSeatsRepository {
  readonly #seats: Collection<DuelSeat>;

  constructor(db: Db) {
    this.#seats = db.collection('duelSeats');
  }

  async ensureIndexes(): Promise<void> {
    await this.#seats.createIndex({ duelId: 1 });
  }

  find(userId: string, tx?: Transaction): Promise<DuelSeat | null> {
    return this.#seats.findOne({ _id: userId }, { session: tx });
  }

  all(): Promise<DuelSeat[]> {
    return this.#seats.find().toArray();
  }

  /** Takes a seat that is free, or whose duel is over: `before` is as it was read. Fails with a duplicate key, or a conflict, where somebody was faster. */
  async take(seat: DuelSeat, before: DuelSeat | null, tx: Transaction): Promise<void> {
    if (before === null) {
      await this.#seats.insertOne(seat, { session: tx });
      return;
    }
    const { _id, duelId } = seat;
    await this.#seats.updateOne({ _id, duelId: before.duelId }, { $set: { duelId } }, { session: tx });
  }

  /** Frees the seats of a duel. */
  async free(userIds: readonly string[], duelId: string, tx?: Transaction): Promise<void> {
    for (const _id of userIds) await this.#seats.deleteOne({ _id, duelId }, { session: tx });
  }
}
