import { joinAsMember } from '@leetcord/driver/member';
import { solve } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { commandFigures, type DatabaseCommand } from './count-commands.ts';
import type { Figure } from './figures.ts';

const SUBMISSIONS = 20;

/** What one report of a first solve costs, from its arrival to its post: database commands by name, and LeetCode calls. */
export async function measureRecordSubmission(stage: Stage, commands: DatabaseCommand[]): Promise<Figure[]> {
  const member = await joinAsMember(stage, {
    discordUserId: DEMO.users.chloe,
    channelId: DEMO.leetcodeChannelId,
    leetcodeUsername: 'counted_codes',
  });
  const solved = new Set(await stage.leetcode.solvedBy('bench_codes'));
  const problems = (await stage.leetcode.problems()).filter(
    ({ titleSlug, isPaidOnly }) => !isPaidOnly && solved.has(titleSlug),
  );
  await stage.leetcode.clearRequests();
  const before = commands.length;
  for (const { titleSlug } of problems.slice(0, SUBMISSIONS)) await solve(stage, member, titleSlug);

  const figures = commandFigures('a report', commands.slice(before), SUBMISSIONS);
  return [...figures, await leetcodeCalls(stage, SUBMISSIONS)];
}

/** What each of so many requests since the last `clearRequests` asked of LeetCode. */
export async function leetcodeCalls({ leetcode }: Stage, requests: number): Promise<Figure> {
  const calls = (await leetcode.requests()).filter(({ kind }) => kind === 'graphql');
  return { figure: 'LeetCode calls', value: (calls.length / requests).toFixed(1) };
}
