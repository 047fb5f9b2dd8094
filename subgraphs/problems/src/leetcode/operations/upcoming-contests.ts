import { z } from 'zod';
import { throwErrors, type Operation } from '../operation.ts';
import { parseRows, rowOf } from '../parse-reply.ts';
import { problemSlug } from '../problem-slug.ts';
import { unixTime } from '../unix-time.ts';
import { contestDuration } from './contest.ts';

/** A contest that LeetCode has announced. */
export interface UpcomingContest {
  slug: string;
  title: string;
  startsAt: Date;
  durationSeconds: number;
}

const MAX_TITLE = 200;

// Slugs of contests are written as those of problems are.
const row = z
  .object({
    titleSlug: problemSlug,
    title: z.string().trim().min(1).max(MAX_TITLE),
    startTime: unixTime,
    duration: contestDuration,
  })
  .transform(({ titleSlug: slug, title, startTime: startsAt, duration: durationSeconds }): UpcomingContest => {
    return { slug, title, startsAt, durationSeconds };
  });

/** The contests to come, in LeetCode's order. */
export const upcomingContestsOperation: Operation<'now', UpcomingContest[]> = {
  name: 'UpcomingContests',
  keysPerRequest: 1,
  example: 'now',
  fields: () => ({
    contests: { field: 'upcomingContests', args: {}, selection: 'title titleSlug startTime duration' },
  }),
  parse: (reply, _key, noteDrift) => {
    throwErrors(reply);
    return parseRows(rowOf(row), reply.data['contests'], { where: 'upcomingContests', noteDrift });
  },
};
