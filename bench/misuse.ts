import { setTimeout as wait } from 'node:timers/promises';
import { residentMb } from '@leetcord/kit/testing/resident-memory';
import { demoCommunityId } from '@leetcord/driver/communities';
import { joinAsMember } from '@leetcord/driver/member';
import type { Stage } from '@leetcord/driver/stage';
import type { System } from '@leetcord/launcher/system';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { MISUSES } from '../gateway/src/testing/misuses.ts';
import type { Figure } from './figures.ts';
import { hostileOperations, type HostileOperation } from './hostile-operations.ts';

const SOCKET_MISUSES = 200;
const SOCKETS_AT_ONCE = 10;
const OPERATIONS = 491;
const OPERATIONS_AT_ONCE = 4;
/** A misuse that has not ended by then is reported, in ms. */
const ENDS_WITHIN_MS = 90_000;
const ORDINARY_EVERY_MS = 250;
const LOOK_EVERY_MS = 100;
/** Memory that is given back is free after this, in ms. */
const REST_MS = 10_000;
const MAX_RESIDENT_MB = 300;

/** The outcome of something that was sent. */
interface Outcome {
  name: string;
  endings: string[];
  tookMs: number;
}

/** What the figures show, and whether it is as it should be. */
export interface MisuseReport {
  figures: Figure[];
  isGood: boolean;
}

/**
 * Misuses a whole system by sockets and by operations, each from its own address according to the proxy, while an ordinary user keeps
 * asking it something. The gateway's limits apply as usual.
 */
export async function measureMisuse(stage: Stage, system: System): Promise<MisuseReport> {
  const pid = () => system.processes.gateway.pid ?? 0;
  const port = Number(new URL(stage.api.url).port);
  const join = (name: keyof typeof DEMO.users, address: string) =>
    joinAsMember(stage, {
      discordUserId: DEMO.users[name],
      channelId: DEMO.leetcodeChannelId,
      leetcodeUsername: `${address}_codes`,
    });
  const ordinary = await join('chloe', 'ordinary');
  const hostile = await join('ben', 'hostile');
  const operations = await hostileOperations(system, {
    person: { ...hostile, discordUserId: DEMO.users.ben },
    samples: { communityId: await demoCommunityId(stage), slug: 'two-sum', problemSlug: 'two-sum', first: 1 },
    count: OPERATIONS,
  });

  const beforeMb = residentMb(pid());
  let peakMb = beforeMb;
  let atPeak: string[] = [];
  const look = setInterval(() => {
    const mb = residentMb(pid());
    if (mb <= peakMb) return;
    peakMb = mb;
    atPeak = [...new Set(running)];
  }, LOOK_EVERY_MS);
  const asking = askNowAndThen(stage.api.url, ordinary.accessToken);

  const kinds = Object.entries(MISUSES);
  const misuses = Array.from({ length: SOCKET_MISUSES }, (_, n) => kinds[n % kinds.length]!);
  const [ofSockets, ofOperations] = await Promise.all([
    runAll(misuses, SOCKETS_AT_ONCE, ([name, misuse]) =>
      timed(name, async (signal) => misuse({ port, address: newAddress(), signal })),
    ),
    runAll(operations, OPERATIONS_AT_ONCE, (operation) =>
      timed(operation.name, async (signal) => [await send(stage.api.url, operation, signal)]),
    ),
  ]);
  const answers = await asking.stop();
  await wait(REST_MS);
  clearInterval(look);
  const afterMb = residentMb(pid());

  const outcomes = [...ofSockets, ...ofOperations];
  const faults = outcomes.filter(({ endings }) => endings.some(isFault));
  const shed = outcomes.filter(({ endings }) => endings.includes('status 503, later'));
  const open = outcomes.filter(({ endings }) => endings.includes('left open'));
  const failed = answers.filter(({ endings }) => endings[0] !== 'status 200');
  for (const { name, endings } of [...faults, ...open]) console.log(`  ${name}: ${[...new Set(endings)].join(', ')}`);
  const isGood =
    faults.length + open.length + failed.length === 0 &&
    answers.length > 0 &&
    Math.max(peakMb, afterMb) < MAX_RESIDENT_MB;
  const figures: Figure[] = [
    { figure: 'misuses by sockets', value: String(ofSockets.length) },
    { figure: 'hostile operations', value: String(ofOperations.length) },
    { figure: 'answered with 5xx, or masked as our fault', value: String(faults.length), aim: '0' },
    { figure: 'answered with 503 and when to come back', value: String(shed.length) },
    { figure: 'not ended by the gateway', value: String(open.length), aim: '0' },
    { figure: 'slowest operation', value: slowestOf(ofOperations) },
    { figure: 'slowest end of a misuse', value: slowestOf(ofSockets) },
    { figure: 'ordinary queries meanwhile', value: `${answers.length}, the slowest ${slowestOf(answers)}` },
    { figure: 'of these not answered', value: failed.map(({ endings }) => endings[0]).join(', ') || '0', aim: '0' },
    { figure: 'the gateway before', value: `${beforeMb.toFixed(0)} MB` },
    {
      figure: 'at its peak',
      value: `${peakMb.toFixed(0)} MB, with: ${atPeak.join('; ')}`,
      aim: `under ${MAX_RESIDENT_MB} MB`,
    },
    { figure: 'after', value: `${afterMb.toFixed(0)} MB`, aim: `under ${MAX_RESIDENT_MB} MB` },
  ];
  return { figures, isGood };
}

const isFault = (ending: string) => /^status 5(?!03, later)|INTERNAL|^closed (1011|45\d\d)$/.test(ending);

const slowestOf = (outcomes: readonly Outcome[]) => {
  const slowest = outcomes.toSorted((a, b) => b.tookMs - a.tookMs)[0];
  return slowest === undefined ? 'none' : `${Math.round(slowest.tookMs)} ms (${slowest.name})`;
};

let addresses = 0;
/** An address that has done nothing yet. */
const newAddress = () => {
  addresses += 1;
  return `10.2.${addresses >> 8}.${addresses & 255}`;
};

/** Runs all of them, this many at once. */
async function runAll<T>(all: readonly T[], atOnce: number, run: (one: T) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = [...all];
  const work = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) outcomes.push(await run(one));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

/** What is in flight, by name. */
const running: string[] = [];

async function timed(name: string, run: (signal: AbortSignal) => Promise<string[]>): Promise<Outcome> {
  running.push(name);
  const over = new AbortController();
  const startedAt = performance.now();
  const late = wait(ENDS_WITHIN_MS, ['left open'], { signal: over.signal }).catch(() => []);
  const endings = await Promise.race([run(over.signal).catch((error: Error) => [error.message]), late]);
  const tookMs = performance.now() - startedAt;
  over.abort();
  running.splice(running.indexOf(name), 1);
  return { name, endings, tookMs };
}

/** Sends it, and returns how it was answered. */
async function send(url: string, operation: HostileOperation, signal: AbortSignal): Promise<string> {
  const { method = 'POST', headers = {}, body, search = '' } = operation;
  const given = Object.entries({
    ...(body !== undefined && { 'content-type': 'application/json' }),
    'x-forwarded-for': newAddress(),
    ...headers,
  }).map(([key, value]): [string, string] => [key, Buffer.from(value).toString('latin1')]);
  const response = await fetch(url + search, { method, headers: given, body, signal });
  const text = await response.text();
  const later = response.headers.has('retry-after') ? ', later' : '';
  return `status ${response.status}${later}${text.includes('"INTERNAL"') ? ' INTERNAL' : ''}`;
}

/** An ordinary user who keeps asking. */
function askNowAndThen(url: string, accessToken: string) {
  const stopping = new AbortController();
  const query = '{ me { displayName } problem(slug: "two-sum") { title } problems(first: 5) { totalCount } }';
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` };
  const asking = (async () => {
    const outcomes: Outcome[] = [];
    while (!stopping.signal.aborted) {
      outcomes.push(
        await timed('an ordinary query', async (signal) => [
          await send(url, { name: '', headers, body: JSON.stringify({ query }) }, signal),
        ]),
      );
      await wait(ORDINARY_EVERY_MS);
    }
    return outcomes;
  })();
  return {
    stop: () => {
      stopping.abort();
      return asking;
    },
  };
}
