import { afterAll, beforeAll, expect, test } from 'vitest';
import { MembersRepository } from './members.repository.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const COMMUNITY = `__typename ... on CommunitySuccess { community { id name visibility language destinations { kind channelId } memberCount } }
  ... on UserError { message } ... on InvalidInputError { field }`;

interface Result {
  __typename: string;
  community?: {
    id: string;
    name: string;
    visibility: string;
    language: string | null;
    destinations: { kind: string; channelId: string }[] | null;
    memberCount: number;
  };
  field?: string;
}

async function mutate(field: string, inputType: string, input: object, token?: string): Promise<Result> {
  const query = `mutation ($input: ${inputType}!) { ${field}(input: $input) { ${COMMUNITY} } }`;
  return (await contests.api.ask<Record<string, Result>>(query, { input }, token))[field]!;
}
const bot = () => contests.neighbours.serviceToken('communities:write');
const register = async (input: object) => mutate('registerCommunity', 'RegisterCommunityInput', input, await bot());

test('a Discord server that is registered many times at once has one community', async () => {
  const input = { discordGuildId: '900', name: 'Night owls' };
  const results = await Promise.all(Array.from({ length: 20 }, () => register(input)));
  expect(new Set(results.map(({ community }) => community?.id)).size).toBe(1);
  expect(await contests.mongo.db.collection('communities').countDocuments({ discordGuildId: '900' })).toBe(1);
  const renamed = await register({ ...input, name: '  Early birds ' });
  expect(renamed.community).toMatchObject({ id: results[0]?.community?.id, name: 'Early birds' });
});

test('a new community is private and has no news until somebody chooses, and one of before keeps what was chosen', async () => {
  const input = { discordGuildId: '901', name: 'Club', defaultChannelId: '1' };
  for (const { community: found } of [await register(input), await register(input)]) {
    expect(found).toMatchObject({ destinations: [], visibility: 'PRIVATE' });
  }
  const destinations = [{ kind: 'SUBMISSION', channelId: '3' }];
  const chosen = { $set: { visibility: 'PUBLIC', destinations } };
  await contests.mongo.db.collection('communities').updateOne({ discordGuildId: '901' }, chosen);
  expect((await register(input)).community).toMatchObject({ visibility: 'PUBLIC', destinations });
});

test("a server's language is the one that a moderator chooses, as BCP 47 writes it, and none is chosen until then and after null", async () => {
  const { community } = await register({ discordGuildId: '902', name: 'Club' });
  expect(community!.language).toBeNull();
  const choose = async (language: string | null) =>
    mutate(
      'setCommunityLanguage',
      'SetCommunityLanguageInput',
      {
        ...{ communityId: community!.id, language },
        by: { discordUserId: '1', canManageServer: true, isServerOwner: false },
      },
      await bot(),
    );
  expect((await choose(' PT-br ')).community?.language).toBe('pt-BR');
  expect(await choose('German!')).toMatchObject({ field: 'language' });
  expect((await register({ discordGuildId: '902', name: 'Club' })).community?.language).toBe('pt-BR');
  expect((await choose(null)).community?.language).toBeNull();
});

test('a user who is added many times at once is one member, since the first time', async () => {
  await register({ discordGuildId: '902', name: 'Club' });
  const token = await contests.neighbours.serviceToken('members:write');
  const ann = { userId: 'ann', discordUserId: '7' };
  const add = () => mutate('addMember', 'AddMemberInput', { ...ann, discordGuildId: '902' }, token);
  await Promise.all(Array.from({ length: 10 }, add));
  const member = () => contests.mongo.db.collection('members').find({ userId: 'ann' }).toArray();
  const [first] = await member();
  contests.clock.advance(60_000);
  expect((await add()).community?.memberCount).toBe(1);
  contests.clock.advance(-60_000);
  // When Discord said something of them last is another matter.
  expect(await member()).toEqual([{ ...first, discordCheckedAt: expect.any(Date) as unknown }]);
  const unknown = await mutate('addMember', 'AddMemberInput', { ...ann, discordGuildId: '404' }, token);
  expect(unknown.__typename).toBe('CommunityNotFoundError');
});

test('a user is a member from the very moment of joining', async () => {
  const { id } = await contests.community('dan');
  const members = new MembersRepository(contests.mongo.db);
  const { joinedAt } = (await members.find(id, 'dan'))!;
  expect(await members.userIdsOf(id, joinedAt)).toEqual(['dan']);
  expect(await members.userIdsOf(id, new Date(joinedAt.getTime() - 1))).toEqual([]);
});

test('input that is wrong is named, and only services with the scope may write', async () => {
  expect(await register({ discordGuildId: 'x', name: 'Club' })).toMatchObject({ field: 'discordGuildId' });
  for (const name of [' ', '\u200b', 'a\nb', 'a\0b']) {
    expect(await register({ discordGuildId: '1', name })).toMatchObject({ field: 'name' });
  }
  expect(await register({ discordGuildId: '1', name: 'x'.repeat(101) })).toMatchObject({ field: 'name' });
  const query = `mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { __typename } }`;
  for (const token of [
    undefined,
    await contests.neighbours.userToken('ann', 'ann'),
    await contests.neighbours.serviceToken('events:read', 'members:write'),
  ]) {
    const { errors } = await contests.api.post(query, { input: { discordGuildId: '1', name: 'Club' } }, token);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test("a user's communities are listed with their member counts, in few commands", async () => {
  const counted = await TestContests.start({ MONGODB_URI: `${contests.settings.MONGODB_URI}&monitorCommands=true` });
  const guilds = await Promise.all([1, 2, 3].map(() => counted.community('bea', 'cal')));
  const commands: string[] = [];
  counted.server.mongo.client.on('commandStarted', ({ commandName, command }) => {
    const what = `${commandName} ${String(command[commandName])}`;
    if (/communities|members/.test(what)) commands.push(what);
  });
  const query = '{ myCommunities { id memberCount } }';
  const token = await counted.neighbours.userToken('bea');
  const listing = async () => {
    commands.length = 0;
    const { myCommunities } = await counted.api.ask<{ myCommunities: unknown[] }>(query, {}, token);
    expect(new Set(myCommunities)).toEqual(new Set(guilds.map(({ id }) => ({ id, memberCount: 2 }))));
    return commands.toSorted();
  };
  // A job's may come between.
  await expect.poll(listing).toEqual(['aggregate members', 'find communities', 'find members']);
  expect((await counted.api.post(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  await counted.close();
});

test('references from other subgraphs are resolved, whatever their keys are', async () => {
  const { id } = await contests.community('dan');
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Community { id } ... on Contest { id }
    ... on Submission { id } } }`;
  const r = [
    { __typename: 'Community', id },
    ...[{ $ne: '' }, 'unknown', 7].flatMap((odd) =>
      ['Community', 'Contest', 'Submission'].map((__typename) => ({ __typename, id: odd })),
    ),
  ];
  const { _entities } = await contests.api.ask<{ _entities: unknown[] }>(query, { r });
  expect(_entities).toEqual([{ id }, ...Array.from({ length: 9 }, () => null)]);
});
