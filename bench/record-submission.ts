import { joinAsMember } from '@leetcord/driver/member';
import { solve } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { causedByRequests, type DatabaseCommand } from './count-commands.ts';
import { printFigures, type Figure } from './figures.ts';

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

  const counted = causedByRequests(commands.slice(before));
  const of = (database: string) => counted.filter((command) => command.database === database);
  const byName = Map.groupBy(of('leetcord_contests'), ({ name, collection }) => `${name} ${collection ?? ''}`.trim());
  printFigures(
    `Commands in contests for ${SUBMISSIONS} reports`,
    [...byName].map(([figure, list]) => ({ figure, value: String(list.length) })),
  );
  const calls = (await stage.leetcode.requests()).filter(({ kind }) => kind === 'graphql');
  const each = (count: number) => (count / SUBMISSIONS).toFixed(1);
  return [
    { figure: 'database commands, contests', value: each(of('leetcord_contests').length) },
    { figure: 'database commands, problems', value: each(of('leetcord_problems').length) },
    { figure: 'database commands, users', value: each(of('leetcord_users').length) },
    { figure: 'LeetCode calls', value: each(calls.length) },
  ];
}
