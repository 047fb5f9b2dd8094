import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { boardsOf } from '@leetcord/driver/boards';
import { demoCommunityId } from '@leetcord/driver/communities';
import { openServer } from '@leetcord/driver/open-server';
import { openStage, type Stage } from '@leetcord/driver/stage';
import { subscribe } from '@leetcord/driver/subscribe';
import { persist } from '@leetcord/driver/until';
import { playEvening, type Cast } from '@leetcord/launcher/demo/evening';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { local } from '@leetcord/wiring/parts';
import { chooseFreePorts, portSettings } from '@leetcord/wiring/ports';
import { percentile } from './figures.ts';
import { processesUnder, sampleOf, slopeOf, type Sample } from './process-samples.ts';
import { isAcknowledged, makeMembers, makeReports, send } from './reports.ts';

const MINUTE_MS = 60_000;
/** The shortest contest is a minute, which is also how long its standings are frozen. */
const AT_SPEED = { startsAfterMs: 5_000, lengthMs: 75_000, pauseMs: 100 };
const REPORTERS = 3;
const PAUSE_MS = { report: 2_000, board: 500, command: 2_000 };
/** How long one looks at events before one comes again, in ms. */
const FOLLOW_MS = 5_000;
/** The first part of the time, in which caches fill and code is compiled. */
const WARM_UP = 1 / 4;
/** What may come on top, for values that rise and fall: a share of memory, and a number of the others. */
const LEEWAY = { memory: 0.1, count: 4 };
/** A database may fill its cache of 256 MB, however slowly; without data it holds 90 MB. */
const DATABASES = { names: ['mongod', 'secantusd-rs', 'python'], mayHoldMb: 350 };
const KINDS = ['memoryMb', 'threads', 'files', 'sockets'] as const;

/**
 * LeetCord as `npm start` runs it, with evenings of the demo one after the other at speed, while other members report, look at boards,
 * use commands, and follow events for some seconds. Prints what each process holds, by minutes and in the end, and returns whether all of it was
 * flat after a warm-up.
 */
export async function measureHour(minutes: number, tell: (line: string) => void): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'leetcord-bench-'));
  const ports = await chooseFreePorts();
  const launcher = await startLauncher({
    ...portSettings(ports),
    LEETCORD_DATA_DIR: dir,
    // The stand-in takes more than leetcode.com, whose patience is not measured here.
    LEETCODE_REQUESTS_PER_10S: '1000',
    // One machine calls as often as many would.
    ANONYMOUS_REQUESTS_PER_MINUTE: '100000',
  });
  const urls = { gateway: local(ports.gateway), leetcode: local(ports.leetcode), discord: local(ports.discord) };
  const stage = openStage(urls);
  const samples: Map<string, Sample>[] = [];
  const over = new AbortController();
  const playing = play(stage, over.signal, tell);
  try {
    for (let minute = 1; minute <= minutes; minute += 1) {
      await Promise.race([wait(MINUTE_MS), playing]);
      samples.push(new Map([...processesUnder(launcher.pid!)].map(([name, pid]) => [name, sampleOf(pid)])));
      const memory = [...samples.at(-1)!].map(([name, { memoryMb }]) => `${name} ${memoryMb.toFixed(0)}`);
      tell(`minute ${minute}, MB: ${memory.join(', ')}`);
    }
    return printTable(samples.slice(Math.floor(minutes * WARM_UP)));
  } finally {
    over.abort();
    await playing.finally(() => launcher.end());
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Plays until it is over. What fails, as it may on a busy machine, is counted and done again. */
async function play(stage: Stage, signal: AbortSignal, tell: (line: string) => void): Promise<void> {
  await openServer(stage, DEMO.leetcodeChannelId);
  const communityId = await demoCommunityId(stage);
  const done = { evenings: 0, reports: 0, boards: 0, commands: 0, events: 0, failures: 0 };
  const attempt = (act: () => Promise<unknown>) => act().catch(() => (done.failures += 1));
  for (let round = 0; !signal.aborted; round += 1) {
    const ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    const keep = async (pauseMs: number, act: () => Promise<unknown>) => {
      while (!until.aborted) {
        await attempt(act);
        await wait(pauseMs, undefined, { signal: until }).catch(() => undefined);
      }
    };
    // Newcomers each time: the tokens of others may have expired, and they have solved nothing yet.
    const members = await persist(() => makeMembers(stage, REPORTERS, `reporter${round}x${Date.now()}`));
    const reports = makeReports(stage, members);
    const evening = attempt(async () => {
      await playEvening(stage, { tell: () => undefined, pace: AT_SPEED, cast: await newCast(stage, round) });
      done.evenings += 1;
    });
    await Promise.all([
      evening.finally(() => ending.abort()),
      keep(PAUSE_MS.report, async () => {
        const [made] = await reports(1);
        await persist(async () => {
          const outcome = await send(stage, made!);
          if (!isAcknowledged(outcome)) throw new Error(outcome.kind);
        });
        done.reports += 1;
      }),
      keep(PAUSE_MS.board, async () => {
        await boardsOf(stage, communityId);
        done.boards += 1;
      }),
      keep(PAUSE_MS.command, async () => {
        const command = { channelId: DEMO.leetcodeChannelId, userId: DEMO.users.ada, command: 'leaderboard' };
        const { content, embeds } = await stage.discord.runCommand(command);
        if (embeds.length === 0) throw new Error(content);
        done.commands += 1;
      }),
      keep(0, async () => {
        const query = `subscription ($id: ID!) { submissionEvents(communityId: $id) { cursor } }`;
        const away = AbortSignal.any([until, AbortSignal.timeout(FOLLOW_MS)]);
        const events = subscribe(stage.api.url, { query, variables: { id: communityId } }, {}, away);
        try {
          for await (const _ of events) done.events += 1;
        } catch (error) {
          if (!away.aborted) throw error;
        }
      }),
    ]);
    const counts = Object.entries(done).map(([what, count]) => `${count} ${what}`);
    tell(counts.join(', '));
  }
}

/** Ada, and four who are new. */
async function newCast(stage: Stage, round: number): Promise<Cast> {
  const cast: Partial<Cast> = { ada: { discordUserId: DEMO.users.ada, leetcodeUsername: 'ada_codes' } };
  for (const name of ['ben', 'chloe', 'dmitri', 'emi'] as const) {
    const { members } = await stage.discord.addMember(DEMO.guildId, { username: `${name}${round}` });
    cast[name] = { discordUserId: members.at(-1)!.userId, leetcodeUsername: `${name}_${round}_codes` };
  }
  return cast as Cast;
}

/** Prints a line for each process and returns whether nothing rose. The first and last value are medians of a third of the samples. */
function printTable(samples: readonly Map<string, Sample>[]): boolean {
  console.log(`\nAfter the warm-up, first third → last third, and the slope in an hour`);
  const third = Math.max(1, Math.floor(samples.length / 3));
  let isFlat = true;
  for (const name of samples.at(-1)!.keys()) {
    const cells = KINDS.map((kind) => {
      const values = samples.flatMap((sample) => sample.get(name)?.[kind] ?? []);
      const [first, last] = [percentile(values.slice(0, third), 0.5), percentile(values.slice(-third), 0.5)];
      const leeway = kind === 'memoryMb' ? first * LEEWAY.memory : LEEWAY.count;
      const isCache = kind === 'memoryMb' && DATABASES.names.includes(name) && last < DATABASES.mayHoldMb;
      const rises = last > first + leeway && !isCache;
      if (rises) isFlat = false;
      const slope = slopeOf(values) * 60;
      return `${kind} ${first.toFixed(0)} → ${last.toFixed(0)} (${slope >= 0 ? '+' : ''}${slope.toFixed(1)})${rises ? ' RISES' : ''}`;
    });
    console.log(`  ${name.padEnd(14)} ${cells.join('   ')}`);
  }
  console.log(isFlat ? '  All is flat.' : '  Not all is flat.');
  return isFlat;
}

async function startLauncher(env: NodeJS.ProcessEnv): Promise<{ pid: number | undefined; end(): Promise<void> }> {
  const entry = join(import.meta.dirname, '..', 'packages', 'launcher', 'src', 'main.ts');
  const child: ChildProcess = spawn(process.execPath, ['--max-semi-space-size=4', '--max-old-space-size=256', entry], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (/\] Ready$/m.test(output)) resolve();
    });
    void exited.then(() => reject(new Error(`LeetCord did not get ready:\n${output}`)));
  });
  return {
    pid: child.pid,
    end: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
