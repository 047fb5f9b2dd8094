import { LEETCODE_LIMITS, sharesOf } from '../subgraphs/problems/src/leetcode/request-budget.ts';

/** How long leetcode.com is assumed to need for an answer, in ms: nobody here has measured it. */
export const LEETCODE_ANSWERS_IN_MS = 500;

const { requests: mostRequests, concurrency } = sharesOf(LEETCODE_LIMITS).background;
const windowMs = LEETCODE_LIMITS.windowMs + LEETCODE_LIMITS.graceMs;

/**
 * The background's share of the budget: how many at once, and how many in a window; all of it unless people leave less.
 * Times are Unix ms, and only increase.
 */
export class BackgroundLane {
  /** When each place becomes free, and when the last requests of a window started, both as rings. */
  readonly #places = new Array<number>(concurrency).fill(0);
  readonly #starts: number[];
  #asked = 0;

  constructor(requests = mostRequests) {
    this.#starts = new Array<number>(requests).fill(-windowMs);
  }

  /** Asks when there is room, from `now` on. Returns when the answer arrives. */
  ask(now: number): number {
    const place = this.#asked % concurrency;
    const start = this.#asked % this.#starts.length;
    this.#asked += 1;
    const startsAt = Math.max(now, this.#places[place] ?? 0, (this.#starts[start] ?? 0) + windowMs);
    this.#starts[start] = startsAt;
    const endsAt = startsAt + LEETCODE_ANSWERS_IN_MS;
    this.#places[place] = endsAt;
    return endsAt;
  }
}
