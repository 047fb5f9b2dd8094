import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import type { ReadyCheck } from '@leetcord/kit/http/health';
import { oneAtATime } from '@leetcord/kit/load/one-at-a-time';
import type { Logger } from '@leetcord/kit/process/logger';
import type { SubgraphAddress } from '../env.ts';
import { settingPrefix } from './setting-name.ts';

/** How long a part may take to say that it is ready, in ms. */
const PROBE_TIMEOUT_MS = 1_500;

/** Passes while a part says that it is ready. However many ask, the part is asked by one at a time: anybody may. */
export const partReady = ({ url }: { url: string }): ReadyCheck => oneAtATime(() => askWhetherReady(url));

/** The same for a subgraph, which at its first time must also accept the gateway's secret. */
export function subgraphReady(name: string, address: SubgraphAddress, log: Logger): ReadyCheck {
  const { url, routerSecret } = address;
  let hasAccepted = false;
  let isToldOf = false;
  return oneAtATime(async () => {
    await askWhetherReady(url);
    if (hasAccepted) return;
    const status = await statusOf(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [ROUTER_SECRET_HEADER]: routerSecret },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    if (status === 403) {
      const sentence = refusesSecret(name);
      if (!isToldOf) log.error(sentence);
      isToldOf = true;
      throw new Error(sentence);
    }
    hasAccepted = status === 200;
  });
}

/** What a person reads when a subgraph has another secret than the gateway has for it. */
export const refusesSecret = (name: string): string =>
  `${name} refuses the router secret: set ROUTER_SECRET of ${name} and ${settingPrefix(name)}_ROUTER_SECRET of the gateway to the same one.`;

async function askWhetherReady(url: string): Promise<void> {
  const status = await statusOf(`${url}/health/ready`);
  if (status === undefined) throw new Error('does not answer');
  if (status !== 200) throw new Error('is not ready');
}

/** Undefined when there is no answer. */
async function statusOf(url: string, request: RequestInit = {}): Promise<number | undefined> {
  const answer = fetch(url, { ...request, signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
  const response = await answer.catch(() => undefined);
  await response?.body?.cancel();
  return response?.status;
}
