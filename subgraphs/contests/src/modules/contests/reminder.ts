/** How long before its start a contest is recalled, in ms. */
const REMINDED_BEFORE_MS = 15 * 60_000;

/** When a start that is set now is recalled; null where that would be at once, or earlier. */
export function reminderOf(startsAt: Date, now: Date): Date | null {
  const remindAt = new Date(startsAt.getTime() - REMINDED_BEFORE_MS);
  return remindAt > now ? remindAt : null;
}
