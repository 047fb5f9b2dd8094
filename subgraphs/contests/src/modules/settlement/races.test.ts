import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContestsClient } from '../../testing/contests-client.ts';
import { standings, type Deed, type Game } from '../../testing/season/rules.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  await contests.startReplica();
});
afterAll(() => contests.close());

const secondAt = (at: Date) => Math.floor(at.getTime() / 1_000) * 1_000;
const inMs = (ms: number) => new Date(contests.clock.now().getTime() + ms);

/** A contest that starts now, with what its rules need. */
async function startContest(
  users: readonly string[],
  problems: readonly { slug: string; points: number }[],
  { format = 'LOCKOUT', lengthMs = 60 * MINUTE_MS }: { format?: Game['format']; lengthMs?: number } = {},
) {
  const { id: communityId, guildId } = await contests.community();
  await Promise.all(users.map((user) => contests.join(guildId, user)));
  await contests.join(guildId, `mod-of-${communityId}`, 'MODERATOR');
  const startsAt = new Date(secondAt(contests.clock.now()));
  const byHand = problems.map(({ slug, points }) => ({ problem: slug, ...(format !== 'ICPC' && { points }) }));
  const { contest } = await contests.contest(communityId, {
    ...{ format, startsAt, endsAt: new Date(startsAt.getTime() + lengthMs), problems: { byHand } },
  });
  const game: Game = { format, problems, startsMs: startsAt.getTime() };
  return { communityId, id: contest.id, game, startsAt };
}

/** A report that is sent to the replicas in turn. */
let sent = 0;
async function report({ user, slug, atMs, verdict }: Deed): Promise<string> {
  const submissionId = contests.nextSubmissionId();
  const submittedAt = new Date(atMs);
  contests.neighbours.list(user, { id: submissionId, slug, submittedAt, verdict: verdict as 'ACCEPTED' });
  const token = await contests.neighbours.userToken(user, user);
  const { url } = contests.servers[(sent += 1) % contests.servers.length]!;
  const claim = { submissionId, problemSlug: slug, submittedAt, verdict: verdict as 'ACCEPTED' };
  return (await new ContestsClient(url).record(token, claim)).submission!.id;
}

const deed = (user: string, slug: string, at: Date, verdict = 'ACCEPTED'): Deed => {
  return { user, slug, verdict, atMs: secondAt(at), isNew: true, points: 1 };
};

/** The rows of a contest, as its community's members see them. */
async function rowsOf({ id, communityId }: { id: string; communityId: string }) {
  const query = `query ($id: ID!) { contest(id: $id) { standings(first: 100) { edges { node {
    rank points solved lastScoredAt user { id } } } } } }`;
  interface Node {
    rank: number;
    points: number;
    solved: number;
    lastScoredAt: string;
    user: { id: string };
  }
  const moderator = await contests.neighbours.userToken(`mod-of-${communityId}`);
  const { contest } = await contests.api.ask<{ contest: { standings: { edges: { node: Node }[] } } }>(
    query,
    { id },
    moderator,
  );
  return contest.standings.edges.map(({ node: { user, lastScoredAt, ...row } }) => {
    return { ...row, user: user.id, lastMs: Date.parse(lastScoredAt) };
  });
}
const inOrder = (game: Game, deeds: readonly Deed[]) =>
  standings(game, deeds).toSorted((one, other) => one.rank - other.rank || (one.user < other.user ? -1 : 1));

async function moderate(field: string, communityId: string, input: object): Promise<string> {
  const token = await contests.neighbours.userToken(`mod-of-${communityId}`);
  return contests.api.outcome(field, { reason: 'Copied', ...input }, token);
}

test('of ten reports at once of one problem, two of them by one member, the earliest of each second take it', async () => {
  const users = Array.from({ length: 9 }, (_, index) => `racer-${index}`);
  const problems = [
    { slug: 'easy-1', points: 5 },
    { slug: 'easy-2', points: 9 },
  ];
  const contest = await startContest(users, problems);
  contests.clock.advance(10 * MINUTE_MS);
  const now = contests.clock.now().getTime();
  // Two are first in the same second; one of them has solved it later too.
  const deeds = users.map((user, index) =>
    deed(user, 'easy-1', new Date(now - (index % 5 === 2 ? 60 : index) * 1_000)),
  );
  deeds.push(deed('racer-2', 'easy-1', new Date(now - 3_000)));
  await Promise.all(deeds.toReversed().map(report));
  await contests.untilConfirmed();
  const rows = await rowsOf(contest);
  expect(rows).toEqual(inOrder(contest.game, deeds));
  expect(rows.filter(({ rank }) => rank === 1).map(({ user }) => user)).toEqual(['racer-2', 'racer-7']);
}, 240_000);

test('what was made before the end counts and what was made at it does not, though all is told while the contest is announced as final', async () => {
  const users = Array.from({ length: 3 }, (_, index) => `late-${index}`);
  const contest = await startContest(users, [{ slug: 'medium-1', points: 1 }], {
    format: 'ICPC',
    lengthMs: 5 * MINUTE_MS,
  });
  const endMs = contest.startsAt.getTime() + 5 * MINUTE_MS;
  contests.clock.advance(5 * MINUTE_MS + 2_000);
  const deeds = users.flatMap((user, index) => [
    deed(user, 'medium-1', new Date(endMs - 2_000), 'WRONG_ANSWER'),
    deed(user, 'medium-1', new Date(endMs + ((index % 3) - 2) * 1_000)),
  ]);
  await Promise.all([...deeds.map(report), ...contests.servers.map(({ jobs }) => jobs.runDue('announce-contest'))]);
  await contests.untilConfirmed();
  const inTime = deeds.filter(({ atMs }) => atMs < endMs);
  expect(await rowsOf(contest)).toEqual(inOrder(contest.game, inTime));

  contests.clock.advance(contests.settings.CONTEST_SETTLE_MS + MINUTE_MS);
  const tooLate = deed('late-2', 'medium-1', new Date(endMs - 3_000));
  await Promise.all([report(tooLate), ...contests.servers.map(({ jobs }) => jobs.runDue('announce-contest'))]);
  await contests.untilConfirmed();
  expect(await rowsOf(contest)).toEqual(inOrder(contest.game, inTime));
  const finishes = { contestId: contest.id, type: 'ContestFinishedEvent' };
  await contests.afterJobs(() => contests.mongo.db.collection('events').countDocuments(finishes)).toBe(1);
}, 240_000);

test('of what is told while a contest is cancelled exactly that counts which the event log has before it', async () => {
  const users = Array.from({ length: 6 }, (_, index) => `rained-${index}`);
  const contest = await startContest(users, [{ slug: 'hard-1', points: 3 }]);
  contests.clock.advance(2 * MINUTE_MS);
  const deeds = users.map((user, index) => deed(user, 'hard-1', inMs(-1_000 * (index % 3))));
  const ids = new Map<string, Deed>();
  const cancelling = Array.from({ length: 3 }, () =>
    moderate('cancelContest', contest.communityId, { contestId: contest.id }),
  );
  await Promise.all([
    ...deeds.slice(0, 3).map(async (one) => ids.set(await report(one), one)),
    ...cancelling,
    ...deeds.slice(3).map(async (one) => ids.set(await report(one), one)),
  ]);
  await contests.untilConfirmed();
  const log = await contests.mongo.db
    .collection('events')
    .find({ communityId: contest.communityId })
    .sort({ _id: 1 })
    .toArray();
  const cancels = log.filter(({ change }) => change === 'CANCELLED');
  expect(cancels).toHaveLength(1);
  const before = log.filter(({ _id, type }) => type === 'SubmissionEvent' && _id < cancels[0]!._id);
  const counted = before.map(({ submissionId }) => ids.get(submissionId as string)!);
  expect(await rowsOf(contest)).toEqual(inOrder(contest.game, counted));
}, 240_000);

test('a lockout that is decided, undone by a void and decided again at once is as its submissions say', async () => {
  const users = ['duel-1', 'duel-2', 'duel-3'];
  const problems = [
    { slug: 'easy-3', points: 10 },
    { slug: 'easy-4', points: 3 },
    { slug: 'easy-5', points: 4 },
  ];
  const contest = await startContest(users, problems);
  contests.clock.advance(10 * MINUTE_MS);
  const copied = deed('duel-1', 'easy-3', inMs(-5 * MINUTE_MS));
  const submissionId = await report(copied);
  await contests.untilConfirmed();
  const rest = [
    deed('duel-2', 'easy-3', inMs(-4 * MINUTE_MS)),
    deed('duel-3', 'easy-4', inMs(-3 * MINUTE_MS)),
    deed('duel-1', 'easy-5', inMs(-2 * MINUTE_MS)),
    deed('duel-3', 'easy-3', inMs(-6 * MINUTE_MS)),
  ];
  const { communityId } = contest;
  await Promise.all([
    ...rest.map(report),
    moderate('voidSubmission', communityId, { communityId, submissionId }),
    ...contests.servers.map(({ jobs }) => jobs.runDue('announce-contest')),
  ]);
  await contests.untilConfirmed();
  expect(await rowsOf(contest)).toEqual(inOrder(contest.game, rest));
  await Promise.all([
    moderate('restoreSubmission', communityId, { communityId, submissionId }),
    moderate('disqualifyEntrant', communityId, { contestId: contest.id, userId: 'duel-3' }),
  ]);
  const left = [...rest, copied].filter(({ user }) => user !== 'duel-3');
  expect(await rowsOf(contest)).toEqual(inOrder(contest.game, left));
}, 240_000);
