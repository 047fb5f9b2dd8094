import { z } from 'zod';
import { DAILY_SELECTION, dailyChallenge, type LeetCodeDaily } from '../daily-challenge.ts';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';

const month = z.object({ challenges: z.array(dailyChallenge).nullable() }).nullable();

/** The challenges of a month, such as `2026-11`, as far as it has come; none where LeetCode had none. */
export const dailyMonthOperation: Operation<string, LeetCodeDaily[]> = {
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
  parse: (reply) => {
    throwErrors(reply);
    return parseReply(month, reply.data['month'], 'dailyCodingChallengeV2')?.challenges ?? [];
  },
};
