/** How soon the server is asked after something has changed, so that several changes make one question. */
const SOON_MS = 1_000;
/** The pauses between questions while there is no answer, or one from before the moment that is waited for. */
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
/** A question that is due later than this was planned by a clock that ran ahead. */
const LONGEST_MS = 120_000;

/** Asks the server for what a page shows, one question at a time, again and again while the page is open. */
export class Asking {
  readonly #ask: () => Promise<number | null>;
  readonly #now: () => number;
  readonly #soonMs: number;
  #dueAt = 0;
  #retries = 0;
  #isAsking = false;
  #hasChanged = false;

  /**
   * @param ask returns when to ask again, in Unix ms; null where the answer is missing, or not what was waited for.
   * @param now in Unix ms
   */
  constructor(ask: () => Promise<number | null>, now: () => number, soonMs = SOON_MS) {
    this.#ask = ask;
    this.#now = now;
    this.#soonMs = soonMs;
  }

  /** Asks if it is time to; called at each tick of the clock. */
  tick(nowMs: number): void {
    const isFar = this.#dueAt - nowMs > LONGEST_MS;
    if (!this.#isAsking && (nowMs >= this.#dueAt || isFar)) void this.now();
  }

  async now(): Promise<void> {
    this.#isAsking = true;
    this.#hasChanged = false;
    const again = await this.#ask().finally(() => (this.#isAsking = false));
    const nowMs = this.#now();
    this.#retries = again === null ? this.#retries + 1 : 0;
    this.#dueAt = again ?? nowMs + RETRY_MS[Math.min(this.#retries, RETRY_MS.length) - 1]!;
    if (this.#hasChanged) this.changed();
  }

  /** What is shown has changed: asks soon. */
  changed(): void {
    this.#hasChanged = true;
    this.#dueAt = Math.min(this.#dueAt, this.#now() + this.#soonMs);
  }
}
