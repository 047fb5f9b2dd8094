import { setTimeout as wait } from 'node:timers/promises';
import { demoCommunityId } from '@leetcord/driver/communities';
import { joinAsMember } from '@leetcord/driver/member';
import { solve } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import type { System } from '@leetcord/launcher/system';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { percentile, type Figure } from './figures.ts';
import { cpuMs } from './process-cost.ts';

const PAGE = 50;
const REQUESTS = 500;
const WARM_UP = 100;
/** users reads at most 90 LeetCode profiles a minute for proofs, and each proof reads it twice. */
const JOINS_PER_MINUTE = 40;

/** Members with a solve each, so that the page is full. */
async function fillBoard(stage: Stage): Promise<void> {
  for (let number = 1; number <= PAGE; number += 1) {
    const username = `member_${number}`;
    const { members } = await stage.discord.addMember(DEMO.guildId, { username });
    const discordUserId = members.find((member) => member.username === username)?.userId ?? '';
    const where = { discordUserId, channelId: DEMO.leetcodeChannelId };
    const member = await joinAsMember(stage, { ...where, leetcodeUsername: username });
    await solve(stage, member, 'two-sum');
    if (number % JOINS_PER_MINUTE === 0) await wait(60_000);
  }
}

/** CPU time of the gateway and of all processes for one page of the leaderboard, one request after another. */
export async function measureLeaderboard(stage: Stage, { processes }: System): Promise<Figure[]> {
  const page = {
    query: `query($id: ID!) { leaderboard(communityId: $id, window: WEEK) { entries(first: ${PAGE}) { totalCount
      edges { node { rank points solved user { displayName leetcode { username } } } } } } }`,
    variables: { id: await demoCommunityId(stage) },
  };
  let asked = 0;
  const ask = async () => {
    const startedAt = performance.now();
    const response = await fetch(stage.api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // No two are the same, so that none is answered from memory.
      body: JSON.stringify({ ...page, extensions: { count: (asked += 1) } }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return performance.now() - startedAt;
  };
  await fillBoard(stage);
  for (let count = 0; count < WARM_UP; count += 1) await ask();
  const cost = () => [processes.gateway, processes.contests, processes.users].map(({ pid }) => cpuMs(pid ?? 0));
  const before = cost();
  const delays: number[] = [];
  for (let count = 0; count < REQUESTS; count += 1) delays.push(await ask());
  const used = cost().map((ms, index) => ((ms - (before[index] ?? 0)) / REQUESTS).toFixed(2));
  return [
    { figure: 'gateway, CPU', value: `${used[0]} ms a request` },
    { figure: 'contests, CPU', value: `${used[1]} ms a request` },
    { figure: 'users, CPU', value: `${used[2]} ms a request` },
    { figure: 'median time', value: `${percentile(delays, 0.5).toFixed(1)} ms` },
  ];
}
