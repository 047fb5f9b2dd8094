/** A member's month, generated from a seeded habit. Times are Unix ms. */
export interface SimulatedMember {
  habit: Habit;
  /** When accepted submissions were made, in order. */
  solvedAt: number[];
  /** Whether they have the extension, which then reports all that they solve. */
  reports: boolean;
}

export type Habit = 'regular' | 'weekend' | 'sprint' | 'occasional' | 'idle';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The number of members with each habit, in percent. */
const SHARES: readonly [Habit, number][] = [
  ['regular', 25],
  ['weekend', 15],
  ['sprint', 3],
  ['occasional', 22],
  ['idle', 35],
];
/** The members with the extension, in percent. */
const WITH_EXTENSION = 60;

/** A generator of numbers from 0 to 1 that gives the same sequence for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function simulateMember(days: number, random: () => number): SimulatedMember {
  const drawn = random() * 100;
  let sum = 0;
  const habit = SHARES.find(([, share]) => (sum += share) > drawn)?.[0] ?? 'idle';
  // The hour at which they begin, in UTC: members live everywhere.
  const hour = random() * 24;
  const solvedAt: number[] = [];
  const session = (day: number, solves: number, gapMinutes: number) => {
    let at = day * DAY_MS + (hour + random() * 3) * HOUR_MS;
    for (let solve = 0; solve < solves; solve += 1) {
      solvedAt.push(at);
      at += (0.4 + 1.2 * random()) * gapMinutes * MINUTE_MS;
    }
  };
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  for (let day = 0; day < days; day += 1) {
    const isWeekend = day % 7 >= 5;
    if (habit === 'regular' && random() < 0.85) session(day, upTo(4), 25);
    if (habit === 'weekend' && isWeekend && random() < 0.8) session(day, 4 + upTo(10), 18);
    // More than LeetCode's list of 20 in one evening.
    if (habit === 'sprint' && random() < 0.12) session(day, 20 + upTo(20), 7);
    if (habit === 'occasional' && random() < 0.15) session(day, upTo(3), 30);
    if (habit === 'idle' && random() < 0.01) session(day, 1, 30);
  }
  return { habit, solvedAt: solvedAt.sort((a, b) => a - b), reports: random() * 100 < WITH_EXTENSION };
}
