import { allowed, many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { recentSubmissionsOperation } from './leetcode/operations/recent-submissions.ts';
import { submitStatsGlobal } from './leetcode/solved-counts.ts';
import { submissionCalendar } from './leetcode/submission-calendar.ts';
import { unixTime } from './leetcode/unix-time.ts';
import { parseNames } from './modules/catalogue/naming.ts';
import { parsePick } from './modules/catalogue/pick.input.ts';
import { problemPageRequest } from './modules/catalogue/problem-connection.ts';
import { ratingRows } from './modules/catalogue/ratings-file.ts';
import { parseFilter } from './modules/catalogue/problem-filter.ts';
import { confirmationInput, sweepInput } from './modules/confirmation/confirmation.input.ts';
import { addInput, parseQuestion } from './modules/solved-history/solved-history.input.ts';

const pick = (part: (amount: number) => object) =>
  allowed((amount) => parsePick({ seed: 'one', slots: [{ count: 1 }], excluding: [], ...part(amount) }));
const claims = (count: number) => many(count, (submissionId) => ({ submissionId: `${submissionId}` }));

const ROW = { titleSlug: 'two-sum', rating: 1_500 };

const solved = (easy: number) => ({
  acSubmissionNum: Object.entries({ easy, medium: 0, hard: 0 }).map(([difficulty, count]) => ({ difficulty, count })),
});
const listed = (digits: number) => {
  const accepted = [
    { id: '1'.repeat(digits), titleSlug: 'two-sum', timestamp: 1_700_000_000, statusDisplay: 'Accepted', lang: 'cpp' },
  ];
  const question = { username: 'alice', withAll: false };
  return recentSubmissionsOperation.parse({ data: { accepted }, errors: [] }, question, () => {}).accepted;
};

testLimits([
  ['the digits of a time of LeetCode', 12, parsed(unixTime, (n) => '1700000000'.padStart(n, '0'))],
  ['the problems of a page', 100, allowed((first) => problemPageRequest({ first }, 'NUMBER_ASC'))],
  ['the problems that a user has solved', 100_000, parsed(submitStatsGlobal, solved)],
  ['the submissions of a day', 100_000, (n) => submissionCalendar.parse(`{"1700000000":${n}}`).length === 1],
  ['the digits of the id of a listed submission', 20, allowed(listed)],
  ['the rows of ratings', 100_000, parsed(ratingRows, (n) => many(n, () => ROW))],
  ['the rating of a problem', 10_000, parsed(ratingRows, (rating) => [{ ...ROW, rating }])],
  ['the characters of the name of a problem', 300, allowed((n) => parseNames([text(n)]))],
  ['the names that are looked up at once', 100, allowed((n) => parseNames(many(n, String)))],
  ['the characters of a seed', 200, pick((n) => ({ seed: text(n) }))],
  ['the slots of a pick', 20, pick((n) => ({ slots: many(n, () => ({ count: 1 })) }))],
  ['the problems of a pick', 50, pick((n) => ({ slots: [{ count: 25 }, { count: n - 25 }] }))],
  ['the problems that a pick leaves out', 5_000, pick((n) => ({ excluding: many(n, String) }))],
  ['the characters that are searched for', 100, allowed((n) => parseFilter({ text: text(n) }))],
  ['the topics that are searched for', 10, allowed((n) => parseFilter({ tags: many(n, String) }))],
  ['the difficulties that are searched for', 10, allowed((n) => parseFilter({ difficulties: many(n, String) }))],
  [
    'the problems that are added to a solved history at once',
    500,
    parsed(addInput, (n) => {
      return { leetcodeUsername: 'alice', problemSlugs: many(n, (made) => `p-${made}`), isComplete: true };
    }),
  ],
  [
    'the users whose solved histories are read at once',
    200,
    allowed((n) => parseQuestion({ userIds: many(n, String) })),
  ],
  [
    'the problems that are looked for in solved histories at once',
    5_000,
    allowed((n) => parseQuestion({ userIds: [], among: many(n, String) })),
  ],
  [
    'the users that are confirmed at once',
    50,
    parsed(confirmationInput, (n) => ({ users: many(n, (user) => ({ username: `user-${user}`, claims: [] })) })),
  ],
  [
    'the claims of a user',
    20,
    parsed(confirmationInput, (n) => ({ users: [{ username: 'alice', claims: claims(n) }] })),
  ],
  [
    'the digits of a submission id',
    20,
    parsed(confirmationInput, (n) => ({ users: [{ username: 'alice', claims: [{ submissionId: '1'.repeat(n) }] }] })),
  ],
  [
    'the users that are swept at once',
    50,
    parsed(sweepInput, (n) => ({ usernames: many(n, (user) => `user-${user}`) })),
  ],
]);
