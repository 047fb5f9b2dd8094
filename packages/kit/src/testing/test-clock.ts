import type { Clock } from '../time/clock.ts';

/** A clock that a test can move forward. It starts at the current time. */
export class TestClock implements Clock {
  #aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  advance(ms: number): void {
    this.#aheadMs += ms;
  }
}
