import { randomUUID } from 'node:crypto';
import { operationsOf, scopesOf } from '@leetcord/kit/testing/scopes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { Member } from './members.repository.ts';
import type { Role } from './roles.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

test('what takes the scope of a service says so in the schema, and is refused without it', async () => {
  const { said, asked } = await scopesOf('contests', (operation) => contests.api.post(operation));
  expect(asked).toEqual(said);
});

test.each(['setMemberRole', 'removeMember', 'leaveCommunity', 'setMyPrivacy'])(
  '%s asks who is not signed in to sign in',
  async (name) => {
    const { errors } = await contests.api.post(operationsOf('contests').get(name)!.operation);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  },
);

const BOT = ['communities:write', 'contests:write', 'events:read', 'link-codes:create'] as const;
const nobody = { discordUserId: '1', canManageServer: false, isServerOwner: false };

const members = () => contests.mongo.db.collection<Member>('members');
const hold = (communityId: string, userId: string, grant: Partial<Member>) =>
  members().updateOne({ communityId, userId }, { $set: grant });
const roleOf = async (communityId: string, userId: string) => {
  const found = await members().findOne({ communityId, userId });
  return found && [found.role, found.roleFrom];
};
const grantsIn = async (names: Record<string, Role>) => {
  const community = await contests.community(...Object.keys(names));
  for (const [userId, role] of Object.entries(names)) await hold(community.id, userId, { role, roleFrom: 'OWNER' });
  return community;
};

interface Actor {
  token?: string | undefined;
  by?: object;
}

/** Everybody who may try something in a community that has these. */
async function actors(): Promise<Record<string, Actor>> {
  const { neighbours } = contests;
  const bot = await neighbours.serviceToken(...BOT);
  const owner = await neighbours.userToken('owner');
  const manager = { ...nobody, canManageServer: true };
  return {
    anonymous: {},
    outsider: { token: await neighbours.userToken('outsider') },
    member: { token: await neighbours.userToken('member') },
    moderator: { token: await neighbours.userToken('moderator') },
    owner: { token: owner },
    'owner by API key': { token: await neighbours.apiKeyToken('owner', 'communities:read', 'account:read') },
    'owner on behalf of a manager': { token: owner, by: manager },
    'another service': { token: await neighbours.serviceToken('members:write', 'users:forget'), by: manager },
    'bot by itself': { token: bot },
    'bot for anybody': { token: bot, by: nobody },
    'bot for a manager': { token: bot, by: manager },
    'bot for the server owner': { token: bot, by: { ...nobody, isServerOwner: true } },
    'bot for a member': { token: bot, by: { ...nobody, discordUserId: contests.discordIdOf('member') } },
    'bot for a moderator': { token: bot, by: { ...nobody, discordUserId: contests.discordIdOf('moderator') } },
  };
}

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60_000);

/** What to send, by mutation. `target` is a member who has just joined. */
const INPUTS: Record<string, (communityId: string, target: string) => object> = {
  setAnnouncementChannel: (communityId) => ({ communityId, channelId: '5' }),
  setDestinations: (communityId) => ({ communityId, kind: 'SUBMISSION', channelIds: ['5'] }),
  setCommunityVisibility: (communityId) => ({ communityId, visibility: 'PRIVATE' }),
  createContest: (communityId) => {
    return { communityId, title: 'League', endsAt: tomorrow(), idempotencyKey: randomUUID() };
  },
  setMemberRole: (communityId, userId) => ({ communityId, userId, role: 'MODERATOR' }),
  removeMember: (communityId, userId) => ({ communityId, userId }),
  setMyPrivacy: (communityId) => ({ communityId, isAnonymous: true }),
  leaveCommunity: (communityId) => ({ communityId }),
};

/** Which the bot alone may do. */
const NEEDS_BY = new Set(['setAnnouncementChannel', 'setDestinations']);
const TAKES_BY = new Set([...NEEDS_BY, 'setCommunityVisibility', 'createContest']);
/** Only a bot that forgets it can leave it out where the schema asks for it. */
const defaultBy = (mutation: string, name: string) =>
  NEEDS_BY.has(mutation) && name !== 'bot by itself' ? nobody : undefined;
const U = 'UNAUTHENTICATED';
const F = 'FORBIDDEN';
const NOT_FOUND = 'CommunityNotFoundError';
const NOT_MODERATOR = 'NotModeratorError';
const NOT_OWNER = 'NotOwnerError';

/** How each mutation ends for a signed-in user in a private community: outsider, member, moderator, owner. */
const BY_THEMSELVES: Record<string, [string, string, string, string]> = {
  setAnnouncementChannel: [F, F, F, F],
  setDestinations: [F, F, F, F],
  setCommunityVisibility: [NOT_FOUND, NOT_MODERATOR, 'CommunitySuccess', 'CommunitySuccess'],
  createContest: [NOT_FOUND, NOT_MODERATOR, 'CreateContestSuccess', 'CreateContestSuccess'],
  setMemberRole: [NOT_FOUND, NOT_OWNER, NOT_OWNER, 'MemberSuccess'],
  removeMember: [NOT_FOUND, NOT_MODERATOR, 'CommunitySuccess', 'CommunitySuccess'],
  setMyPrivacy: [NOT_FOUND, 'MemberSuccess', 'MemberSuccess', 'MemberSuccess'],
  leaveCommunity: [NOT_FOUND, 'LeaveCommunitySuccess', 'LeaveCommunitySuccess', 'LastOwnerError'],
};
/** What an outsider hears in a public community where that differs. */
const OUTSIDER_IN_PUBLIC: Record<string, string> = {
  setCommunityVisibility: NOT_MODERATOR,
  createContest: NOT_MODERATOR,
  setMemberRole: NOT_OWNER,
  removeMember: NOT_MODERATOR,
};

function expected(mutation: string): Record<string, string> {
  const [outsider, member, moderator, owner] = BY_THEMSELVES[mutation]!;
  const isForBot = TAKES_BY.has(mutation);
  const throughBot = isForBot ? moderator.replace(F, 'CommunitySuccess') : F;
  return {
    anonymous: NEEDS_BY.has(mutation) ? F : U,
    outsider,
    member,
    moderator,
    owner,
    'owner by API key': F,
    'owner on behalf of a manager': isForBot ? F : owner,
    'another service': F,
    'bot by itself': !isForBot ? F : NEEDS_BY.has(mutation) ? 'BAD_USER_INPUT' : 'InvalidInputError',
    'bot for anybody': isForBot ? NOT_MODERATOR : F,
    'bot for a manager': throughBot,
    'bot for the server owner': throughBot,
    'bot for a member': isForBot ? NOT_MODERATOR : F,
    'bot for a moderator': throughBot,
  };
}

describe.each(Object.keys(INPUTS))('%s', (mutation) => {
  test('is for whom the table says, by themselves and through the bot', async () => {
    const everybody = await actors();
    const { id, guildId } = await grantsIn({ member: 'MEMBER', moderator: 'MODERATOR', owner: 'OWNER' });
    const attempt = async (name: string) => {
      const { token, by = defaultBy(mutation, name) } = everybody[name]!;
      const target = `target-${randomUUID()}`;
      if (mutation === 'setMemberRole' || mutation === 'removeMember') await contests.join(guildId, target);
      const input = { ...INPUTS[mutation]!(id, target), ...(by !== undefined && TAKES_BY.has(mutation) && { by }) };
      return contests.api.outcome(mutation, input, token);
    };
    const inPublic = await attempt('outsider');
    expect(inPublic).toBe(OUTSIDER_IN_PUBLIC[mutation] ?? expected(mutation)['outsider']);
    await contests.setVisibility(id, 'PRIVATE');
    const outcomes: Record<string, string> = {};
    for (const name of Object.keys(everybody)) outcomes[name] = await attempt(name);
    expect(outcomes).toEqual(expected(mutation));
  });

  test('knows no community that is not there', async () => {
    const everybody = await actors();
    const actor = NEEDS_BY.has(mutation) ? everybody['bot for a manager'] : everybody['owner'];
    const input = { ...INPUTS[mutation]!('no-such-community', 'x'), ...(actor?.by !== undefined && { by: actor.by }) };
    expect(await contests.api.outcome(mutation, input, actor?.token)).toBe(NOT_FOUND);
  });
});

describe('what Discord says of a member when the bot acts for them', () => {
  const act = async (communityId: string, userId: string, says: object) => {
    const by = { ...nobody, discordUserId: contests.discordIdOf(userId), ...says };
    const input = { ...INPUTS['createContest']!(communityId, ''), by };
    return contests.api.outcome('createContest', input, await contests.neighbours.serviceToken(...BOT));
  };

  test('is kept: who has Manage Server becomes a moderator, and is none once it is gone', async () => {
    const { id } = await contests.community('ann');
    expect(await act(id, 'ann', { canManageServer: true })).toBe('CreateContestSuccess');
    expect(await roleOf(id, 'ann')).toEqual(['MODERATOR', 'DISCORD']);
    expect(await act(id, 'ann', {})).toBe(NOT_MODERATOR);
    expect(await roleOf(id, 'ann')).toEqual(['MEMBER', 'DISCORD']);
    const token = await contests.neighbours.userToken('ann');
    expect(await contests.api.outcome('createContest', INPUTS['createContest']!(id, ''), token)).toBe(NOT_MODERATOR);
  });

  test('does not touch a role that an owner gave', async () => {
    const { id } = await grantsIn({ bea: 'MODERATOR' });
    expect(await act(id, 'bea', {})).toBe('CreateContestSuccess');
    expect(await roleOf(id, 'bea')).toEqual(['MODERATOR', 'OWNER']);
    expect(await act(id, 'bea', { isServerOwner: true })).toBe('CreateContestSuccess');
    expect(await roleOf(id, 'bea')).toEqual(['OWNER', 'DISCORD']);
  });

  test('counts for the account that has the Discord account now', async () => {
    const { id, guildId } = await grantsIn({ 'cal-before': 'MODERATOR' });
    const discordUserId = contests.discordIdOf('cal-before');
    const addMember = { discordGuildId: guildId, userId: 'cal-now', discordUserId, discordRole: 'MEMBER' };
    await contests.api.outcome('addMember', addMember, await contests.neighbours.serviceToken('members:write'));
    expect(await act(id, 'cal-before', {})).toBe(NOT_MODERATOR);
  });

  test('names the one who planned a contest: the user, or else the Discord account', async () => {
    const { id } = await contests.community('dan');
    const planned = () =>
      contests.mongo.db.collection('contests').find({ communityId: id }).sort({ createdAt: 1 }).toArray();
    await act(id, 'dan', { canManageServer: true });
    await act(id, 'stranger', { canManageServer: true });
    const creators = (await planned()).map(({ createdByUserId, createdByDiscordUserId }) => {
      return { createdByUserId, createdByDiscordUserId };
    });
    expect(creators).toEqual([
      { createdByUserId: 'dan', createdByDiscordUserId: undefined },
      { createdByUserId: undefined, createdByDiscordUserId: contests.discordIdOf('stranger') },
    ]);
  });

  test('must have the form of a Discord id', async () => {
    const { id } = await contests.community();
    expect(await act(id, 'x', { discordUserId: 'me', canManageServer: true })).toBe('InvalidInputError');
  });
});
