import type { Clock } from '@leetcord/kit/time/clock';

/** A request to the stand-in, for tests that count. */
export interface SeenRequest {
  kind: 'graphql' | 'verdict' | 'all-problems';
  /** Unix time in ms. */
  at: number;
  /** The root fields of a GraphQL request, such as `question`. */
  operations: string[];
  /** For a check that returned a verdict. */
  submissionId?: string;
}

/** How many are kept; older ones are dropped. */
const KEPT = 10_000;

/** The last requests, oldest first. */
export class RequestLog {
  readonly #clock: Clock;
  #seen: SeenRequest[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(request: Omit<SeenRequest, 'at'>): void {
    this.#seen.push({ ...request, at: this.#clock.now().getTime() });
    if (this.#seen.length > KEPT) this.#seen.shift();
  }

  list(): readonly SeenRequest[] {
    return this.#seen;
  }

  clear(): void {
    this.#seen = [];
  }
}
