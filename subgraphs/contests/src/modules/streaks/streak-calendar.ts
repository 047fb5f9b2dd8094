import { Temporal } from 'temporal-polyfill';
import { DEFAULT_TIME_ZONE } from '../calendar/time-zone.ts';

/** A time zone that a user chose, and since when it is theirs. */
export interface ChosenZone {
  timeZone: string;
  since: Date;
}

/** A choice of a time zone in which clocks went forward: the days that have lost hours by it, the first and the last one. */
export interface Jump {
  from: number;
  to: number;
}

export const isIn = ({ from, to }: Jump, day: number): boolean => from <= day && day <= to;

/** A stretch of time with one time zone. */
interface Stretch {
  timeZone: string;
  days: LocalDays;
  sinceMs: number;
  /** The day that had begun when it began: no earlier one comes any more. */
  floor: number;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * The days of a user, numbered from 1970-01-01, by the clocks of the time zones that they chose. Days never go back: who travels west
 * goes on with the day that had begun, until clocks there have passed it, so that no moment fills a day that was missed.
 */
export class StreakCalendar {
  readonly #stretches: Stretch[];
  readonly #jumps: Jump[] = [];

  /** @param chosen oldest first; UTC is before the first one */
  constructor(chosen: readonly ChosenZone[]) {
    let last: Stretch = {
      timeZone: DEFAULT_TIME_ZONE,
      days: new LocalDays(DEFAULT_TIME_ZONE),
      sinceMs: -Infinity,
      floor: -Infinity,
    };
    this.#stretches = [last];
    for (const { timeZone, since } of chosen) {
      const sinceMs = since.getTime();
      const floor = Math.max(last.floor, localDay(sinceMs - 1, last.timeZone));
      const isForward = offsetMs(sinceMs, timeZone) > offsetMs(sinceMs, last.timeZone);
      if (isForward) this.#jumps.push({ from: floor, to: Math.max(floor, localDay(sinceMs, timeZone)) });
      last = { timeZone, days: new LocalDays(timeZone), sinceMs, floor };
      this.#stretches.push(last);
    }
  }

  get timeZone(): string {
    return this.#stretches.at(-1)!.timeZone;
  }

  dayOf(at: Date): number {
    const { days, floor } = this.#stretches.findLast(({ sinceMs }) => sinceMs <= at.getTime())!;
    return Math.max(floor, days.at(at.getTime()));
  }

  /** The first moment after a day. */
  endOf(day: number): Date {
    let endMs = Infinity;
    for (const [index, { timeZone, sinceMs, floor }] of this.#stretches.entries()) {
      const nextMs = this.#stretches[index + 1]?.sinceMs ?? Infinity;
      // Most stretches ended long before, and need no look at their clocks.
      if (nextMs < (day - 1) * DAY_MS) continue;
      endMs = floor > day ? sinceMs : Math.max(sinceMs, beginningOf(day + 1, timeZone));
      if (endMs < nextMs) break;
    }
    return new Date(endMs);
  }

  /** Whether a day is in no clock's calendar: some places have crossed the date line. */
  isSkipped(day: number): boolean {
    return this.endOf(day).getTime() <= this.endOf(day - 1).getTime();
  }

  /** The last jump by which a day has lost hours. */
  jumpAt(day: number): Jump | undefined {
    return this.#jumps.findLast((jump) => isIn(jump, day));
  }
}

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** Such as 2026-12-01. */
export const dateOf = (day: number): string => EPOCH.add({ days: day }).toString();

const zoned = (atMs: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);

const offsetMs = (atMs: number, timeZone: string) => zoned(atMs, timeZone).offsetNanoseconds / 1e6;

const localDay = (atMs: number, timeZone: string) => Math.floor((atMs + offsetMs(atMs, timeZone)) / DAY_MS);

/** The days of a time zone, for many moments in their order: its clocks are looked up once for each time in which they do not change. */
class LocalDays {
  readonly #timeZone: string;
  #offsetMs = 0;
  #fromMs = Infinity;
  #untilMs = -Infinity;

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  at(atMs: number): number {
    if (atMs < this.#fromMs || atMs >= this.#untilMs) {
      const local = zoned(atMs, this.#timeZone);
      this.#offsetMs = local.offsetNanoseconds / 1e6;
      this.#fromMs = atMs;
      this.#untilMs = local.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
    }
    return Math.floor((atMs + this.#offsetMs) / DAY_MS);
  }
}

const beginningOf = (day: number, timeZone: string) =>
  EPOCH.add({ days: day }).toZonedDateTime(timeZone).epochMilliseconds;
