/** Of which time posts are counted, in ms: as LeetCord gathers what follows. */
const COUNTED_MS = 10 * 60_000;

/**
 * Counts how many solves were posted by themselves in each channel. In memory: a bot that starts begins to count anew, and posts some more by
 * themselves at worst.
 */
export class Flood {
  readonly #postedAt = new Map<string, number[]>();

  notePost(channelId: string, now: Date): void {
    this.#postedAt.set(channelId, [...this.#counted(channelId, now), now.getTime()]);
  }

  /** Whether no more solves are to be posted by themselves now, where at most so many are; null for any number. */
  isFull(channelId: string, most: number | null, now: Date): boolean {
    return most !== null && this.#counted(channelId, now).length >= most;
  }

  /** Those of the last minutes; none that a clock which ran ahead has noted. */
  #counted(channelId: string, now: Date): number[] {
    const [ms, counted] = [now.getTime(), this.#postedAt.get(channelId) ?? []];
    return counted.filter((at) => at <= ms && ms - at < COUNTED_MS);
  }
}
