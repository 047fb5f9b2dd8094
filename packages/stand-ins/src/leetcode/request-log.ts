import type { Clock } from '@leetcord/kit/time/clock';

/** A request that the stand-in got, for tests that count. */
export interface SeenRequest {
  kind: 'graphql' | 'verdict';
  /** Unix time in ms. */
  at: number;
  /** The root fields of a GraphQL request, such as `question`. */
  operations: string[];
  /** Of a check that told a verdict. */
  submissionId?: string;
}

/** So many are kept; older ones are forgotten. */
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
