import { communityOf } from '@leetcord/driver/communities';
import { planContest } from '@leetcord/driver/contests';
import { joinAsMember } from '@leetcord/driver/member';
import { openServer } from '@leetcord/driver/open-server';
import { signInService } from '@leetcord/driver/sign-in';
import { solve } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import type { System } from '@leetcord/launcher/system';
import { MongoClient } from 'mongodb';
import { fillStandings } from '../subgraphs/contests/src/testing/fill-standings.ts';
import { commandFigures, type DatabaseCommand } from './count-commands.ts';
import { printFigures } from './figures.ts';
import { leetcodeCalls } from './record-submission.ts';

const COMMUNITIES = 5;
const CONTESTS = 2;
const SUBMISSIONS = 10;
const ENTRANTS = 1_000;
const PAGE = 100;
const REQUESTS = 100;

const STANDINGS = `query ($id: ID!) { contest(id: $id) { state problems { label } standings(first: ${PAGE}) { totalCount edges { node {
  rank displayName cells { column value } problems { label isSolved isFirstToSolve wrongAttempts } } } } } }`;

/**
 * Prints what contests cost: a first solve of a member of five communities that counts in two contests with problem sets, and a page of standings of
 * 1,000 entrants through the gateway. Both in database commands by name and subgraph, and in LeetCode calls.
 */
export async function measureContests(
  stage: Stage,
  { secrets }: System,
  { commands, mongodbUri }: { commands: DatabaseCommand[]; mongodbUri: string },
): Promise<void> {
  const botToken = await signInService(stage, 'bot', secrets.botService);
  const members = [{ username: 'counted_owner' }, { username: 'counted_member' }];
  const slugs = (await stage.leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly).map((one) => one.titleSlug);
  const contestIds: string[] = [];
  let owner;
  let solver;
  for (let number = 1; number <= COMMUNITIES; number += 1) {
    const guild = await stage.discord.createGuild({ name: `Counted ${number}`, members });
    const communityId = await communityOf(stage, guild.id, botToken);
    const channelId = guild.channels[0]!.id;
    const [ownerId, memberId] = members.map(
      ({ username }) => guild.members.find((one) => one.username === username)!.userId,
    ) as [string, string];
    await openServer(stage, channelId, ownerId);
    const join = (discordUserId: string, leetcodeUsername: string) =>
      joinAsMember(stage, { discordUserId, channelId, leetcodeUsername });
    owner = await join(ownerId, 'counted_owner');
    solver = await join(memberId, 'counted_member');
    if (number > CONTESTS) continue;
    const byHand = slugs.slice(0, SUBMISSIONS).map((problem) => ({ problem }));
    const id = await planContest(stage, owner, {
      ...{ communityId, title: 'Counted', format: 'ICPC', problems: { byHand } },
      ...{ endsAt: new Date(Date.now() + 3_600_000).toISOString(), idempotencyKey: `counted-${number}` },
    });
    contestIds.push(id);
  }

  // LeetCode is asked about a problem once: not in each report.
  for (const slug of slugs.slice(0, SUBMISSIONS)) await solve(stage, owner!, slug);
  await stage.leetcode.clearRequests();
  let before = commands.length;
  for (const slug of slugs.slice(0, SUBMISSIONS)) await solve(stage, solver!, slug);
  const report = `a report that counts in ${COMMUNITIES} communities and ${CONTESTS} contests`;
  const reported = commandFigures(report, commands.slice(before), SUBMISSIONS);
  printFigures(`For ${report}`, [...reported, await leetcodeCalls(stage, SUBMISSIONS)]);

  const client = new MongoClient(mongodbUri);
  await fillStandings(client.db('leetcord_contests'), contestIds[0]!, ENTRANTS);
  await client.close();
  await stage.leetcode.clearRequests();
  before = commands.length;
  for (let count = 0; count < REQUESTS; count += 1) {
    await stage.api.ask({ query: STANDINGS, variables: { id: contestIds[0] } });
  }
  const page = `a page of ${PAGE} of ${ENTRANTS} entrants`;
  const shown = commandFigures(page, commands.slice(before), REQUESTS);
  printFigures(`For ${page}`, [...shown, await leetcodeCalls(stage, REQUESTS)]);
}
