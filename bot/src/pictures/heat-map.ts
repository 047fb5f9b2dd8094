import type { Fonts } from './fonts.ts';
import type { HeatMap } from './picture.ts';
import { createSheet, INK, type Sheet } from './sheet.ts';

const DAY_MS = 24 * 60 * 60_000;
const MAX_WEEKS = 53;
const CELL = 11;
const STEP = CELL + 2;
const GRID = { left: 48, top: 66, right: 20, bottom: 34 };
const WIDTH = GRID.left + MAX_WEEKS * STEP + GRID.right;
const HEIGHT = GRID.top + 7 * STEP + GRID.bottom;
/** From so many solved problems on, a day has the colour: none, few, and so on. */
const LEVELS = [
  [0, INK.raised],
  [1, '#5c4416'],
  [2, '#94671a'],
  [4, '#cc871a'],
  [7, '#ffb84d'],
] as const;
/** Months narrower than this are not named, in weeks. */
const LEAST_MONTH = 3;

/** A column a week, which begins on Monday, as a week of LeetCord does. */
export function drawHeatMap(fonts: Fonts, { title, summary, from, to, days, less, more, locale }: HeatMap): Sheet {
  const sheet = createSheet(fonts, WIDTH, HEIGHT);
  const { write } = sheet;
  const side = write(summary, { x: WIDTH - 20, y: 34, size: 13, ink: INK.quiet, align: 'right', maxWidth: 320 });
  write(title, { x: 20, y: 34, size: 17, weight: 600, maxWidth: WIDTH - 56 - side });

  const solvedOn = new Map(days.map(({ date, solved }) => [date, solved]));
  const [first, last] = [mondayOf(Date.parse(to)) - (MAX_WEEKS - 1) * 7 * DAY_MS, Date.parse(to)];
  const names = {
    month: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
  };
  let named = -LEAST_MONTH;
  for (let at = Math.max(first, Date.parse(from)); at <= last; at += DAY_MS) {
    const [week, day] = [Math.floor((at - first) / (7 * DAY_MS)), (new Date(at).getUTCDay() + 6) % 7];
    const [x, y] = [GRID.left + week * STEP, GRID.top + day * STEP];
    cell(sheet, x, y, inkOf(solvedOn.get(new Date(at).toISOString().slice(0, 10)) ?? 0));
    if (new Date(at).getUTCDate() === 1 && week - named >= LEAST_MONTH) {
      named = week;
      write(names.month.format(at), { x, y: GRID.top - 8, size: 11, ink: INK.quiet, maxWidth: 4 * STEP });
    }
  }
  for (const day of [0, 2, 4]) {
    const y = GRID.top + day * STEP + CELL - 1.5;
    write(names.day.format(first + day * DAY_MS), {
      x: GRID.left - 8,
      y,
      size: 11,
      ink: INK.quiet,
      align: 'right',
      maxWidth: GRID.left - 12,
    });
  }
  legend(sheet, less, more);
  return sheet;
}

function legend(sheet: Sheet, less: string, more: string): void {
  const y = HEIGHT - 23;
  const how = { y: y + CELL - 1.5, size: 11, ink: INK.quiet, align: 'right', maxWidth: 80 } as const;
  let x = WIDTH - GRID.right - 4;
  x -= sheet.write(more, { ...how, x }) + 6;
  for (const [, ink] of LEVELS.toReversed()) cell(sheet, (x -= STEP), y, ink);
  sheet.write(less, { ...how, x: x - 6 });
}

function cell({ context: c }: Sheet, x: number, y: number, ink: string): void {
  c.fillStyle = ink;
  c.beginPath();
  c.roundRect(x, y, CELL, CELL, 2.5);
  c.fill();
}

const inkOf = (solved: number) => LEVELS.findLast(([least]) => solved >= least)?.[1] ?? LEVELS[0][1];
const mondayOf = (day: number) => day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
