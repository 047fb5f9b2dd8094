import { Pool } from 'undici';
import { percentile, printFigures, type Figure } from '../figures.ts';
import { medianOf, takeTurns, type RoundCosts } from '../in-turns.ts';
import { cpuMs } from '../process-cost.ts';
import {
  startApolloRouter,
  startForwarder,
  startHive,
  startOneServer,
  startOurs,
  startPlainApollo,
  startSubgraphs,
  type RunningContender,
} from './contenders.ts';
import { LEADERBOARD, OPERATIONS, type BenchOperation } from './operations.ts';

/** How long each is asked before, in ms: V8 has compiled what is run often by then, which it counts as CPU too. */
const WARM_UP_MS = 4_000;
/** How often each has its turn, and for how long, in ms. */
const ROUNDS = 7;
const TURN_MS = 600;
/** How many requests run at once in the second measurement of each operation. */
const AT_ONCE = 16;
const PLAIN = '@apollo/gateway';
const OURS = 'LeetCord';
const OURS_ANEW = 'LeetCord, no answer from memory';
const ONE_SERVER = 'one @apollo/server';
const HIVE = 'Hive Gateway';
const HIVE_CACHE = 'Hive Gateway, response cache';
const ROUTER = 'Apollo Router';
/** Only for the leaderboard, whose requests it sends. */
const FORWARDER = 'bare forwarder';
const CONTENDERS = [FORWARDER, OURS, OURS_ANEW, PLAIN, ONE_SERVER, HIVE, HIVE_CACHE, ROUTER];
const NAMES = OPERATIONS.map(({ name }) => name);

/**
 * What one request costs gateways, in CPU time of their processes, over the same subgraphs in the same run: they take turns, so that other
 * work on the machine affects all alike. `only` has words of the names of contenders and operations; all of them without.
 */
export async function measureGateways(only: readonly string[]): Promise<void> {
  const running: RunningContender[] = [];
  const isNamed = (name: string) => only.some((word) => name.includes(word));
  const isChosen = (name: string, among: readonly string[]) => isNamed(name) || !among.some(isNamed);
  const start = async (name: string, begin: () => Promise<RunningContender | undefined>) => {
    if (!isChosen(name, CONTENDERS)) return;
    const contender = await begin();
    if (contender !== undefined) running.push(contender);
    else console.log(`${name} is not on this machine: left out`);
  };
  const subgraphs = await startSubgraphs();
  try {
    const { urls } = subgraphs;
    const authorization = await subgraphs.authorizationOf('alice');
    const leaderboard = OPERATIONS.find(({ name }) => name === LEADERBOARD)!;
    await start(FORWARDER, () => startForwarder(urls, FORWARDER, leaderboard));
    await start(OURS, () => startOurs(urls, OURS));
    await start(OURS_ANEW, async () => ({ ...(await startOurs(urls, OURS_ANEW)), isAskedAnew: true }));
    await start(PLAIN, () => startPlainApollo(urls));
    await start(ONE_SERVER, () => startOneServer());
    await start(HIVE, () => startHive(urls, { cache: false }));
    await start(HIVE_CACHE, () => startHive(urls, { cache: true }));
    await start(ROUTER, () => startApolloRouter(urls));
    for (const operation of OPERATIONS.filter(({ name }) => isChosen(name, NAMES))) {
      const headers: Record<string, string> = operation.isSignedIn ? { authorization } : {};
      const isLeaderboard = operation === leaderboard;
      const asked = running.filter(({ name }) => isLeaderboard || name !== FORWARDER);
      for (const atOnce of isLeaderboard ? [1, AT_ONCE] : [1]) {
        const costs = await measureOperation(asked, operation, headers, atOnce);
        const how = atOnce === 1 ? 'one after another' : `${atOnce} at once`;
        printFigures(`${operation.name}, ${how}: CPU of the gateway for one request`, figuresOf(asked, costs));
      }
    }
  } finally {
    for (const { stop } of [...running, subgraphs]) stop();
  }
}

async function measureOperation(
  running: readonly RunningContender[],
  { name, query, variables }: BenchOperation,
  headers: Record<string, string>,
  atOnce: number,
): Promise<RoundCosts> {
  let count = 0;
  const bodyFor = ({ isAskedAnew }: RunningContender) =>
    JSON.stringify({
      query,
      variables,
      operationName: name,
      ...(isAskedAnew && { extensions: { count: (count += 1) } }),
    });
  const contenders = running.map((contender) => {
    const { origin, pathname } = new URL(contender.url);
    const pool = new Pool(origin, { connections: atOnce });
    const askOnce = async () => {
      const response = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', ...headers },
        body: bodyFor(contender),
      });
      const text = await response.body.text();
      if (response.statusCode !== 200 || text.includes('"errors"'))
        throw new Error(`${contender.name}: ${text.slice(0, 500)}`);
    };
    /** As often as it answers in this time; says how often that was. */
    const askFor = async (ms: number) => {
      let asked = 0;
      for (const endsAt = performance.now() + ms; performance.now() < endsAt; asked += atOnce)
        await Promise.all(Array.from({ length: atOnce }, askOnce));
      return asked;
    };
    return { name: contender.name, pid: contender.pid, askFor };
  });
  for (const { askFor } of contenders) await askFor(WARM_UP_MS);
  return takeTurns(contenders, ROUNDS, async ({ pid, askFor }) => {
    const before = cpuMs(pid);
    const asked = await askFor(TURN_MS);
    return (cpuMs(pid) - before) / asked;
  });
}

function figuresOf(running: readonly RunningContender[], costs: RoundCosts): Figure[] {
  const plain = medianOf(costs, PLAIN);
  return running.map(({ name }) => {
    const median = medianOf(costs, name);
    const least = percentile(costs.get(name) ?? [], 0);
    const ratio = Number.isFinite(plain) ? `, ${(plain / median).toFixed(1)} x less than ${PLAIN}` : '';
    return { figure: name, value: `median ${median.toFixed(3)} ms, least ${least.toFixed(3)} ms${ratio}` };
  });
}
