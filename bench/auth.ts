import type { Stage } from '@leetcord/driver/stage';
import type { System } from '@leetcord/launcher/system';
import { prepareAuthCallers } from './auth-callers.ts';
import { causedByRequests, isRevocationRead, type DatabaseCommand } from './count-commands.ts';
import type { Figure } from './figures.ts';
import { inTurns, medianDifference, medianOf, type Contender, type RoundCosts } from './in-turns.ts';
import { cpuMs } from './process-cost.ts';
import { measureVerifyToken } from './verify-token.ts';

/** Many short rounds, so that other work on the machine affects all callers alike. */
const ROUNDS = 40;
const REQUESTS = 50;
const WARM_UP = 200;
const AIM_MS = 0.2;

/**
 * What identifying a request's caller and their rights costs: the same query of one subgraph by different callers. CPU time of gateway
 * and contests together, and database commands of contests and users.
 */
export async function measureAuth(stage: Stage, system: System, commands: DatabaseCommand[]): Promise<Figure[]> {
  const { publicCommunityId, privateCommunityId, accessToken, apiKey } = await prepareAuthCallers(stage);
  const caller = (name: string, id: string, authorization?: string): Contender => {
    const query = 'query ($id: ID!) { community(id: $id) { name visibility } }';
    let asked = 0;
    const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
    return {
      name,
      ask: async () => {
        // No two are the same, so that none is answered from memory.
        const body = JSON.stringify({ query, variables: { id }, extensions: { count: (asked += 1) } });
        const response = await fetch(stage.api.url, { method: 'POST', headers, body });
        const { data } = (await response.json()) as { data?: { community: unknown } };
        if (!data?.community) throw new Error(`${name}: no answer, status ${response.status}`);
      },
    };
  };
  const callers = [
    caller('nobody signed in', publicCommunityId),
    caller('access token', publicCommunityId, accessToken),
    caller('API key', publicCommunityId, apiKey),
    caller('access token, private community', privateCommunityId, accessToken),
    caller('API key, private community', privateCommunityId, apiKey),
  ];

  const { gateway, contests } = system.processes;
  const cpu = () => [gateway, contests].reduce((sum, { pid }) => sum + cpuMs(pid ?? 0), 0);
  const sent = new Map(callers.map(({ name }) => [name, 0]));
  let revocationReads = 0;
  await inTurns(callers, { rounds: 1, requests: WARM_UP }, async (_caller, run) => {
    await run();
    return 0;
  });
  const startedAt = performance.now();
  const costs = await inTurns(callers, { rounds: ROUNDS, requests: REQUESTS }, async ({ name }, run) => {
    const commandsBefore = commands.length;
    const before = cpu();
    await run();
    const used = cpu() - before;
    const seen = commands.slice(commandsBefore);
    sent.set(name, (sent.get(name) ?? 0) + causedByRequests(seen).length);
    revocationReads += seen.filter(isRevocationRead).length;
    return used;
  });
  const seconds = (performance.now() - startedAt) / 1_000;

  return [
    ...callers.map(({ name }) => ({
      figure: name,
      value: `${medianOf(costs, name).toFixed(2)} ms, ${perRequest(sent.get(name))} database commands`,
    })),
    more(costs, 'authentication by access token', 'access token', 'nobody signed in'),
    more(costs, 'authentication by API key', 'API key', 'nobody signed in'),
    more(
      costs,
      'authorization by membership of a private community',
      'access token, private community',
      'access token',
    ),
    { figure: 'reads of the list of revocations', value: `${(revocationReads / seconds).toFixed(1)} a second in all` },
    ...(await measureVerifyToken()),
  ];
}

const perRequest = (count = 0) => (count / (ROUNDS * REQUESTS)).toFixed(2);

const more = (costs: RoundCosts, figure: string, name: string, other: string): Figure => ({
  figure,
  value: `${medianDifference(costs, name, other).toFixed(2)} ms more`,
  aim: `under ${AIM_MS} ms`,
});
