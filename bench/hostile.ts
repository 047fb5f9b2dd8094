import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { residentMb } from '@leetcord/kit/testing/resident-memory';
import { HOSTILE_OPERATIONS, sendHostile, type HostileOperation } from '../gateway/src/testing/hostile-operations.ts';
import { MISUSES, SILENT_MISUSES } from '../gateway/src/testing/misuses.ts';
import { percentile, printFigures, type Figure } from './figures.ts';
import { startOurs, startSubgraphs } from './gateway/contenders.ts';
import { LEADERBOARD, OPERATIONS } from './gateway/operations.ts';

/** As many as 25 addresses may send without signing in. */
const OPERATION_EVERY_MS = 20;
const ROUNDS = 3;
const SOCKETS_AT_ONCE = 2;
/** The longest that a misuse may take which lasts until a bound of the gateway's ends it, in ms. */
const ENDS_WITHIN_MS = 90_000;
const INNOCENTS = 20;
/** Each asks so often: three quarters of what a signed-in user may, since a leaderboard counts as three requests. */
const INNOCENT_EVERY_MS = 400;
const WARM_UP_MS = 10_000;
const BEFORE_MS = 20_000;
const LOOK_EVERY_MS = 100;
/** Aims. */
const REFUSED_WITHIN_MS = 100;
const MAX_RESIDENT_MB = 300;
const MAX_SLOWER = 2;

/** Something hostile that was done. */
interface Outcome {
  kind: string;
  name: string;
  /** `400`, `closed 4429`, `cut`. */
  endings: string[];
  tookMs: number;
}

/**
 * Sends the whole corpus of hostile operations to the gateway over subgraphs with made-up data, and misuses its sockets, while signed-in users
 * keep asking for a leaderboard. False when something was not refused, innocents are more than twice as slow, or the gateway gets too large.
 */
export async function measureHostile(): Promise<boolean> {
  const subgraphs = await startSubgraphs();
  const limits = { ANONYMOUS_REQUESTS_PER_MINUTE: '120', USER_REQUESTS_PER_MINUTE: '600', TRUST_PROXY: '1' };
  const gateway = await startOurs(subgraphs.urls, 'LeetCord', limits);
  try {
    const innocents = await Promise.all(
      Array.from({ length: INNOCENTS }, async (_, n) => subgraphs.authorizationOf(`innocent-${n}`)),
    );
    const asking = keepAsking(gateway.url, innocents);
    await wait(WARM_UP_MS);
    asking.take();
    await wait(BEFORE_MS);
    const before = asking.take();
    const memory = watchMemory(gateway.pid);

    // What takes long takes next to nothing of the gateway: it waits beside the rest.
    const slow = runAll(Object.entries(SILENT_MISUSES), 1, ([name, misuse]) => misused(gateway.url, name, misuse));
    const operations: Outcome[] = [];
    for (let round = 0; round < ROUNDS; round += 1) operations.push(...(await sendAll(gateway.url)));
    const during = asking.take();
    const sockets = await runAll(Object.entries(MISUSES), SOCKETS_AT_ONCE, ([name, misuse]) =>
      misused(gateway.url, name, misuse),
    );
    const duringSockets = asking.take();
    sockets.push(...(await slow));
    await asking.stop();
    const { beforeMb, peakMb, afterMb } = memory.stop();

    printFigures(
      'Hostile operations, by kind: the slowest of each in the median of its rounds',
      figuresByKind(operations),
    );
    printFigures('Misuses of sockets', sockets.map(figureOf));
    const wrong = [...operations.filter((one) => !isRefused(one)), ...sockets.filter((one) => !isEnded(one))];
    const late = typical(operations).filter(({ tookMs }) => tookMs > REFUSED_WITHIN_MS);
    const failed = [before, during, duringSockets].reduce((sum, { failures }) => sum + failures, 0);
    const slower = percentile(during.times, 0.99) / percentile(before.times, 0.99);
    const describe = ({ times }: Asked) =>
      `${times.length} answers, p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`;
    const corpus = `${HOSTILE_OPERATIONS.length} operations, ${ROUNDS} times, and ${sockets.length} misuses of sockets`;
    printFigures('All together', [
      { figure: 'load of the machine', value: loadavg()[0]!.toFixed(1) },
      { figure: 'the corpus', value: corpus, aim: 'at least 300' },
      { figure: 'not refused', value: listOf(wrong), aim: '0' },
      { figure: `operations that most rounds refuse after ${REFUSED_WITHIN_MS} ms`, value: listOf(late), aim: '0' },
      { figure: 'innocents before', value: describe(before) },
      { figure: 'during hostile operations', value: `${describe(during)}: ${slower.toFixed(2)} x`, aim: 'at most 2 x' },
      { figure: 'during misuses of sockets', value: describe(duringSockets) },
      { figure: 'innocents not answered', value: String(failed), aim: '0' },
      { figure: 'memory before', value: `${beforeMb.toFixed(0)} MB` },
      { figure: 'at its peak', value: `${peakMb.toFixed(0)} MB`, aim: `under ${MAX_RESIDENT_MB} MB` },
      { figure: 'after', value: `${afterMb.toFixed(0)} MB` },
    ]);
    return wrong.length + failed === 0 && slower <= MAX_SLOWER && peakMb < MAX_RESIDENT_MB;
  } finally {
    gateway.stop();
    subgraphs.stop();
  }
}

/** Each operation as in the median of its rounds: one that is slow by itself is slow in all, and other work of the machine is not. */
const typical = (outcomes: readonly Outcome[]): Outcome[] =>
  [...Map.groupBy(outcomes, ({ kind, name }) => `${kind}: ${name}`).values()].map((rounds) => {
    return rounds.toSorted((a, b) => a.tookMs - b.tookMs)[Math.floor(rounds.length / 2)]!;
  });

const isRefused = ({ endings }: Outcome) => endings.every((ending) => /^4\d\d$|^cut$/.test(ending));
const isEnded = ({ endings }: Outcome) =>
  !endings.includes('left open') && !endings.some((one) => /^status 5/.test(one));
const listOf = (outcomes: readonly Outcome[]) =>
  [String(outcomes.length), ...new Set(outcomes.map(({ kind, name }) => `${kind}: ${name}`))].slice(0, 6).join('; ');
const figureOf = ({ name, endings, tookMs }: Outcome): Figure => ({
  figure: name,
  value: `${Math.round(tookMs)} ms, ${[...new Set(endings)].join(', ')}`,
});

function figuresByKind(outcomes: readonly Outcome[]): Figure[] {
  return [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, all]) => {
    const slowest = typical(all).toSorted((a, b) => b.tookMs - a.tookMs)[0]!;
    const worst = Math.max(...all.map(({ tookMs }) => tookMs)).toFixed(0);
    const statuses = [...new Set(all.flatMap(({ endings }) => endings))].toSorted().join(', ');
    const median = percentile(
      all.map(({ tookMs }) => tookMs),
      0.5,
    ).toFixed(0);
    const value = `${all.length / ROUNDS}, status ${statuses}, median ${median} ms, slowest ${slowest.tookMs.toFixed(0)} ms (${slowest.name}), worst of all ${worst} ms`;
    return { figure: kind, value };
  });
}

let addresses = 0;
/** An address that has done nothing yet. */
const newAddress = () => {
  addresses += 1;
  return `10.2.${addresses >> 8}.${addresses & 255}`;
};

/** The corpus, each operation from an address of its own, at a pace that does not wait for answers. */
async function sendAll(url: string): Promise<Outcome[]> {
  const sent: Promise<Outcome>[] = [];
  for (const operation of HOSTILE_OPERATIONS) {
    sent.push(sendOne(url, operation));
    await wait(OPERATION_EVERY_MS);
  }
  return Promise.all(sent);
}

async function sendOne(url: string, operation: HostileOperation): Promise<Outcome> {
  const startedAt = performance.now();
  const answer = await sendHostile(url, operation, newAddress());
  const { kind, name } = operation;
  const endings = [answer === 'cut' ? answer : String(answer.status)];
  return { kind, name, endings, tookMs: performance.now() - startedAt };
}

async function misused(url: string, name: string, misuse: (typeof MISUSES)[string]): Promise<Outcome> {
  const over = new AbortController();
  const startedAt = performance.now();
  const late = wait(ENDS_WITHIN_MS, ['left open'], { signal: over.signal }).catch(() => []);
  const doing = misuse({ port: Number(new URL(url).port), address: newAddress(), signal: over.signal });
  const endings = await Promise.race([doing.catch((error: Error) => [error.message]), late]);
  const tookMs = performance.now() - startedAt;
  over.abort();
  return { kind: 'sockets', name, endings, tookMs };
}

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

interface Asked {
  /** Each answer's time, in ms. */
  times: number[];
  failures: number;
}

/** Signed-in users, each of whom keeps asking for a leaderboard. */
function keepAsking(url: string, authorizations: readonly string[]) {
  const { query, variables } = OPERATIONS.find(({ name }) => name === LEADERBOARD)!;
  const body = JSON.stringify({ query, variables });
  const stopping = new AbortController();
  let asked: Asked = { times: [], failures: 0 };
  const ask = async (authorization: string) => {
    const headers = { 'content-type': 'application/json', authorization, 'x-forwarded-for': newAddress() };
    while (!stopping.signal.aborted) {
      const [startedAt, into] = [performance.now(), asked];
      const pause = wait(INNOCENT_EVERY_MS);
      const text = await fetch(url, { method: 'POST', headers, body }).then(
        (response) => response.text(),
        () => '',
      );
      into.times.push(performance.now() - startedAt);
      if (!text.startsWith('{"data":{')) into.failures += 1;
      await pause;
    }
  };
  const asking = Promise.all(authorizations.map(ask));
  return {
    /** What was asked since this was called last. */
    take: () => {
      const taken = asked;
      asked = { times: [], failures: 0 };
      return taken;
    },
    stop: async () => {
      stopping.abort();
      await asking;
    },
  };
}

function watchMemory(pid: number) {
  const beforeMb = residentMb(pid);
  let peakMb = beforeMb;
  const look = setInterval(() => (peakMb = Math.max(peakMb, residentMb(pid))), LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(look);
      return { beforeMb, peakMb, afterMb: residentMb(pid) };
    },
  };
}
