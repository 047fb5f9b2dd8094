import type { Clock } from '@leetcord/kit/time/clock';
import { z } from 'zod';
import { NEVER_MS, type Ages } from '../../cache/ages.ts';
import type { CachedKind } from '../../cache/cached-kind.ts';
import type { LeetCodeDaily } from '../../leetcode/daily-challenge.ts';
import { isOddAnswer, LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { activeDailyOperation } from '../../leetcode/operations/active-daily.ts';
import { dailyMonthOperation } from '../../leetcode/operations/daily-month.ts';
import { FIRST_DAY, utcDay } from './utc-day.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A day keeps its challenge, except for LeetCode's rare mistakes. What LeetCode lacks a moment after midnight, it soon has. */
const AGES: Ages = {
  freshMs: DAY_MS,
  usableMs: NEVER_MS,
  unknownMs: MINUTE_MS / 2,
  unknownUsableMs: MINUTE_MS / 2,
  retryMs: MINUTE_MS,
};
/** For a day that had ended a day before it was read: LeetCode had corrected any mistake. */
const SETTLED_AGES: Ages = { ...AGES, freshMs: 30 * DAY_MS };

const schema: z.ZodType<LeetCodeDaily> = z.object({ date: z.string(), slug: z.string() });

export interface DailyKindParts {
  leetcode: LeetCodeClient;
  clock: Clock;
  /** Keeps the challenges of other days that came with it. */
  saveOthers(others: ReadonlyMap<string, LeetCodeDaily>): Promise<void>;
}

/**
 * Daily challenges, by UTC day. Today's is requested separately; any other day comes with its whole month. LeetCode is not asked for days
 * before it had challenges, or for the future.
 */
export const dailyKind = ({ leetcode, clock, saveOthers }: DailyKindParts): CachedKind<LeetCodeDaily> => ({
  name: 'daily',
  collection: 'daily_challenges',
  ages: AGES,
  agesOf: ({ value: { date }, fetchedAt }) =>
    fetchedAt.getTime() >= Date.parse(date) + 2 * DAY_MS ? SETTLED_AGES : AGES,
  keyOf: (day) => (day >= FIRST_DAY && day <= utcDay(clock.now()) ? day : null),
  schema,
  fetchMany: async (days, call) => {
    const found = new Map<string, LeetCodeDaily>();
    const failures = new Map<string, LeetCodeError>();
    const keep = (dailies: readonly LeetCodeDaily[]) => {
      for (const daily of dailies) found.set(daily.date, daily);
    };

    const today = utcDay(clock.now());
    if (days.includes(today)) {
      const [active = null] = await leetcode.ask(activeDailyOperation, ['now'], call);
      if (active instanceof LeetCodeError) failures.set(today, active);
      else if (active !== null) keep([active]);
    }
    // Today's too, if LeetCode shows another day now, since one of our clocks is ahead, or shows it in an unknown shape.
    const mayBeOfMonth = (failure: LeetCodeError | undefined) => failure === undefined || isOddAnswer(failure);
    const others = days.filter((day) => !found.has(day) && mayBeOfMonth(failures.get(day)));
    const months = [...new Set(others.map(monthOf))];
    const answers = await leetcode.ask(dailyMonthOperation, months, call);
    for (const [index, answer] of answers.entries()) {
      const isFailure = answer instanceof LeetCodeError;
      if (!isFailure) keep(answer.challenges);
      if (!isFailure && answer.isWhole) continue;
      const failure = isFailure
        ? answer
        : new LeetCodeError('schema-changed', 'LeetCode shows some day in another way.');
      for (const day of others) if (monthOf(day) === months[index]) failures.set(day, failure);
    }
    const asked = new Set(days);
    await saveOthers(new Map([...found].filter(([day]) => !asked.has(day))));
    return days.map((day) => found.get(day) ?? failures.get(day) ?? null);
  },
  keepsGone: true,
});

const monthOf = (day: string) => day.slice(0, '2026-11'.length);
