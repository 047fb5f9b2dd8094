import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { Member } from './members.repository.ts';
import type { Role } from './roles.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const members = () => contests.mongo.db.collection<Member>('members');
const stored = (communityId: string, userId: string) => members().findOne({ communityId, userId });
const give = (communityId: string, userId: string, role: Role) =>
  members().updateOne({ communityId, userId }, { $set: { role, roleFrom: 'OWNER' } });
const as = (userId: string) => contests.neighbours.userToken(userId);
const act = async (userId: string, field: string, input: object) =>
  contests.api.outcome(field, input, await as(userId));

interface MembersPage {
  edges: { node: { user: { id: string }; role: Role } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
async function membersOf(id: string, token?: string, variables: { first?: number; after?: string | null } = {}) {
  const query = `query ($id: ID!, $first: Int, $after: String) { community(id: $id) { members(first: $first, after: $after) {
    edges { node { user { id } role } } pageInfo { hasNextPage endCursor } } } }`;
  const { community } = await contests.api.ask<{ community: { members: MembersPage | null } }>(
    query,
    { id, ...variables },
    token,
  );
  return community.members;
}

describe('a role from Discord', () => {
  test('follows Discord with each joining, while the moment of joining and the privacy stay', async () => {
    const { id, guildId } = await contests.community('ann');
    const { joinedAt } = (await stored(id, 'ann'))!;
    await act('ann', 'setMyPrivacy', { communityId: id, isAnonymous: true, mayBeMentioned: false });
    for (const role of ['MODERATOR', 'OWNER', 'MEMBER'] as const) {
      contests.clock.advance(60_000);
      await contests.join(guildId, 'ann', role);
      const kept = { isAnonymous: true, mayBeMentioned: false, joinedAt };
      expect(await stored(id, 'ann')).toMatchObject({ role, roleFrom: 'DISCORD', ...kept });
    }
    contests.clock.advance(-180_000);
  });

  test('does not lower what an owner gave, and is none for who has lost the Discord account to another', async () => {
    const { id, guildId } = await contests.community('bea');
    await give(id, 'bea', 'MODERATOR');
    await contests.join(guildId, 'bea', 'MEMBER');
    expect(await stored(id, 'bea')).toMatchObject({ role: 'MODERATOR', roleFrom: 'OWNER' });
    await contests.join(guildId, 'cal', 'MODERATOR');
    const takesOver = { discordGuildId: guildId, userId: 'dan', discordUserId: contests.discordIdOf('cal') };
    await contests.api.outcome('addMember', takesOver, await contests.neighbours.serviceToken('members:write'));
    expect(await stored(id, 'cal')).toMatchObject({ role: 'MEMBER', discordUserId: null });
  });
});

describe('a joining that is told late', () => {
  const DAY_MS = 24 * 60 * 60_000;
  const inMs = (ms: number) => new Date(contests.clock.now().getTime() + ms);
  const tell = async (discordGuildId: string, userId: string, joinedAt: Date) => {
    const input = { discordGuildId, userId, discordUserId: contests.discordIdOf(userId), joinedAt };
    return contests.api.outcome('addMember', input, await contests.neighbours.serviceToken('members:write'));
  };

  test('counts from when the user came: never from the future, nor from more than a week ago', async () => {
    const { id, guildId } = await contests.community();
    const now = contests.clock.now().getTime();
    const cameAt = inMs(-40 * 60_000);
    for (const [userId, joinedAt] of [
      ['mia', cameAt],
      ['mia', inMs(-10 * 60_000)],
      ['fox', inMs(DAY_MS)],
      ['old', inMs(-30 * DAY_MS)],
    ] as const) {
      expect(await tell(guildId, userId, joinedAt)).toBe('CommunitySuccess');
    }
    expect(await stored(id, 'mia')).toMatchObject({ joinedAt: cameAt });
    const joinedMs = async (userId: string) => (await stored(id, userId))!.joinedAt.getTime();
    expect((await joinedMs('fox')) <= contests.clock.now().getTime()).toBe(true);
    expect((await joinedMs('old')) >= now - 7 * DAY_MS).toBe(true);

    for (const [slug, ago] of [
      ['medium-before', 50 * 60_000],
      ['easy-after', 20 * 60_000],
    ] as const) {
      await contests.solve('mia', slug, inMs(-ago));
    }
    await contests.untilConfirmed();
    const board = await contests.api.leaderboard(id, { window: 'ALL_TIME' });
    expect(board?.entries.edges.map(({ node }) => [node.user?.id, node.points])).toEqual([['mia', 1]]);
  });

  test('does not bring back who has left or was removed since; to come again does', async () => {
    const { id: communityId, guildId } = await contests.community('kai');
    await give(communityId, 'kai', 'OWNER');
    const cameAt = inMs(-60_000);
    for (const [userId, end] of [
      ['leo', () => act('leo', 'leaveCommunity', { communityId })],
      ['max', () => act('kai', 'removeMember', { communityId, userId: 'max' })],
    ] as const) {
      await tell(guildId, userId, cameAt);
      expect(await end()).toMatch(/Success$/);
      expect(await tell(guildId, userId, cameAt)).toBe('CommunitySuccess');
      expect(await stored(communityId, userId)).toBeNull();
      contests.clock.advance(1_000);
      const again = contests.clock.now();
      await tell(guildId, userId, again);
      expect(await stored(communityId, userId)).toMatchObject({ joinedAt: again });
    }
  });
});

test('who was hidden is hidden when they come back, however their membership ended', async () => {
  const { id: communityId, guildId } = await contests.community('nan');
  await give(communityId, 'nan', 'OWNER');
  const bot = await contests.neighbours.serviceToken('communities:write');
  const gone = { discordGuildId: guildId, discordUserId: contests.discordIdOf('oli'), hasLeft: true };
  await contests.join(guildId, 'oli');
  const hidden = { isAnonymous: true, mayBeMentioned: false };
  await act('oli', 'setMyPrivacy', { communityId, ...hidden });
  for (const end of [
    () => act('oli', 'leaveCommunity', { communityId }),
    () => act('nan', 'removeMember', { communityId, userId: 'oli' }),
    () => contests.api.outcome('reportDiscordMember', gone, bot),
  ]) {
    await end();
    expect(await stored(communityId, 'oli')).toBeNull();
    contests.clock.advance(1_000);
    await contests.join(guildId, 'oli');
    expect(await stored(communityId, 'oli')).toMatchObject(hidden);
  }
});

test('members of the time before roles are members who show their name', async () => {
  const { id } = await contests.community();
  const joinedAt = new Date(0);
  const old = { _id: `${id}:old`, communityId: id, userId: 'old', joinedAt };
  await contests.mongo.db.collection<{ _id: string }>('members').insertOne(old);
  const query = `query ($id: ID!) { community(id: $id) { myMembership { user { id } role joinedAt isAnonymous mayBeMentioned } } }`;
  const { community } = await contests.api.ask<{ community: object }>(query, { id }, await as('old'));
  expect(community).toEqual({
    myMembership: {
      user: { id: 'old' },
      role: 'MEMBER',
      joinedAt: joinedAt.toISOString(),
      isAnonymous: false,
      mayBeMentioned: true,
    },
  });
  expect(await contests.api.ask(query, { id })).toEqual({ community: { myMembership: null } });
});

describe('members', () => {
  test('are listed for moderators and owners, longest first, page by page, and for nobody else', async () => {
    const users = ['eve', 'fay', 'gus', 'hal', 'ida'];
    const { id } = await contests.community(...users);
    // Two who joined at the same moment.
    await members().updateMany(
      { communityId: id, userId: { $in: ['fay', 'gus'] } },
      { $set: { joinedAt: new Date(1) } },
    );
    await give(id, 'eve', 'OWNER');
    await give(id, 'fay', 'MODERATOR');
    const inOrder = ['fay', 'gus', 'eve', 'hal', 'ida'];
    const names = (page: MembersPage | null) => page?.edges.map(({ node }) => node.user.id);
    expect(names(await membersOf(id, await as('eve')))).toEqual(inOrder);
    const paged = [];
    let after: string | null = null;
    do {
      const page: MembersPage | null = await membersOf(id, await as('fay'), { first: 1, after });
      paged.push(...(names(page) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(inOrder);
    for (const token of [
      undefined,
      await as('gus'),
      await as('outsider'),
      await contests.neighbours.apiKeyToken('eve', 'communities:read', 'account:read'),
      await contests.neighbours.serviceToken('communities:write', 'events:read', 'members:write'),
    ]) {
      expect(await membersOf(id, token)).toBeNull();
    }
  });

  test('are removed once, by who stands above them', async () => {
    const { id } = await contests.community('jan', 'kim', 'lou', 'mia', 'ned');
    await give(id, 'jan', 'OWNER');
    await give(id, 'kim', 'MODERATOR');
    await give(id, 'lou', 'MODERATOR');
    await give(id, 'mia', 'OWNER');
    const remove = (userId: string, by: string) => act(by, 'removeMember', { communityId: id, userId });
    for (const userId of ['jan', 'lou', 'mia']) expect(await remove(userId, 'kim')).toBe('NotOwnerError');
    expect(await remove('ned', 'kim')).toBe('CommunitySuccess');
    expect(await remove('ned', 'kim')).toBe('MemberNotFoundError');
    for (const userId of ['kim', 'mia']) expect(await remove(userId, 'jan')).toBe('CommunitySuccess');
    expect(await remove('jan', 'jan')).toBe('LastOwnerError');
    expect(await act('jan', 'setMemberRole', { communityId: id, userId: 'ned', role: 'OWNER' })).toBe(
      'MemberNotFoundError',
    );
    expect(await act('jan', 'leaveCommunity', { communityId: id })).toBe('LastOwnerError');
    expect(await act('lou', 'leaveCommunity', { communityId: id })).toBe('LeaveCommunitySuccess');
    expect(await act('lou', 'leaveCommunity', { communityId: id })).toBe('CommunityNotFoundError');
    expect(await members().countDocuments({ communityId: id })).toBe(1);
  });

  test('keep an owner, whatever the owners do at once', async () => {
    for (let run = 0; run < 5; run += 1) {
      const owners = [0, 1, 2].map((index) => `owner-${run}-${index}`);
      const { id: communityId } = await contests.community(...owners);
      for (const userId of owners) await give(communityId, userId, 'OWNER');
      const [one, two, three] = owners as [string, string, string];
      const outcomes = await Promise.all([
        act(one, 'leaveCommunity', { communityId }),
        act(two, 'setMemberRole', { communityId, userId: two, role: 'MEMBER' }),
        act(three, 'removeMember', { communityId, userId: one }),
        act(one, 'removeMember', { communityId, userId: three }),
        act(two, 'setMemberRole', { communityId, userId: three, role: 'MEMBER' }),
      ]);
      expect(await members().countDocuments({ communityId, role: 'OWNER' }), outcomes.join()).toBeGreaterThan(0);
      expect(outcomes.filter((outcome) => !/Success$|Error$/.test(outcome))).toEqual([]);
    }
  });
});

test('privacy stays as it is where nothing is said', async () => {
  const { id: communityId } = await contests.community('ola');
  const query = `mutation ($input: SetMyPrivacyInput!) { setMyPrivacy(input: $input) {
    ... on MemberSuccess { member { isAnonymous mayBeMentioned } } } }`;
  const set = async (privacy: object) => {
    interface Answer {
      setMyPrivacy: { member: object };
    }
    const input = { communityId, ...privacy };
    return (await contests.api.ask<Answer>(query, { input }, await as('ola'))).setMyPrivacy.member;
  };
  expect(await set({ mayBeMentioned: false })).toEqual({ isAnonymous: false, mayBeMentioned: false });
  expect(await set({ isAnonymous: true, mayBeMentioned: null })).toEqual({ isAnonymous: true, mayBeMentioned: false });
  expect(await set({})).toEqual({ isAnonymous: true, mayBeMentioned: false });
});
