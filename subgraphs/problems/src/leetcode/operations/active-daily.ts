import { DAILY_SELECTION, dailyChallenge, type LeetCodeDaily } from '../daily-challenge.ts';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';

/** The challenge that LeetCode shows now, with its day: for a moment around midnight that may be another day. */
export const activeDailyOperation: Operation<'now', LeetCodeDaily | null> = {
  name: 'ActiveDaily',
  keysPerRequest: 1,
  example: 'now',
  fields: () => ({
    daily: { field: 'activeDailyCodingChallengeQuestion', args: {}, selection: DAILY_SELECTION },
  }),
  parse: (reply) => {
    throwErrors(reply);
    return parseReply(dailyChallenge.nullable(), reply.data['daily'], 'activeDailyCodingChallengeQuestion');
  },
};
