import { demoCommunityId } from '@leetcord/driver/communities';
import { planContest } from '@leetcord/driver/contests';
import { joinAsMember } from '@leetcord/driver/member';
import { solve } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import type { System } from '@leetcord/launcher/system';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { getIntrospectionQuery } from 'graphql';
import type { Figure } from './figures.ts';
import { inTurns, medianOf, type Contender } from './in-turns.ts';
import { cpuMs } from './process-cost.ts';

const MEMBERS = 20;
const ROUNDS = 5;
const REQUESTS = 10;

const PROBLEM =
  'slug leetcodeId number title difficulty acceptanceRate isPaidOnly tags { slug name } contestRating url fetchedAt isStale';
const CONTEST = `id title format state entrantCount problemCount problems { label points problem { slug title difficulty } }
  mine { rank points solved cells { column value } problems { label isSolved wrongAttempts } }`;

/** What members and strangers read, and what is as large as it can be. */
const operations = (communityId: string, contestId: string): Record<string, string> => ({
  'one problem': `{ problem(slug: "two-sum") { ${PROBLEM} } }`,
  '20 problems': '{ problems { edges { node { slug title difficulty } } } }',
  '100 problems, all fields': `{ problems(first: 100) { edges { node { ${PROBLEM} } } } }`,
  'a random problem': '{ randomProblem(filter: { difficulties: [HARD] }) { slug } }',
  'all tags': '{ topicTags { tags { slug name problemCount } } }',
  'a profile': '{ leetcodeProfile(username: "member_1_codes") { username solved { all } ranking } }',
  'a profile with its calendar': `{ leetcodeProfile(username: "member_1_codes") { username badges { id name } calendar { date submissions } } }`,
  'recent submissions':
    '{ recentAcceptedSubmissions(username: "member_1_codes") { submissions { id problem { title } } } }',
  'a page of 50 of the leaderboard': `{ leaderboard(communityId: "${communityId}") { entries(first: 50) { totalCount edges { node {
    rank points solved user { displayName leetcode { username } } } } } } }`,
  'my place': `{ leaderboard(communityId: "${communityId}") { mine { rank points } entries(first: 1) { totalCount } } }`,
  'a page of standings': `{ contest(id: "${contestId}") { standings(first: 100) { edges { node { rank displayName user { displayName }
    cells { column value } problems { label isSolved } } } } } }`,
  'contests of my communities': `{ myCommunities { id contests(first: 10) { edges { node { ${CONTEST} } } } } }`,
  'my submissions': `{ mySubmissions(first: 50) { edges { node { id state problem { title } awards { points reason community { name } } } } } }`,
  'members with their profiles': `{ community(id: "${communityId}") { members(first: 20) { edges { node { user { displayName
    leetcode { username profile { ranking solved { all } } } } } } } } }`,
  'my data': '{ exportMyData }',
  'my sessions and keys': '{ mySessions { id device } myApiKeys { id name scopes } }',
  'an introspection': getIntrospectionQuery(),
  '15 lists of types': `{ __schema { ${Array.from({ length: 15 }, (_, n) => `a${n}: types { name description fields { name } }`).join(' ')} } }`,
});

/** What operations of many kinds cost in points, and in CPU time of all servers together: a point should cost about the same in all. */
export async function measureOperationCost(stage: Stage, { processes }: System): Promise<Figure[]> {
  const communityId = await demoCommunityId(stage);
  let accessToken = '';
  for (let number = 1; number <= MEMBERS; number += 1) {
    const username = `member_${number}`;
    const { members } = await stage.discord.addMember(DEMO.guildId, { username });
    const discordUserId = members.find((member) => member.username === username)?.userId ?? '';
    const channelId = DEMO.leetcodeChannelId;
    const member = await joinAsMember(stage, { discordUserId, channelId, leetcodeUsername: `${username}_codes` });
    await solve(stage, member, 'two-sum');
    ({ accessToken } = member);
  }
  const ada = await joinAsMember(stage, {
    discordUserId: DEMO.users.ada,
    channelId: DEMO.leetcodeChannelId,
    leetcodeUsername: 'ada_codes',
  });
  const byHand = ['two-sum', 'add-two-numbers', 'word-ladder'].map((problem) => ({ problem }));
  const contestId = await planContest(stage, ada, {
    ...{ communityId, title: 'Counted', format: 'ICPC', problems: { byHand } },
    ...{ endsAt: new Date(Date.now() + 3_600_000).toISOString(), idempotencyKey: 'counted' },
  });

  const points = new Map<string, number>();
  const contenders = Object.entries(operations(communityId, contestId)).map(([name, query]): Contender => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` };
    return {
      name,
      ask: async () => {
        const response = await fetch(stage.api.url, { method: 'POST', headers, body });
        const { errors } = (await response.json()) as { errors?: unknown };
        if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
        points.set(name, Number(response.headers.get('x-operation-cost')));
      },
    };
  });
  const pids = [processes.gateway, processes.users, processes.problems, processes.contests].map(({ pid }) => pid ?? 0);
  const usedMs = () => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
  await inTurns(contenders, { rounds: 1, requests: REQUESTS }, async (_contender, run) => {
    await run();
    return 0;
  });
  const costs = await inTurns(contenders, { rounds: ROUNDS, requests: REQUESTS }, async (_contender, run) => {
    const before = usedMs();
    await run();
    return usedMs() - before;
  });
  return contenders.map(({ name }) => {
    const ms = medianOf(costs, name);
    const cost = points.get(name) ?? 0;
    return {
      figure: name,
      value: `${cost} points, ${ms.toFixed(2)} ms CPU, ${((ms * 1_000) / Math.max(1, cost)).toFixed(0)} µs a point`,
    };
  });
}
