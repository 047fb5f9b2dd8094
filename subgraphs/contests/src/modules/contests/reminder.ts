const MINUTE_MS = 60_000;

/** When members are reminded of a start that is set now, so many minutes before it; null for never, and where that would be at once, or earlier. */
export function reminderOf(startsAt: Date, now: Date, minutes: number | null): Date | null {
  if (minutes === null) return null;
  const remindAt = new Date(startsAt.getTime() - minutes * MINUTE_MS);
  return remindAt > now ? remindAt : null;
}
