import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { Member } from '../communities/members.repository.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const members = () => contests.mongo.db.collection<Member>('members');
const stored = (communityId: string, userId: string) => members().findOne({ communityId, userId });
const inMs = (ms: number) => new Date(contests.clock.now().getTime() + ms);
/** Reports that a user continues as another one, who now has the first one's Discord account. */
const move = async (userId: string, toUserId: string, since = contests.clock.now()) =>
  contests.api.outcome(
    'moveUser',
    { userId, toUserId, discordUserId: contests.discordIdOf(userId), since },
    await contests.neighbours.serviceToken('users:forget'),
  );
const join = async (discordGuildId: string, userId: string, discordUserId: string, joinedAt: Date) =>
  contests.api.outcome(
    'addMember',
    { discordGuildId, userId, discordUserId, joinedAt },
    await contests.neighbours.serviceToken('members:write'),
  );
const pointsIn = async (communityId: string) =>
  (await contests.api.leaderboard(communityId, { window: 'ALL_TIME' }))!.entries.edges.map(({ node }) => [
    node.user?.id ?? node.shownAs,
    node.points,
    node.solved,
  ]);

test('the history follows: points from before and after are in one row, and each solve counts once', async () => {
  const { id, guildId } = await contests.community('old', 'bob');
  await contests.solve('old', 'hard-1');
  await contests.solve('bob', 'medium-1');
  await contests.untilConfirmed();
  await contests.join(guildId, 'new');
  expect(await pointsIn(id)).toEqual([
    ['old', 7, 1],
    ['bob', 3, 1],
  ]);

  for (const time of ['told', 'told again']) {
    expect(await move('new', 'old'), time).toBe('MoveUserResult');
    expect(await pointsIn(id)).toEqual([
      ['old', 7, 1],
      ['bob', 3, 1],
    ]);
    expect(await stored(id, 'new')).toBeNull();
    expect(await stored(id, 'old')).toMatchObject({ discordUserId: contests.discordIdOf('new') });
  }
  await contests.solve('old', 'hard-1');
  await contests.solve('old', 'easy-1');
  await contests.untilConfirmed();
  expect(await pointsIn(id)).toEqual([
    ['old', 8, 2],
    ['bob', 3, 1],
  ]);
});

test('the new Discord account keeps the communities that it joined, and Discord is asked about all of them at once', async () => {
  const alone = await contests.community('cal', 'dan');
  const joined = await contests.community();
  await contests.join(joined.guildId, 'eve', 'OWNER');
  await move('eve', 'cal');
  const discordUserId = contests.discordIdOf('eve');
  expect(await stored(joined.id, 'cal')).toMatchObject({ discordUserId, role: 'OWNER' });
  expect(await stored(alone.id, 'cal')).toMatchObject({ discordUserId, role: 'MEMBER' });

  const bot = await contests.neighbours.serviceToken('communities:write');
  const { takeDiscordMembers } = await contests.api.ask<{ takeDiscordMembers: { members: object[] } }>(
    `mutation { takeDiscordMembers(input: { first: 20 }) { ... on TakeDiscordMembersSuccess {
       members { discordGuildId discordUserId } } } }`,
    {},
    bot,
  );
  const asked = [alone, joined].map(({ guildId: discordGuildId }) => ({ discordGuildId, discordUserId }));
  expect(takeDiscordMembers.members).toEqual(expect.arrayContaining(asked));
  // Not in that server: the membership ends, and the points stay.
  await contests.api.outcome(
    'reportDiscordMember',
    { discordGuildId: alone.guildId, discordUserId, hasLeft: true },
    bot,
  );
  expect(await stored(alone.id, 'cal')).toBeNull();
  expect(await stored(joined.id, 'cal')).not.toBeNull();
});

test('a community that the user had left, and the new account joined, has the user back with their points', async () => {
  const { id, guildId } = await contests.community('fay');
  await contests.solve('fay', 'medium-2');
  await contests.untilConfirmed();
  await contests.api.outcome('leaveCommunity', { communityId: id }, await contests.neighbours.userToken('fay'));
  expect(await pointsIn(id)).toEqual([['FORMER_MEMBER', 3, 1]]);
  contests.clock.advance(1_000);
  await contests.join(guildId, 'gus');
  await move('gus', 'fay');
  expect(await pointsIn(id)).toEqual([['fay', 3, 1]]);
  const known = await contests.mongo.db.collection<{ _id: string }>('knownUsers').findOne({ _id: 'fay' });
  expect(known).toMatchObject({ leftAt: {} });
});

test('a user who was hidden in a community when they left it is hidden when the new account brings them back', async () => {
  const { id, guildId } = await contests.community('tia');
  await contests.solve('tia', 'medium-2');
  await contests.untilConfirmed();
  const token = await contests.neighbours.userToken('tia');
  await contests.api.outcome('setMyPrivacy', { communityId: id, isAnonymous: true }, token);
  await contests.api.outcome('leaveCommunity', { communityId: id }, token);
  contests.clock.advance(1_000);
  await contests.join(guildId, 'una');
  await move('una', 'tia');
  expect(await pointsIn(id)).toEqual([['ANONYMOUS', 3, 1]]);
});

test('the last move counts, in whatever order moves are reported', async () => {
  const { id, guildId } = await contests.community('hal');
  await contests.join(guildId, 'ida');
  await contests.join(guildId, 'jon');
  const [earlier, later] = [inMs(1_000), inMs(2_000)];
  expect(await move('jon', 'hal', later)).toBe('MoveUserResult');
  expect(await move('ida', 'hal', earlier)).toBe('MoveUserResult');
  expect(await stored(id, 'hal')).toMatchObject({ discordUserId: contests.discordIdOf('jon') });
  expect(await members().countDocuments({ communityId: id })).toBe(1);
});

test('late reports about the former accounts change nothing', async () => {
  const { id, guildId } = await contests.community('kim');
  await contests.join(guildId, 'lea', 'MODERATOR');
  const discordUserId = contests.discordIdOf('lea');
  const before = inMs(-1_000);
  await move('lea', 'kim');
  expect(await join(guildId, 'lea', discordUserId, before)).toBe('InvalidInputError');
  expect(await join(guildId, 'kim', contests.discordIdOf('kim'), before)).toBe('CommunitySuccess');
  expect(await stored(id, 'kim')).toMatchObject({ discordUserId, role: 'MODERATOR' });
  // A join that the new account had begun is completed.
  const other = await contests.community();
  expect(await join(other.guildId, 'kim', discordUserId, before)).toBe('CommunitySuccess');
  expect(await stored(other.id, 'kim')).toMatchObject({ discordUserId });
});

test('no data of the former user stays, and contests that they planned get another planner', async () => {
  const { id, guildId } = await contests.community('max');
  await contests.join(guildId, 'ned', 'MODERATOR');
  const plan = { communityId: id, title: 'x', endsAt: inMs(3_600_000), idempotencyKey: randomUUID() };
  const token = await contests.neighbours.userToken('ned');
  expect(await contests.api.outcome('createContest', plan, token)).toBe('CreateContestSuccess');
  await move('ned', 'max');
  const planned = contests.mongo.db.collection('contests');
  expect(await planned.countDocuments({ createdByUserId: 'max' })).toBe(1);
  expect(await planned.countDocuments({ createdByUserId: 'ned' })).toBe(0);
  const known = await contests.mongo.db.collection<{ _id: string }>('knownUsers').findOne({ _id: 'ned' });
  expect(Object.keys(known!).sort()).toEqual(['_id', 'formerSince', 'joins']);
});

test('a forgotten user gets nothing, and the user who was to become them is forgotten too', async () => {
  const { id, guildId } = await contests.community('oda');
  await contests.join(guildId, 'pia');
  await contests.api.outcome('forgetUser', { userId: 'oda' }, await contests.neighbours.serviceToken('users:forget'));
  expect(await move('pia', 'oda')).toBe('MoveUserResult');
  expect(await members().countDocuments({ communityId: id })).toBe(0);
  expect(await contests.everything()).not.toContain(`"${contests.discordIdOf('pia')}"`);
});

test('only the users service moves users', async () => {
  const { id } = await contests.community('quin', 'rae');
  const { neighbours } = contests;
  const callers = [
    undefined,
    await neighbours.userToken('rae'),
    await neighbours.apiKeyToken('rae', 'account:read', 'communities:read'),
    await neighbours.serviceToken('communities:write', 'contests:write', 'events:read', 'members:write'),
  ];
  const input = { userId: 'rae', toUserId: 'quin', discordUserId: '1', since: contests.clock.now() };
  for (const token of callers) expect(await contests.api.outcome('moveUser', input, token)).toBe('FORBIDDEN');
  expect(await members().countDocuments({ communityId: id })).toBe(2);
});
