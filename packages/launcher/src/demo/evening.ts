import { setTimeout as wait } from 'node:timers/promises';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { joinAsMember, report, solve, type Member } from './member.ts';
import type { Stage } from './stage.ts';

/** How long the contest runs, in minutes: the shortest there is. */
const CONTEST_MINUTES = 1;
/** Between two submissions, in ms, so that a person can follow. */
const PAUSE_MS = 1_500;
/** What each of the six solves, by difficulty: E, M or H; W is a wrong answer first. */
const SCRIPT: Record<keyof typeof DEMO.users, string> = {
  ada: 'EMH',
  ben: 'EEWM',
  chloe: 'MM',
  dmitri: 'WE',
  emi: 'HM',
  farid: 'E',
};
const DIFFICULTIES = { E: 'Easy', M: 'Medium', H: 'Hard' } as const;

/**
 * Plays an evening: six members link and prove themselves, a contest starts, they solve problems (some fail first, one
 * reports twice, one lies), and the final standings are posted. Tells what it does, a line at a time.
 */
export async function playEvening(stage: Stage, tell: (line: string) => void): Promise<void> {
  const { discord, leetcode } = stage;
  const channelId = DEMO.leetcodeChannelId;
  const admin = DEMO.users.ada;

  tell(
    (await discord.runCommand({ channelId, userId: admin, command: 'config channel', options: { channel: channelId } }))
      .content,
  );

  const members = {} as Record<keyof typeof DEMO.users, Member>;
  for (const [name, discordUserId] of Object.entries(DEMO.users)) {
    members[name as keyof typeof DEMO.users] = await joinAsMember(stage, {
      discordUserId,
      channelId,
      leetcodeUsername: `${name}_codes`,
    });
    tell(`${name} used /link and proved the LeetCode account ${name}_codes`);
  }

  const created = await discord.runCommand({
    channelId,
    userId: admin,
    command: 'contest create',
    options: { title: 'Evening sprint', minutes: CONTEST_MINUTES },
  });
  tell(created.content);
  const endsAt = Date.now() + CONTEST_MINUTES * 60_000;

  const unsolved = await unsolvedProblems(stage, Object.values(members));
  for (let round = 0; round < 4; round += 1) {
    for (const [name, script] of Object.entries(SCRIPT)) {
      const step = script[round];
      const member = members[name as keyof typeof DEMO.users];
      if (step === undefined) continue;
      if (step === 'W') {
        const slug = unsolved('Easy');
        const { submissionId, at } = await leetcode.submit({
          username: member.leetcodeUsername,
          slug,
          status: 'Wrong Answer',
        });
        await report(stage, member, { submissionId, problemSlug: slug, verdict: 'WRONG_ANSWER', at: new Date(at) });
        tell(`${name} got a wrong answer on ${slug}: no points, no post`);
      } else {
        const slug = unsolved(DIFFICULTIES[step as keyof typeof DIFFICULTIES]);
        await solve(stage, member, slug);
        tell(`${name} solved ${slug}`);
      }
      await wait(PAUSE_MS);
    }
  }

  const lie = { submissionId: '2999999999', problemSlug: unsolved('Hard'), at: new Date() };
  await report(stage, members.farid, lie);
  tell(`farid reported ${lie.problemSlug} without solving it: it stays unconfirmed and scores nothing`);

  tell('Waiting for the end of the contest');
  await wait(Math.max(0, endsAt - Date.now()));
  while (
    !(await discord.messages({ channelId })).some(
      ({ embeds, createdAt }) => isFinal(embeds[0]?.title) && Date.parse(createdAt) >= endsAt,
    )
  ) {
    await wait(500);
  }
  const standings = await discord.runCommand({ channelId, userId: admin, command: 'contest standings' });
  tell(
    `Final standings:\n${(standings.embeds[0]?.description ?? '').replaceAll('**', '').replaceAll(/^/gm, '           ')}`,
  );
}

const isFinal = (title: string | undefined) => title?.includes('final standings') === true;

/** Gives free problems of a difficulty that none of these members has solved, each once: the demo can be played again. */
async function unsolvedProblems({ leetcode }: Stage, members: Member[]) {
  const problems = (await leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly);
  const solved = new Set<string>();
  for (const { leetcodeUsername } of members) {
    for (const slug of await leetcode.solvedBy(leetcodeUsername)) solved.add(slug);
  }
  return (difficulty: 'Easy' | 'Medium' | 'Hard'): string => {
    const found = problems.find((problem) => problem.difficulty === difficulty && !solved.has(problem.titleSlug));
    if (found === undefined)
      throw new Error(`The demo's members have solved every ${difficulty} problem: delete .data/ to begin anew.`);
    solved.add(found.titleSlug);
    return found.titleSlug;
  };
}
