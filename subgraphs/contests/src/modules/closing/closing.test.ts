import { afterAll, beforeAll, expect, test } from 'vitest';
import { contestBoardId } from '../boards/board-id.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import { KEPT_CLOSED_MS } from './closing.service.ts';

const JOBS = ['announce-contest', 'clear-closed-communities'];

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const HOUR_MS = 3_600_000;
const bot = () => contests.neighbours.serviceToken('communities:write', 'contests:write', 'events:read');
const close = async (discordGuildId: string) => contests.api.outcome('closeCommunity', { discordGuildId }, await bot());
const comeBack = async (discordGuildId: string) =>
  contests.api.outcome('registerCommunity', { discordGuildId, name: 'Back again' }, await bot());
const later = (ms: number) => new Date(contests.clock.now().getTime() + ms);

const LOOK = `query ($id: ID!) { community(id: $id) { closedAt announcementChannelId
  contests(states: [SCHEDULED, RUNNING, CANCELLED]) { edges { node { title state } } } }
  leaderboard(communityId: $id, window: WEEK) { entries { edges { node { points } } } } }`;
interface Look {
  community: {
    closedAt: string | null;
    announcementChannelId: string | null;
    contests: { edges: { node: { title: string; state: string } }[] };
  } | null;
  leaderboard: { entries: { edges: { node: { points: number } }[] } } | null;
}
const look = (id: string, token?: string) => contests.api.ask<Look>(LOOK, { id }, token);

test('a community whose server is gone is visible to its members only, until the bot is back', async () => {
  const { id, guildId } = await contests.community('ann');
  await contests.setVisibility(id, 'PUBLIC');
  const owner = await contests.neighbours.userToken('olga');
  await contests.join(guildId, 'olga', 'OWNER');
  await contests.contest(id, { title: 'Runs', endsAt: later(HOUR_MS) });
  await contests.contest(id, { title: 'Planned', startsAt: later(HOUR_MS), endsAt: later(2 * HOUR_MS) });
  await contests.solve('ann', 'easy-1');
  await contests.untilConfirmed();

  expect(await close(guildId)).toBe('CommunitySuccess');
  expect(await look(id)).toEqual({ community: null, leaderboard: null });
  const seen = await look(id, await contests.neighbours.userToken('ann'));
  const { closedAt } = seen.community ?? {};
  expect(closedAt).toEqual(expect.any(String));
  expect(seen.leaderboard?.entries.edges).toHaveLength(1);
  const cancelled = ['Runs', 'Planned'].map((title) => ({ node: { title, state: 'CANCELLED' } }));
  expect(new Set(seen.community?.contests.edges)).toEqual(new Set(cancelled));
  expect((await look(id, await bot())).community?.announcementChannelId).toBeNull();
  const planned = await contests.contest(id, { endsAt: later(HOUR_MS) });
  expect(planned.__typename).toBe('CommunityNotFoundError');

  expect(await close(guildId)).toBe('CommunitySuccess');
  expect((await look(id, await bot())).community?.closedAt).toBe(closedAt);
  expect(await comeBack(guildId)).toBe('CommunitySuccess');
  const open = await look(id);
  expect(open.community?.closedAt).toBeNull();
  expect(open.leaderboard?.entries.edges).toHaveLength(1);
  expect(await contests.api.outcome('leaveCommunity', { communityId: id }, owner)).toBe('LastOwnerError');
});

test('the last owner may leave a closed community', async () => {
  const { id, guildId } = await contests.community();
  await contests.join(guildId, 'oscar', 'OWNER');
  const token = await contests.neighbours.userToken('oscar');
  expect(await contests.api.outcome('leaveCommunity', { communityId: id }, token)).toBe('LastOwnerError');
  await close(guildId);
  expect(await contests.api.outcome('leaveCommunity', { communityId: id }, token)).toBe('LeaveCommunitySuccess');
});

test('a community that has been closed for 30 days is deleted with all its data, and its server starts anew', async () => {
  const { id, guildId } = await contests.community('bea');
  const kept = await contests.community('bea');
  const { contest } = await contests.contest(id, { endsAt: later(HOUR_MS) });
  await contests.solve('bea', 'medium-1');
  await contests.untilConfirmed();
  const marked = [`${id}:WEEK:2026-W48`, `${id}:ALL_TIME#topic:graph`, contestBoardId(contest.id)];
  const marks = contests.mongo.db.collection<{ _id: string }>('boardMarks');
  await marks.insertMany(marked.map((_id) => ({ _id })));
  await close(guildId);
  const documents = () => contests.everything();
  contests.clock.advance(KEPT_CLOSED_MS - HOUR_MS);
  await contests.afterJobs(documents, ...JOBS).toContain(id);
  contests.clock.advance(2 * HOUR_MS);
  await contests.afterJobs(documents, ...JOBS).not.toContain(id);
  const left = await documents();
  expect(left).not.toContain(contest.id);
  expect(left).toContain(kept.id);
  // Access tokens are issued at the present time.
  contests.clock.advance(-KEPT_CLOSED_MS - HOUR_MS);
  expect(await comeBack(guildId)).toBe('CommunitySuccess');
  expect(await contests.mongo.db.collection('members').countDocuments({ communityId: kept.id })).toBe(1);
});

test('the bot reads all open communities, page by page, and closes only those that it may close', async () => {
  const { guildId } = await contests.community();
  await contests.community();
  await close(guildId);
  const query = `query ($after: String) { openCommunities(first: 1, after: $after) {
    edges { node { discordGuildId closedAt } } pageInfo { endCursor hasNextPage } } }`;
  const token = await bot();
  const guilds: string[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    interface Page {
      edges: { node: { discordGuildId: string; closedAt: string | null } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    }
    const page: Page = (await contests.api.ask<{ openCommunities: Page }>(query, { after }, token)).openCommunities;
    guilds.push(...page.edges.map(({ node }) => node.discordGuildId));
    [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  const open = await contests.mongo.db.collection('communities').find({ closedAt: null }).toArray();
  expect(guilds.toSorted()).toEqual(open.map(({ discordGuildId }) => String(discordGuildId)).toSorted());
  expect(guilds).not.toContain(guildId);
  expect(await close('404')).toBe('CommunityNotFoundError');
  const mutation = 'mutation ($i: CloseCommunityInput!) { closeCommunity(input: $i) { __typename } }';
  const { errors } = await contests.api.post(mutation, { i: { discordGuildId: guilds[0] } });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
