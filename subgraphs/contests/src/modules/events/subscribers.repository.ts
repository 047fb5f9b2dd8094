import type { Collection, Db, Filter } from 'mongodb';
import { findOrAdd } from '../../transaction.ts';

/** A service that gets every event, and how far it has processed them. */
export interface Subscriber {
  /** Its name. */
  _id: string;
  /** The place of the last event that it acknowledged; at first, of the last event before it subscribed. */
  position: number;
  createdAt: Date;
  /** The replica of the service that has it; missing while none has. */
  holder?: string;
  /** Rises each time that a replica takes or keeps it. */
  beat?: number;
}

/** More are not listed: services are few. */
const MAX_LISTED = 20;

export class SubscribersRepository {
  readonly #subscribers: Collection<Subscriber>;

  constructor(db: Db) {
    this.#subscribers = db.collection('subscribers');
  }

  /** The subscriber with a name; a new one starts at `position`. */
  async findOrAdd({ _id, ...atFirst }: Subscriber): Promise<Subscriber> {
    return (await findOrAdd(this.#subscribers, { _id }, atFirst)).document;
  }

  list(): Promise<Subscriber[]> {
    return this.#subscribers.find().limit(MAX_LISTED).toArray();
  }

  find(name: string): Promise<Subscriber | null> {
    return this.#subscribers.findOne({ _id: name });
  }

  /** Moves a subscriber forward, never back. Null for an unknown one, and for one that somebody else has. */
  acknowledge(name: string, position: number, holder: string | null): Promise<Subscriber | null> {
    const mayAcknowledge = { _id: name, holder: { $in: [null, holder] } } as Filter<Subscriber>;
    return this.#subscribers.findOneAndUpdate(mayAcknowledge, { $max: { position } }, { returnDocument: 'after' });
  }

  /** Gives a subscriber to a holder, as long as it is as it was seen. Returns whether it was. */
  async hold({ _id, holder, beat }: Subscriber, by: string): Promise<boolean> {
    // Null finds what is missing.
    const asSeen = { _id, holder: holder ?? null, beat: beat ?? null } as Filter<Subscriber>;
    const { matchedCount } = await this.#subscribers.updateOne(asSeen, { $set: { holder: by }, $inc: { beat: 1 } });
    return matchedCount === 1;
  }

  async release(name: string, holder: string): Promise<void> {
    await this.#subscribers.updateOne({ _id: name, holder }, { $unset: { holder: '' }, $inc: { beat: 1 } });
  }
}
