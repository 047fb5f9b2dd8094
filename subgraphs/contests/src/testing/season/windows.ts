const DAY_MS = 24 * 3_600_000;
/** A Monday. */
const MONDAY_MS = Date.UTC(2026, 10, 23);

interface Span {
  window: string;
  /** A moment in it. */
  at: Date;
  fromMs: number;
  beforeMs: number;
}

/** The days, weeks, months and seasons by UTC that some time touches, and all time. */
export function windowsBetween(fromMs: number, beforeMs: number): Span[] {
  const spans = new Map<string, Span>();
  const add = (window: string, startMs: number, endMs: number, atMs: number) =>
    spans.set(`${window} ${startMs}`, { window, at: new Date(atMs), fromMs: startMs, beforeMs: endMs });
  for (let ms = fromMs - DAY_MS; ms <= beforeMs; ms += DAY_MS / 2) {
    const day = Math.floor(ms / DAY_MS) * DAY_MS;
    add('DAY', day, day + DAY_MS, ms);
    const week = MONDAY_MS + Math.floor((ms - MONDAY_MS) / (7 * DAY_MS)) * 7 * DAY_MS;
    add('WEEK', week, week + 7 * DAY_MS, ms);
    const [year, month] = [new Date(ms).getUTCFullYear(), new Date(ms).getUTCMonth()];
    add('MONTH', Date.UTC(year, month), Date.UTC(year, month + 1), ms);
    const quarter = month - (month % 3);
    add('SEASON', Date.UTC(year, quarter), Date.UTC(year, quarter + 3), ms);
  }
  add('ALL_TIME', 0, Infinity, beforeMs);
  return [...spans.values()];
}
