import { Pool } from 'undici';
import { percentile, printFigures, type Figure } from '../figures.ts';
import { inTurns, medianOf, type RoundCosts } from '../in-turns.ts';
import { cpuMs } from '../process-cost.ts';
import {
  startApolloRouter,
  startHive,
  startOneServer,
  startOurs,
  startPlainApollo,
  startSubgraphs,
  type RunningContender,
} from './contenders.ts';
import { LEADERBOARD, OPERATIONS, type BenchOperation } from './operations.ts';

/** V8 has compiled what is run often by then, which it counts as CPU too. */
const WARM_UP = 1_500;
const ROUNDS = 5;
const REQUESTS = 96;
/** How many requests run at once in the second measurement of each operation. */
const AT_ONCE = 16;
const PLAIN = '@apollo/gateway';

/**
 * What one request costs gateways, in CPU time of their processes, over the same subgraphs in the same run: they take turns, so that other
 * work on the machine affects all alike. `only` names the contenders by a word of their names; all of them without it.
 */
export async function measureGateways(only: readonly string[]): Promise<void> {
  const running: RunningContender[] = [];
  const start = async (name: string, begin: () => Promise<RunningContender | undefined>) => {
    if (only.length > 0 && !only.some((word) => name.includes(word))) return;
    const contender = await begin();
    if (contender !== undefined) running.push(contender);
    else console.log(`${name} is not on this machine: left out`);
  };
  const subgraphs = await startSubgraphs();
  try {
    const { urls } = subgraphs;
    const authorization = await subgraphs.authorizationOf('alice');
    await start('LeetCord', () => startOurs(urls, 'LeetCord'));
    await start(PLAIN, () => startPlainApollo(urls));
    await start('one @apollo/server', () => startOneServer());
    await start('Hive Gateway', () => startHive(urls, { cache: false }));
    await start('Hive Gateway, response cache', () => startHive(urls, { cache: true }));
    await start('Apollo Router', () => startApolloRouter(urls));
    for (const operation of OPERATIONS) {
      const headers: Record<string, string> = operation.isSignedIn ? { authorization } : {};
      for (const atOnce of operation.name === LEADERBOARD ? [1, AT_ONCE] : [1]) {
        const costs = await measureOperation(running, operation, headers, atOnce);
        const how = atOnce === 1 ? 'one after another' : `${atOnce} at once`;
        printFigures(`${operation.name}, ${how}: CPU of the gateway for one request`, figuresOf(running, costs));
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
  const body = JSON.stringify({ query, variables, operationName: name });
  const contenders = running.map((contender) => {
    const { origin, pathname } = new URL(contender.url);
    const pool = new Pool(origin, { connections: atOnce });
    const askOnce = async () => {
      const response = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      const text = await response.body.text();
      if (response.statusCode !== 200 || text.includes('"errors"'))
        throw new Error(`${contender.name}: ${text.slice(0, 500)}`);
    };
    return { ...contender, ask: async () => void (await Promise.all(Array.from({ length: atOnce }, askOnce))) };
  });
  const rounds = Math.ceil(WARM_UP / atOnce);
  for (const { ask } of contenders) for (let count = 0; count < rounds; count += 1) await ask();
  const pidOf = new Map(running.map(({ name: of, pid }) => [of, pid]));
  return inTurns(contenders, { rounds: ROUNDS, requests: REQUESTS / atOnce }, async (contender, run) => {
    const pid = pidOf.get(contender.name)!;
    const before = cpuMs(pid);
    await run();
    return (cpuMs(pid) - before) / atOnce;
  });
}

function figuresOf(running: readonly RunningContender[], costs: RoundCosts): Figure[] {
  const plain = medianOf(costs, PLAIN);
  return running.map(({ name }) => {
    const median = medianOf(costs, name);
    const least = percentile(costs.get(name) ?? [], 0);
    const ratio = Number.isFinite(plain) ? `, ${(plain / median).toFixed(1)} x less than ${PLAIN}` : '';
    return { figure: name, value: `median ${median.toFixed(2)} ms, least ${least.toFixed(2)} ms${ratio}` };
  });
}
