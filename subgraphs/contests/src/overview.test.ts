import { COMMUNITIES_OVERVIEW_PATH, communitiesOverview } from '@leetcord/kit/admin/communities-overview';
import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import { expect, onTestFinished, test } from 'vitest';
import { ROUTER_SECRET } from './testing/contests-client.ts';
import { TestContests } from './testing/start-test-contests.ts';

test('the gateway, and nobody else, is told of the newest communities, their members, last solves and channels that refuse news', async () => {
  const contests = await TestContests.start();
  onTestFinished(() => contests.close());
  const quiet = await contests.community('alice');
  contests.clock.advance(1_000);
  const lively = await contests.community('alice', 'bob');
  await contests.solve('bob', 'easy-two-sum');
  const url = `${contests.server.url}${COMMUNITIES_OVERVIEW_PATH}`;
  expect((await fetch(url)).status).toBe(403);
  const response = await fetch(url, { headers: { [ROUTER_SECRET_HEADER]: ROUTER_SECRET } });
  const [first, second] = communitiesOverview.parse(await response.json());
  expect(first).toMatchObject({
    discordGuildId: lively.guildId,
    members: 2,
    visibility: 'PUBLIC',
    refusingChannels: 0,
  });
  expect(Date.parse(first!.lastScoredAt!)).toBeLessThanOrEqual(contests.clock.now().getTime());
  expect(second).toMatchObject({ discordGuildId: quiet.guildId, members: 1, lastScoredAt: null, closedAt: null });
});
