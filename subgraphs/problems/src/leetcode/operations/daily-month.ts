import { z } from 'zod';
import { DAILY_SELECTION, dailyChallenge, type LeetCodeDaily } from '../daily-challenge.ts';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply, parseRows, resolverError, rowOf } from '../parse-reply.ts';

/** The challenges of a month so far; empty where LeetCode had none. */
export interface LeetCodeMonth {
  challenges: LeetCodeDaily[];
  /** Whether the list is complete. If not, LeetCode had an error for some day, or another shape: a missing day may be that one. */
  isWhole: boolean;
}

const month = z.object({ challenges: z.array(z.unknown()).nullable() }).nullable();

/** The challenges of a month such as `2026-11`. */
export const dailyMonthOperation: Operation<string, LeetCodeMonth> = {
  name: 'DailyMonths',
  keysPerRequest: 12,
  example: '2026-11',
  fields: (key) => {
    const [year, number] = key.split('-').map(Number);
    return {
      month: {
        field: 'dailyCodingChallengeV2',
        args: { year: ['Int!', year], month: ['Int!', number] },
        selection: `challenges { ${DAILY_SELECTION} }`,
      },
    };
  },
  parse: (reply, _key, noteDrift) => {
    const isList = z.object({ challenges: z.array(z.unknown()) }).safeParse(reply.data['month']).success;
    // When there is a list, an error is about some day, which is null in it.
    const ofDays = isList ? reply.errors.filter(({ field }) => field === 'month') : [];
    throwErrors({ ...reply, errors: reply.errors.filter((error) => !ofDays.includes(error)) });
    for (const { message } of ofDays) noteDrift?.(resolverError(message));
    const all = parseReply(month, reply.data['month'], 'dailyCodingChallengeV2')?.challenges ?? [];
    const rows = ofDays.length > 0 ? all.filter((row) => row !== null) : all;
    const where = 'dailyCodingChallengeV2.challenges';
    const challenges = parseRows(rowOf(dailyChallenge), rows, { where, noteDrift });
    return { challenges, isWhole: ofDays.length === 0 && challenges.length === rows.length };
  },
};
