import { allowed, many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { contestsEnv } from './env.ts';
import { typedLengthMs } from './modules/calendar/typed-length.ts';
import { typedTime } from './modules/calendar/typed-time.ts';
import {
  discordName,
  languageInput,
  registerCommunityInput,
  subjectInput,
} from './modules/communities/communities.input.ts';
import {
  cancelContestInput,
  contestWindow,
  createContestInput,
  reminderInput,
  rerollContestInput,
} from './modules/contests/contest.input.ts';
import { takeInput } from './modules/discord-members/discord-members.service.ts';
import { takeInput as takeChecksInput } from './modules/title-roles/title-roles.service.ts';
import { problemsInput } from './modules/contests/problem-choice.input.ts';
import { pricedProblems, problemSlugs, withAttempt, type Attempts } from './modules/formats/problem-set.ts';
import { reasonInput, scoringInput } from './modules/moderation/moderation.input.ts';
import { destinationsInput, gatheringInput, standingsMessageInput, startPostInput } from './modules/news/news.input.ts';
import {
  finishInput,
  freezesInput,
  reminderInput as streakReminderInput,
  takeInput as takeRemindersInput,
} from './modules/streaks/streaks.input.ts';
import { CheckLimit } from './modules/submissions/check-limit.ts';
import { reportInput } from './modules/submissions/report.input.ts';
import { settleUpsert } from './transaction.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const DAY = 24 * 60;

const contest = (part: object) => ({ title: 'League', problems: { any: true }, idempotencyKey: 'one', ...part });
const report = (part: object) => ({
  ...{ submissionId: '1', problemSlug: 'two-sum', language: 'cpp', verdict: 'ACCEPTED', submittedAt: NOW },
  ...part,
});
const standings = (part: object) => ({ contestId: '1', channelId: '1', revision: '1', ...part });
const byHand = (of: (amount: number) => { problem: string; points?: number }[]) =>
  parsed(problemsInput, (amount) => ({ byHand: of(amount) }));
const picker = (of: (amount: number) => object) => parsed(problemsInput, (amount) => ({ picker: of(amount) }));
const matching = (of: (amount: number) => object) => parsed(problemsInput, (amount) => ({ matching: of(amount) }));
/** A tag of a language, of so many characters. */
const languageTag = (length: number) => `de-x-${'ab-'.repeat(length)}`.slice(0, length - 1) + 'a';
const reminder = (userId: string, day: string) => ({ id: `${userId}:${day}`, isRefused: false });
const window = (startsIn: number, length: number) => ({
  startsAt: minutesLater(startsIn),
  endsAt: minutesLater(startsIn + length),
});

/** A time that is right whatever its length: of 47 to 63 characters. */
const longTime = (length: number) => {
  const counts = many(4, (index) => '1'.padStart(1 + Math.floor((length - 47 + index) / 4), '0'));
  return `in ${counts[0]} weeks and ${counts[1]} days and ${counts[2]} hours and ${counts[3]} minutes`;
};

/** Whether an upsert is settled that gives something at the try of this number. */
async function settledAfter(tries: number): Promise<boolean> {
  let run = 0;
  const upsert = () => Promise.resolve((run += 1) < tries ? null : run);
  return settleUpsert(upsert).then(
    () => true,
    () => false,
  );
}

testLimits([
  ['the users that are swept at once', 50, parsed(contestsEnv.shape.SWEEP_USERS_PER_RUN, String)],
  ['the members that are asked about at once', 100, parsed(takeInput, (first) => ({ first }))],
  ['the members whose roles are looked at at once', 100, parsed(takeChecksInput, (first) => ({ first }))],
  ['the characters of the tag of a language', 35, parsed(languageInput, (n) => ({ language: languageTag(n) }))],
  [
    'the characters of a server name',
    100,
    parsed(registerCommunityInput, (n) => ({ discordGuildId: '1', name: text(n) })),
  ],
  [
    'the digits of a Discord id',
    20,
    parsed(registerCommunityInput, (n) => ({ discordGuildId: '1'.repeat(n), name: 'x' })),
  ],
  ['the characters that are kept of a name from Discord', 100, (n) => discordName.parse(text(n)) === text(n)],
  ['the characters of a user id', 100, parsed(subjectInput, (n) => ({ userId: text(n) }))],

  ['the characters of a title', 100, parsed(createContestInput, (n) => contest({ title: text(n) }))],
  [
    'the characters of an idempotency key',
    100,
    parsed(rerollContestInput, (n) => ({ version: 1, idempotencyKey: text(n) })),
  ],
  ['the minutes of a freeze', 31 * DAY, parsed(createContestInput, (n) => contest({ freezeMinutes: n }))],
  ['the hours of a reminder of a streak', 12, parsed(streakReminderInput, (hoursBefore) => ({ hoursBefore }))],
  ['the freezes of streaks in a month', 10, parsed(freezesInput, (perMonth) => ({ perMonth }))],
  ['the id of a user in a reminder', 100, parsed(finishInput, (length) => reminder('x'.repeat(length), '1'))],
  ['the digits of a day in a reminder', 6, parsed(finishInput, (digits) => reminder('x', '1'.repeat(digits)))],
  ['the reminders of streaks that are taken at once', 100, parsed(takeRemindersInput, (first) => ({ first }))],
  ['the minutes of a reminder', DAY, parsed(reminderInput, (minutes) => ({ minutes }))],
  ['the solves that are posted by themselves', 100, parsed(gatheringInput, (after) => ({ after }))],
  ['the characters of why a contest is cancelled', 200, parsed(cancelContestInput, (n) => ({ reason: text(n) }))],
  ['the minutes until a contest starts', 365 * DAY, parsed(contestWindow(NOW), (n) => window(n, 60))],
  ['the minutes since a contest started', 5, parsed(contestWindow(NOW), (n) => window(-n, 60))],
  ['the minutes that a contest lasts', 31 * DAY, parsed(contestWindow(NOW), (n) => window(10, n))],
  [
    'the characters of a time',
    60,
    allowed((n) => typedTime(longTime(n), { field: 'startsAt', now: NOW, timeZone: 'UTC' })),
  ],
  ['the characters that are read of a length', 500, (n) => typedLengthMs('2h'.padStart(n, ' ')) !== null],

  ['the problems that are named', 100, byHand((n) => many(n, (problem) => ({ problem: `${problem}` })))],
  ['the characters that name a problem', 300, byHand((n) => [{ problem: text(n) }])],
  ['the points of a problem', 100, byHand((points) => [{ problem: '1', points }])],
  ['the problems that are picked', 50, picker((n) => ({ slots: [{ count: n }] }))],
  ['the problems that are picked together', 50, picker((n) => ({ slots: [{ count: 25 }, { count: n - 25 }] }))],
  ['the slots of the picker', 20, picker((n) => ({ slots: many(n, () => ({ count: 1 })) }))],
  ['the characters of a seed', 100, picker((n) => ({ slots: [{ count: 1 }], seed: text(n) }))],
  ['the topics that problems must have', 10, matching((n) => ({ tags: many(n, String) }))],
  ['the difficulties that problems may have', 10, matching((n) => ({ difficulties: many(n, () => 'EASY') }))],
  ['the characters of a topic', 100, matching((n) => ({ tags: [text(n)] }))],
  ['the characters of a round', 300, parsed(problemsInput, (n) => ({ round: text(n) }))],
  ['the problems of a contest', 100, parsed(problemSlugs, (n) => many(n, (index) => `p-${index}`))],
  [
    'the problems with points of a contest',
    100,
    parsed(pricedProblems, (n) => many(n, (index) => ({ slug: `p-${index}`, points: 1 }))),
  ],
  [
    'the points that a contest gives for a problem',
    10_000,
    parsed(pricedProblems, (points) => [{ slug: 'two-sum', points }]),
  ],

  ['the points of a difficulty', 100, parsed(scoringInput, (easyPoints) => ({ easyPoints }))],
  ["the characters of a moderator's reason", 300, parsed(reasonInput, (n) => ({ reason: text(n) }))],
  ['the characters of the key of a post', 100, parsed(startPostInput, (n) => ({ key: text(n) }))],
  [
    'the characters of the revision of standings',
    100,
    parsed(standingsMessageInput, (n) => standings({ revision: text(n) })),
  ],
  [
    'the channels of a kind of news',
    10,
    parsed(destinationsInput, (n) => ({ kind: 'SUBMISSION', channelIds: many(n, String) })),
  ],

  ['the characters of a language', 40, parsed(reportInput(NOW), (n) => report({ language: text(n) }))],
  ['the digits of a submission id', 20, parsed(reportInput(NOW), (n) => report({ submissionId: '1'.repeat(n) }))],
  [
    'the minutes that a submission is ahead',
    10,
    parsed(reportInput(NOW), (n) => report({ submittedAt: minutesLater(n) })),
  ],

  [
    'the checks of a user in a minute',
    30,
    async (n) =>
      (
        await Promise.all(
          many(
            n,
            (
              (limit) => () =>
                limit.take('ann')
            )(new CheckLimit()),
          ),
        )
      ).every((ms) => ms === 0),
  ],
  ['the tries of an upsert', 5, settledAfter],
  [
    'the rejected attempts that are kept',
    100,
    (n) => {
      const attempts = many(n, (minute) => minute).reduce<Attempts[]>(
        (before, minute) =>
          withAttempt(before, { problemSlug: 'two-sum', verdict: 'WRONG_ANSWER', submittedAt: minutesLater(minute) }),
        [],
      );
      return attempts[0]?.rejectedAt.length === n;
    },
  ],
]);
