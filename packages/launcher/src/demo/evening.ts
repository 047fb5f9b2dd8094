import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { demoCommunityId } from '@leetcord/driver/communities';
import { contestTable, disqualify, joinContest, planContest, type ContestTable } from '@leetcord/driver/contests';
import type { CreateContestInput } from '@leetcord/driver/gql/graphql';
import { hideName, joinAsMember } from '@leetcord/driver/member';
import { openServer } from '@leetcord/driver/open-server';
import type { Person } from '@leetcord/driver/sign-in';
import { report } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { persist, until } from '@leetcord/driver/until';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { plainText } from './plain-text.ts';
import { standingsText } from './standings-text.ts';

/** How fast an evening goes, in ms. */
export interface Pace {
  /** When the contest begins after it was planned. */
  startsAfterMs: number;
  /** How long it runs; its standings freeze for the last minute. */
  lengthMs: number;
  /** The pause between two submissions. */
  pauseMs: number;
}
/** A person can follow. */
const LEISURELY: Pace = { startsAfterMs: 10_000, lengthMs: 2 * 60_000, pauseMs: 1_500 };
const FREEZE_MINUTES = 1;
/** LeetCode's times are whole seconds: what is solved at once after something could be from before it. */
const WHOLE_SECOND_MS = 1_500;
/** What ends with the contest may take a while on a busy machine. */
const PATIENCE_MS = 5 * 60_000;
const CHANNEL = DEMO.leetcodeChannelId;

const NAMES = ['ada', 'ben', 'chloe', 'dmitri', 'emi'] as const;
type Name = (typeof NAMES)[number];
type Members = Record<Name, Person>;

/** Who plays each role, as Discord and LeetCode know them. The one of ada manages the server. */
export type Cast = Record<Name, { discordUserId: string; leetcodeUsername: string }>;
const demoCast = Object.fromEntries(
  NAMES.map((name) => [name, { discordUserId: DEMO.users[name], leetcodeUsername: `${name}_codes` }]),
) as Cast;

export interface EveningOptions {
  /** Told what happens, a line at a time. */
  tell: (line: string) => void;
  /** By default as a person can follow it. */
  pace?: Pace;
  /** By default the five users of the stand-in for Discord. */
  cast?: Cast;
}

/** Who submits to which problem: accepted, or with `-` a wrong answer. */
const BEFORE_FREEZE = 'ben:A- ada:A chloe:B- ben:A chloe:B- emi:C dmitri:A chloe:B ada:C- ben:B dmitri:B';
const WHILE_FROZEN = 'ada:C ben:C- chloe:D emi:A ben:C';

/**
 * Plays an evening: five members link and prove themselves, one of them hides her name. They hold an ICPC contest of four picked problems,
 * with wrong attempts, a freeze, and a disqualification for a solve that never was; the channel gets the final standings. Prints what it
 * does, a line at a time. If a process is killed meanwhile, it waits for it.
 */
export async function playEvening(
  stage: Stage,
  { tell, pace = LEISURELY, cast = demoCast }: EveningOptions,
): Promise<void> {
  const began = Date.now();
  const { channel, visibility } = await openServer(stage, CHANNEL);
  tell(`ada used /config channel: ${plainText(channel)}`);
  tell(`ada used /config visibility: ${plainText(visibility)}`);
  const communityId = await demoCommunityId(stage);
  const members = await joinAll(stage, cast, tell);
  await persist(() => hideName(stage, members.emi, communityId));
  tell('emi hides her name in this server: the channel calls her an anonymous member');

  const contestId = await plan(stage, members, { communityId, pace });
  tell('ada planned an ICPC contest of four picked problems that nobody has solved; all five join');
  const look = () => contestTable(stage, contestId);
  const untilIt = (isSo: (contest: ContestTable) => boolean) => until(() => persist(look), isSo, PATIENCE_MS);

  const { problems } = await untilIt(({ state }) => state === 'RUNNING');
  const list = (problems ?? []).map(
    ({ label, problem }) => `\n          ${label} ${problem.title} (${problem.difficulty})`,
  );
  tell(`The contest has started, and its problems are not hidden any more:${list.join('')}`);
  const slugOf = (label: string) => problems!.find((one) => one.label === label)!.problem.slug;
  const play = (script: string) => playScript(stage, members, { script, slugOf, pauseMs: pace.pauseMs, tell });

  await play(BEFORE_FREEZE);
  const lie = { submissionId: '2999999999', problemSlug: slugOf('D'), at: new Date() };
  await persist(() => report(stage, members.dmitri, lie));
  tell(`dmitri reported D without solving it: LeetCode does not agree, so nothing is scored`);

  tell(`The standings freeze:${standingsText(await untilIt(({ isFrozen }) => isFrozen))}`);
  await wait(WHOLE_SECOND_MS);
  await play(WHILE_FROZEN);
  const reason = 'Reported a solve that never was.';
  await persist(() => disqualify(stage, members.ada, { contestId, userId: members.dmitri.userId, reason }));
  tell(
    `ada disqualified dmitri. Everybody sees of the rest how often they tried, not with what success:${standingsText(await persist(look))}`,
  );

  tell('Waiting for the end of the contest');
  const final = await untilIt(({ state }) => state === 'FINAL');
  tell(`The contest is final, and shows all:${standingsText(final)}`);
  const posts = () => persist(() => stage.discord.messages({ channelId: CHANNEL }));
  const isFinalPost = ({ embeds, createdAt }: Awaited<ReturnType<typeof posts>>[number]) =>
    Date.parse(createdAt) >= began && embeds.some(({ title }) => title?.includes('final') === true);
  await until(posts, (messages) => messages.some(isFinalPost), PATIENCE_MS);
  tell('The channel has the final standings');
}

async function joinAll(stage: Stage, cast: Cast, tell: (line: string) => void): Promise<Members> {
  const members = {} as Members;
  for (const name of NAMES) {
    members[name] = await persist(() => joinAsMember(stage, { ...cast[name], channelId: CHANNEL }));
    tell(`${name} used /link and proved the LeetCode account ${cast[name].leetcodeUsername}`);
  }
  return members;
}

/** Plans the contest, which all members join, and returns its id. */
async function plan(
  stage: Stage,
  members: Members,
  { communityId, pace }: { communityId: string; pace: Pace },
): Promise<string> {
  const startsAt = Date.now() + pace.startsAfterMs;
  const input: CreateContestInput = {
    communityId,
    title: 'Evening ICPC',
    format: 'ICPC',
    problems: {
      picker: {
        slots: [{ difficulties: ['EASY'] }, { count: 2, difficulties: ['MEDIUM'] }, { difficulties: ['HARD'] }],
      },
    },
    entry: 'JOIN',
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + pace.lengthMs).toISOString(),
    freezeMinutes: FREEZE_MINUTES,
    idempotencyKey: randomUUID(),
  };
  const contestId = await persist(() => planContest(stage, members.ada, input));
  for (const member of Object.values(members)) await persist(() => joinContest(stage, member, contestId));
  return contestId;
}

interface Play {
  script: string;
  /** The problem with a label. */
  slugOf: (label: string) => string;
  pauseMs: number;
  tell: (line: string) => void;
}

/** Has members submit to LeetCode and report it, one after the other. */
async function playScript(stage: Stage, members: Members, { script, slugOf, pauseMs, tell }: Play): Promise<void> {
  for (const step of script.split(' ')) {
    const [, name, label, wrong] = /^(\w+):(\w)(-?)$/.exec(step) as unknown as [string, Name, string, string];
    const member = members[name];
    const problemSlug = slugOf(label);
    const status = wrong ? 'Wrong Answer' : 'Accepted';
    const submission = { username: member.leetcodeUsername, slug: problemSlug, status } as const;
    const { submissionId, at } = await persist(() => stage.leetcode.submit(submission));
    const verdict = wrong ? 'WRONG_ANSWER' : 'ACCEPTED';
    await persist(() => report(stage, member, { submissionId, problemSlug, verdict, at: new Date(at) }));
    tell(`${name} ${wrong ? 'got a wrong answer on' : 'solved'} ${label}`);
    await wait(pauseMs);
  }
}
