const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Such as `3 minutes ago`; `now` is in milliseconds since 1970. */
export function agoWords(at: string, now: number): string {
  const elapsedMs = now - Date.parse(at);
  for (const [unit, unitMs] of UNITS) {
    if (elapsedMs >= unitMs) return relative.format(-Math.floor(elapsedMs / unitMs), unit);
  }
  return 'just now';
}

/** Such as `1 November 2026`, by the user's clock. */
export const dayWords = (at: string): string => day.format(new Date(at));

/** Such as `18:30`, by the user's clock and habits. */
export const clockWords = (at: string): string =>
  new Date(at).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });

/** A moment in Unix ms, such as `1 November 2026, 18:30`, by the user's clock. */
export const momentWords = (atMs: number): string => {
  const at = new Date(atMs).toISOString();
  return `${dayWords(at)}, ${clockWords(at)}`;
};

/** What `format` gives for a time zone; for UTC where the browser does not know the zone. */
export function inZone<Result>(timeZone: string, format: (timeZone: string) => Result): Result {
  try {
    return format(timeZone);
  } catch {
    return format('UTC');
  }
}

/** Such as ` (Asia/Tokyo)`; empty for the time zone of this browser. */
export const zoneNote = (timeZone: string): string =>
  timeZone === new Intl.DateTimeFormat().resolvedOptions().timeZone ? '' : ` (${timeZone})`;
