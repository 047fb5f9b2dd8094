import { setTimeout as wait } from 'node:timers/promises';
import { demoCommunityId } from '@leetcord/driver/communities';
import { hideName, joinAsMember } from '@leetcord/driver/member';
import { openServer } from '@leetcord/driver/open-server';
import type { Person } from '@leetcord/driver/sign-in';
import { report } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { chooseUnsolved } from '@leetcord/driver/unsolved';
import { persist } from '@leetcord/driver/until';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { plainText } from './plain-text.ts';

/** How long the contest runs, in minutes: the shortest possible. */
const CONTEST_MINUTES = 1;
/** The pause between two submissions, in ms, so that a person can follow. */
const PAUSE_MS = 1_500;
const CHANNEL = DEMO.leetcodeChannelId;
const ADMIN = DEMO.users.ada;

type Name = keyof typeof DEMO.users;

/** What each of the six does in turn: an easy, medium or hard problem, a wrong answer, or a repeated report. */
const SCRIPT: Record<Name, string> = {
  ada: 'EMH',
  ben: 'EEWM',
  chloe: 'MAM',
  dmitri: 'WE',
  emi: 'HM',
  farid: 'E',
};
const ROUNDS = Math.max(...Object.values(SCRIPT).map((steps) => steps.length));
const DIFFICULTIES: Record<string, 'Easy' | 'Medium' | 'Hard'> = { E: 'Easy', M: 'Medium', H: 'Hard' };

/**
 * Plays an evening: six members link and prove themselves, one of them hides her name, a contest starts, they solve problems (some fail
 * first, one reports twice, one lies), and the final standings are posted. Prints what it does, a line at a time. If a process is killed
 * meanwhile, it waits for it.
 */
export async function playEvening(stage: Stage, tell: (line: string) => void): Promise<void> {
  const command = async (text: string, options: Record<string, string | number> = {}) => {
    const run = () => stage.discord.runCommand({ channelId: CHANNEL, userId: ADMIN, command: text, options });
    const { content, embeds } = await persist(run);
    return plainText(embeds[0]?.description ?? content);
  };

  const { channel, visibility } = await openServer(stage, CHANNEL);
  tell(`ada used /config channel: ${plainText(channel)}`);
  tell(`ada used /config visibility: ${plainText(visibility)}`);
  const communityId = await demoCommunityId(stage);
  const members = await joinAll(stage, tell);
  await persist(() => hideName(stage, members.emi, communityId));
  tell('emi hides her name in this server: the channel calls her an anonymous member');
  tell(
    `ada used /contest create: ${await command('contest create', { title: 'Evening sprint', length: `${CONTEST_MINUTES} minutes` })}`,
  );
  const endsAt = Date.now() + CONTEST_MINUTES * 60_000;

  await playScript(stage, members, tell);

  tell('Waiting for the end of the contest');
  await wait(Math.max(0, endsAt - Date.now()));
  await untilFinal(stage, endsAt);
  tell(`ada used /contest standings:\n${(await command('contest standings')).replaceAll(/^/gm, '          ')}`);
}

async function joinAll(stage: Stage, tell: (line: string) => void): Promise<Record<Name, Person>> {
  const members = {} as Record<Name, Person>;
  for (const [name, discordUserId] of Object.entries(DEMO.users) as [Name, string][]) {
    const who = { discordUserId, channelId: CHANNEL, leetcodeUsername: `${name}_codes` };
    members[name] = await persist(() => joinAsMember(stage, who));
    tell(`${name} used /link and proved the LeetCode account ${name}_codes`);
  }
  return members;
}

async function playScript(stage: Stage, members: Record<Name, Person>, tell: (line: string) => void): Promise<void> {
  const unsolved = await chooseUnsolved(stage, Object.values(members));
  const last = new Map<Name, Parameters<typeof report>[2]>();

  const play = async (name: Name, step: string): Promise<string> => {
    const member = members[name];
    const again = last.get(name);
    if (step === 'A' && again !== undefined) {
      await persist(() => report(stage, member, again));
      return `${name} reported ${again.problemSlug} once more: nothing changes`;
    }
    const isWrong = step === 'W';
    const problemSlug = unsolved(DIFFICULTIES[step] ?? 'Easy');
    const username = member.leetcodeUsername;
    const status = isWrong ? 'Wrong Answer' : 'Accepted';
    const { submissionId, at } = await persist(() => stage.leetcode.submit({ username, slug: problemSlug, status }));
    const verdict = isWrong ? 'WRONG_ANSWER' : 'ACCEPTED';
    const claim = { submissionId, problemSlug, verdict, at: new Date(at) } as const;
    last.set(name, claim);
    await persist(() => report(stage, member, claim));
    return isWrong
      ? `${name} got a wrong answer on ${problemSlug}: no points, no post`
      : `${name} solved ${problemSlug}`;
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, steps] of Object.entries(SCRIPT) as [Name, string][]) {
      const step = steps[round];
      if (step === undefined) continue;
      tell(await play(name, step));
      await wait(PAUSE_MS);
    }
  }
  const lie = { submissionId: '2999999999', problemSlug: unsolved('Hard'), at: new Date() };
  await persist(() => report(stage, members.farid, lie));
  tell(`farid reported ${lie.problemSlug} without solving it: LeetCode does not agree, so nothing is scored`);
}

/** Waits until the channel has the final standings of a contest that ended at `endsAt` (Unix time in ms). */
async function untilFinal({ discord }: Stage, endsAt: number): Promise<void> {
  for (;;) {
    const messages = await persist(() => discord.messages({ channelId: CHANNEL }));
    const isFinal = messages.some(
      ({ embeds, createdAt }) => embeds[0]?.title?.endsWith('final standings') && Date.parse(createdAt) >= endsAt,
    );
    if (isFinal) return;
    await wait(500);
  }
}
