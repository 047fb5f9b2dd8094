import { z } from 'zod';
import type { Operation } from '../operation.ts';
import { parsePart, parseReply, parseRows, type NoteDrift, type ReadRow } from '../parse-reply.ts';
import { unixTime } from '../unix-time.ts';
import { isUnknownUser } from '../unknown-user.ts';

/** A contest that LeetCode has rated, for one user. */
interface RatedContest {
  /** Such as `Weekly Contest 408`. */
  title: string;
  startsAt: Date;
  hasAttended: boolean;
  /** After it, also of who did not attend. Null when LeetCode doesn't tell, as are the others. */
  rating: number | null;
  place: number | null;
  solved: number | null;
  problemCount: number | null;
  /** From the start to the last solve, with penalties. */
  finishSeconds: number | null;
}

export interface ContestHistory {
  /** All contests that LeetCode has rated by now, oldest first. */
  contests: RatedContest[];
  /** Whether these are all. Else LeetCode shows some in another way: a missing one may be that. */
  isWhole: boolean;
}

const MAX_RATING = 10_000;
const MAX_PROBLEMS = 100;

const needed = z.looseObject({
  attended: z.boolean(),
  contest: z.object({ title: z.string().min(1), startTime: unixTime }),
});
const rating = z.number().min(0).max(MAX_RATING);
const count = z.number().int().min(0).max(MAX_PROBLEMS);
const whole = z.int32().min(0);
const place = whole.transform((it) => (it > 0 ? it : null));

const contestReader =
  (noteDrift: NoteDrift | undefined): ReadRow<RatedContest> =>
  (row, where) => {
    const { attended: hasAttended, contest, ...rest } = parseReply(needed, row, where);
    const part = <T extends z.ZodType>(schema: T, field: string) =>
      parsePart(schema, rest[field], { where: `${where}.${field}`, noteDrift });
    return {
      title: contest.title,
      startsAt: contest.startTime,
      hasAttended,
      rating: part(rating, 'rating'),
      place: part(place, 'ranking'),
      solved: part(count, 'problemsSolved'),
      problemCount: part(count, 'totalProblems'),
      finishSeconds: part(whole, 'finishTimeInSeconds'),
    };
  };

/** All contests that LeetCode has rated, as they were for a user; null when LeetCode says in so many words that it has no such user. */
export const contestHistoryOperation: Operation<string, ContestHistory | null> = {
  name: 'ContestHistories',
  /** Each has a row for each of 700 contests, 150 bytes long. */
  keysPerRequest: 5,
  example: 'alice',
  fields: (username) => {
    const args = { username: ['String!', username] } as const;
    return {
      user: { field: 'matchedUser', args, selection: 'username' },
      history: {
        field: 'userContestRankingHistory',
        args,
        selection: `attended rating ranking problemsSolved totalProblems finishTimeInSeconds contest { title startTime }`,
      },
    };
  },
  parse: (reply, _username, noteDrift) => {
    if (isUnknownUser(reply)) return null;
    const where = 'userContestRankingHistory';
    const rows = parseReply(z.array(z.unknown()), reply.data['history'], where);
    const contests = parseRows(contestReader(noteDrift), rows, { where, noteDrift });
    contests.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
    return { contests, isWhole: contests.length === rows.length };
  },
};
