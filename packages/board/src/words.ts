const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/** How long it is until a moment, in at most two units: `2 d 5 h`, `4 min 9 s`; `0 s` when it is over. */
export function timeLeft(until: string, nowMs: number): string {
  let seconds = Math.max(0, Math.ceil((Date.parse(until) - nowMs) / 1_000));
  const first = Math.max(
    0,
    UNITS.findIndex(([, length]) => seconds >= length),
  );
  const parts = UNITS.slice(seconds === 0 ? UNITS.length - 1 : first)
    .slice(0, 2)
    .map(([unit, length]) => {
      const count = Math.floor(seconds / length);
      seconds -= count * length;
      return `${count} ${unit}`;
    });
  return parts.join(' ');
}

/** A moment as clocks in a time zone show it, such as `30 Nov 2026, 18:00`. */
export const localTime = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** `1 point`, `3 points`. */
export const plural = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
