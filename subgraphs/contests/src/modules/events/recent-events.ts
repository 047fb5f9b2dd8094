import type { LoggedEvent } from './registry.ts';

/** The newest events, so that readers that keep up need no database. */
export class RecentEvents {
  readonly #byPlace = new Map<number, LoggedEvent>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(event: LoggedEvent): void {
    this.#byPlace.set(event._id, event);
    // Events come in order, except those of other processes, which come a little later: the one added first is dropped.
    for (const place of this.#byPlace.keys()) {
      if (this.#byPlace.size <= this.#capacity) return;
      this.#byPlace.delete(place);
    }
  }

  /** The events at the places `after + 1` to `upTo`, or null unless all of them are here. */
  range(after: number, upTo: number): LoggedEvent[] | null {
    if (upTo - after > this.#capacity) return null;
    const events = [];
    for (let place = after + 1; place <= upTo; place += 1) {
      const event = this.#byPlace.get(place);
      if (event === undefined) return null;
      events.push(event);
    }
    return events;
  }
}
