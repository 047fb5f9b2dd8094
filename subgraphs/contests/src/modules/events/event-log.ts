import type { Clock } from '@leetcord/kit/time/clock';
import { currentTrace, inSpan } from '@leetcord/kit/tracing/trace';
import { newId } from '../../ids.ts';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import type { EventsRepository } from './events.repository.ts';
import type { LoggedEvent, NewEvent } from './registry.ts';

/** Writes to the event log in a transaction under way. */
export interface EventWriter {
  tx: Transaction;
  append(events: readonly NewEvent[]): Promise<void>;
  /** Takes the turn in the log without an event. */
  lock(): Promise<void>;
}

/** Events are written here, in the same transaction as the change that they report. */
export class EventLog {
  readonly #events: EventsRepository;
  readonly #transaction: RunTransaction;
  readonly #clock: Clock;
  readonly #onWritten: (events: readonly LoggedEvent[]) => void;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    events: EventsRepository,
    options: { transaction: RunTransaction; clock: Clock; onWritten: (events: readonly LoggedEvent[]) => void },
  ) {
    this.#events = events;
    this.#transaction = options.transaction;
    this.#clock = options.clock;
    this.#onWritten = options.onWritten;
  }

  /**
   * Runs work that writes events, in a transaction. All such transactions take a place from one counter, so each sees what the
   * earlier ones in the log wrote. Within a process they run one at a time, which avoids conflicts; on a conflict with another
   * process they are repeated.
   */
  write<T>(work: (writer: EventWriter) => Promise<T>): Promise<T> {
    const run = this.#last.then(() => this.#write(work));
    this.#last = run.catch(() => undefined);
    return run;
  }

  /** Runs work during which no event is added, and no other such work runs: it sees the complete log until it is done. */
  undisturbed<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.write(async ({ tx, lock }) => {
      await lock();
      return work(tx);
    });
  }

  async #write<T>(work: (writer: EventWriter) => Promise<T>): Promise<T> {
    let written: LoggedEvent[] = [];
    const result = await this.#transaction((tx) => {
      written = [];
      const append = (events: readonly NewEvent[]) =>
        inSpan('write events', { part: 'contests', kind: 'PRODUCER' }, async () => {
          const last = await this.#events.takePlaces(events.length, tx);
          const trace = currentTrace();
          const placed = events.map((event, index): LoggedEvent => {
            const place = { _id: last - events.length + 1 + index, id: newId(this.#clock.now()) };
            return { ...event, ...place, ...(trace !== undefined && { trace }) };
          });
          await this.#events.insert(placed, tx);
          written.push(...placed);
        });
      return work({ tx, append, lock: () => this.#events.lock(tx) });
    });
    this.#onWritten(written);
    return result;
  }
}
