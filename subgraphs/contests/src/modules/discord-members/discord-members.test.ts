import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const HOUR_MS = 3_600_000;
const bot = () => contests.neighbours.serviceToken('communities:write');
interface DiscordMember {
  discordGuildId: string;
  discordUserId: string;
  displayName: string | null;
}
async function takeDue(first: number): Promise<DiscordMember[]> {
  const token = await bot();
  const { takeDiscordMembers } = await contests.api.ask<{ takeDiscordMembers: { members: DiscordMember[] } }>(
    `mutation ($first: Int!) { takeDiscordMembers(input: { first: $first }) {
       ... on TakeDiscordMembersSuccess { members { discordGuildId discordUserId displayName } } } }`,
    { first },
    token,
  );
  return takeDiscordMembers.members;
}
/** Moves all checks back by an hour instead of the clock: access tokens do not outlive an hour. */
const anHourPasses = () =>
  contests.mongo.db
    .collection('members')
    .updateMany({}, [{ $set: { discordCheckedAt: { $subtract: ['$discordCheckedAt', HOUR_MS] } } }]);
const report = async (discordGuildId: string, userId: string, said: { hasLeft: boolean; displayName?: string }) =>
  contests.api.outcome(
    'reportDiscordMember',
    { discordGuildId, discordUserId: contests.discordIdOf(userId), ...said },
    await bot(),
  );

const NAMES = `query ($id: ID!) { leaderboard(communityId: $id, window: WEEK) {
  entries { edges { node { displayName shownAs user { id } } } } } }`;
interface NamedRow {
  displayName: string | null;
  shownAs: string;
  user: { id: string } | null;
}
async function rowOf(id: string): Promise<NamedRow | undefined> {
  const { leaderboard } = await contests.api.ask<{
    leaderboard: { entries: { edges: { node: NamedRow }[] } };
  }>(NAMES, { id });
  return leaderboard.entries.edges[0]?.node;
}

test("a visible member is shown by the server's name for them, and a hidden member by none", async () => {
  const one = await contests.community('ann');
  const other = await contests.community('ann');
  for (const { id } of [one, other]) await contests.setVisibility(id, 'PUBLIC');
  expect(await report(one.guildId, 'ann', { hasLeft: false, displayName: 'Captain Ann' })).toBe(
    'ReportDiscordMemberSuccess',
  );
  await report(other.guildId, 'ann', { hasLeft: false, displayName: ' Ann\nthe \u202eQuiet' });
  await contests.solve('ann', 'easy-1');
  await contests.untilConfirmed();
  const shown = { shownAs: 'NAME', user: { id: 'ann' } };
  expect(await rowOf(one.id)).toEqual({ displayName: 'Captain Ann', ...shown });
  expect(await rowOf(other.id)).toEqual({ displayName: 'Ann the Quiet', ...shown });

  const token = await contests.neighbours.userToken('ann');
  await contests.api.outcome('setMyPrivacy', { communityId: one.id, isAnonymous: true }, token);
  expect(await rowOf(one.id)).toEqual({ displayName: null, shownAs: 'ANONYMOUS', user: null });
  await report(other.guildId, 'ann', { hasLeft: true });
  expect(await rowOf(other.id)).toEqual({ displayName: null, shownAs: 'FORMER_MEMBER', user: null });
});

test('a member who has left the Discord server leaves its community, even as its last owner, and can join again', async () => {
  const { id, guildId } = await contests.community('bea');
  await contests.join(guildId, 'olga', 'OWNER');
  const memberships = () =>
    contests.mongo.db.collection('members').find({ communityId: id }).project({ userId: 1, _id: 0 }).toArray();
  for (const userId of ['bea', 'olga', 'olga'])
    expect(await report(guildId, userId, { hasLeft: true })).toMatch(/Success$/);
  expect(await memberships()).toEqual([]);
  expect(await report('404', 'bea', { hasLeft: true })).toMatch(/Success$/);
  await contests.join(guildId, 'bea');
  expect(await memberships()).toEqual([{ userId: 'bea' }]);
});

test('the bot gets each member of an open community once an hour, those not checked for longest first', async () => {
  const { guildId } = await contests.community('cal', 'dan', 'eve');
  const closed = await contests.community('fay');
  await contests.api.outcome('closeCommunity', { discordGuildId: closed.guildId }, await bot());
  const ids = (members: DiscordMember[]) =>
    members.filter(({ discordGuildId }) => discordGuildId === guildId).map(({ discordUserId }) => discordUserId);
  expect(ids(await takeDue(100))).toEqual([]);
  // Members stored by earlier versions have never been checked.
  await contests.mongo.db.collection('members').updateOne({ userId: 'eve' }, { $unset: { discordCheckedAt: 1 } });
  expect(ids(await takeDue(100))).toEqual([contests.discordIdOf('eve')]);
  await anHourPasses();
  const due = await takeDue(100);
  expect(ids(due)).toEqual(['cal', 'dan', 'eve'].map((userId) => contests.discordIdOf(userId)));
  expect(due.map(({ discordGuildId }) => discordGuildId)).not.toContain(closed.guildId);
  expect(await takeDue(100)).toEqual([]);
});
