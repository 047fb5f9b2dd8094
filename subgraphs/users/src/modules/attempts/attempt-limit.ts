/** At most `limit` tries in any `windowMs` milliseconds. */
export interface AttemptWindow {
  limit: number;
  windowMs: number;
}

/**
 * When the next try may be made, by the times of earlier ones (newest first), or null when it may be made now. With several windows, each
 * longer and tighter than the one before, the wait grows for as long as the tries continue.
 */
export function retryAt(times: readonly Date[], windows: readonly AttemptWindow[], now: Date): Date | null {
  const waits = windows.flatMap(({ limit, windowMs }) => {
    const oldestThatCounts = times[limit - 1];
    const free = oldestThatCounts === undefined ? 0 : oldestThatCounts.getTime() + windowMs;
    return free > now.getTime() ? [free] : [];
  });
  return waits.length === 0 ? null : new Date(Math.max(...waits));
}
