import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
  contests.neighbours.tokenLifeMs = 100 * 24 * HOUR_MS;
  // A Monday: weeks of boards begin then.
  setClock('2027-01-04T06:00:00Z');
});
afterAll(() => contests.close());

const HOUR_MS = 3_600_000;
const setClock = (at: string) => contests.clock.advance(Date.parse(at) - contests.clock.now().getTime());
const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
const change = async (field: string, input: object) =>
  contests.api.outcome(field, { ...input, by }, await contests.neighbours.serviceToken('communities:write'));
const wanted = async (communityId: string) => {
  await change('setDestinations', { communityId, kind: 'DIGEST', channelIds: ['77'] });
};
interface Event {
  _id: number;
  communityId: string;
  type: string;
}
const digestsOf = async (communityId: string) =>
  contests.mongo.db.collection<Event>('events').find({ communityId, type: 'WeeklyDigestEvent' }).toArray();
const JOB = 'weekly-digests';
const runDue = () => contests.server.jobs.runDue(JOB);

const DIGEST = `query ($cursor: String!) { event(cursor: $cursor) { ... on WeeklyDigestEvent {
  notification weekStartsAt solverCount leaders { rank points shownAs mayBeMentioned(kind: DIGEST) user { id } }
  streaks { user { id } days isRecord } newMembers { shownAs user { id } } nextContest { title } } } }`;
const read = async (communityId: string) => {
  const [event] = await digestsOf(communityId);
  const token = await contests.neighbours.serviceToken('events:read');
  return (await contests.api.ask<{ event: object }>(DIGEST, { cursor: String(event!._id) }, token)).event;
};

test('a week is told once, whichever replica comes first and however often, and shows members as they are seen then', async () => {
  const { id } = await contests.community('ann', 'bob');
  const { id: quiet } = await contests.community('cyd');
  const { id: unwanted } = await contests.community('dan');
  for (const communityId of [id, quiet]) await wanted(communityId);
  await contests.mongo.db.collection('members').updateMany({ communityId: quiet }, { $set: { joinedAt: new Date(0) } });
  await contests.solve('ann', `easy-${contests.nextSubmissionId()}`);
  await contests.solve('bob', `hard-${contests.nextSubmissionId()}`);
  const hide = 'mutation ($input: SetMyPrivacyInput!) { setMyPrivacy(input: $input) { __typename } }';
  await contests.api.ask(
    hide,
    { input: { communityId: id, isAnonymous: true } },
    await contests.neighbours.userToken('bob'),
  );
  const endsAt = new Date('2027-01-15T00:00:00Z');
  await contests.contest(id, { title: 'Cup', startsAt: new Date('2027-01-14T00:00:00Z'), endsAt });
  // Who chose a channel today is not told of the week before.
  setClock('2027-01-04T10:00:00Z');
  await runDue();
  expect(await digestsOf(id)).toEqual([]);

  setClock('2027-01-11T08:59:00Z');
  await runDue();
  expect(await digestsOf(id)).toEqual([]);
  const other = await contests.startReplica();
  setClock('2027-01-11T09:01:00Z');
  await Promise.all([runDue(), other.jobs.runDue(JOB)]);
  await contests.afterJobs(async () => (await digestsOf(id)).length, JOB).toBe(1);
  contests.clock.advance(HOUR_MS);
  await Promise.all([runDue(), other.jobs.runDue(JOB)]);
  expect(await digestsOf(id)).toHaveLength(1);
  // Nobody scored or came in the one, and nobody wants it in the other.
  expect([await digestsOf(quiet), await digestsOf(unwanted)]).toEqual([[], []]);

  await change('muteNews', { communityId: id, kinds: ['DIGEST'] });
  expect(await read(id)).toMatchObject({
    ...{ notification: 'DIGEST', weekStartsAt: '2027-01-04T00:00:00.000Z', solverCount: 2 },
    leaders: [
      { rank: 1, shownAs: 'ANONYMOUS', user: null },
      { rank: 2, shownAs: 'NAME', mayBeMentioned: true, user: { id: 'ann' } },
    ],
    ...{ streaks: [], nextContest: { title: 'Cup' } },
    newMembers: expect.arrayContaining([{ shownAs: 'NAME', user: { id: 'ann' } }]),
  });
  const mute = 'mutation ($input: MuteNewsInput!) { muteNews(input: $input) { __typename } }';
  await contests.api.ask(
    mute,
    { input: { communityId: id, kinds: ['DIGEST'] } },
    await contests.neighbours.userToken('ann'),
  );
  expect(await read(id)).toMatchObject({ leaders: [{}, { user: { id: 'ann' }, mayBeMentioned: false }] });
});

test('a moderator chooses when the week is told, as people write times', async () => {
  const { id } = await contests.community('eve');
  const set = (time: string) => change('setDigestTime', { communityId: id, weekday: 'FRIDAY', time });
  expect([await set('5pm'), await set('soon')]).toEqual(['CommunitySuccess', 'InvalidInputError']);
  const query = 'query ($id: ID!) { community(id: $id) { digestTime { weekday time } } }';
  const token = await contests.neighbours.serviceToken('events:read');
  expect(await contests.api.ask(query, { id }, token)).toEqual({
    community: { digestTime: { weekday: 'FRIDAY', time: '17:00' } },
  });
});
