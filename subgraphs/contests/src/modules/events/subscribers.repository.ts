import type { Collection, Db } from 'mongodb';
import { settleUpsert } from '../../transaction.ts';

/** A service that gets every event, and how far it has processed them. */
export interface Subscriber {
  /** Its name. */
  _id: string;
  /** The place of the last event that it acknowledged; at first, of the last event before it subscribed. */
  position: number;
  createdAt: Date;
}

/** More are not listed: services are few. */
const MAX_LISTED = 20;

export class SubscribersRepository {
  readonly #subscribers: Collection<Subscriber>;

  constructor(db: Db) {
    this.#subscribers = db.collection('subscribers');
  }

  /** The subscriber with a name; a new one starts at `position`. */
  findOrAdd({ _id, ...atFirst }: Subscriber): Promise<Subscriber> {
    return settleUpsert(() =>
      this.#subscribers.findOneAndUpdate({ _id }, { $setOnInsert: atFirst }, { upsert: true, returnDocument: 'after' }),
    );
  }

  list(): Promise<Subscriber[]> {
    return this.#subscribers.find().limit(MAX_LISTED).toArray();
  }

  /** Moves a subscriber forward, never back. Null for an unknown one. */
  acknowledge(name: string, position: number): Promise<Subscriber | null> {
    return this.#subscribers.findOneAndUpdate({ _id: name }, { $max: { position } }, { returnDocument: 'after' });
  }
}
