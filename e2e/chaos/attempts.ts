/** One thing that somebody tried, by `performance.now()`. */
export interface Attempt {
  kind: string;
  beganMs: number;
  endedMs: number;
  error?: string;
}

/** Notes what is tried, and how it ended. */
export class Attempts {
  readonly all: Attempt[] = [];

  /** Resolves to undefined where it failed. */
  async note<T>(kind: string, run: () => Promise<T>): Promise<T | undefined> {
    const beganMs = performance.now();
    const add = (error?: string) =>
      this.all.push({ kind, beganMs, endedMs: performance.now(), ...(error !== undefined && { error }) });
    try {
      const result = await run();
      add();
      return result;
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
      add(`${String(error)}${cause}`);
      return undefined;
    }
  }

  /** Those that no given span of time touches. */
  outside(spans: readonly { beganMs: number; endedMs: number }[]): Attempt[] {
    return this.all.filter(
      ({ beganMs, endedMs }) => !spans.some((span) => beganMs < span.endedMs && endedMs > span.beganMs),
    );
  }
}
