import {
  COMMUNITIES_OVERVIEW_PATH,
  communitiesOverview,
  type CommunitiesOverview,
} from '@leetcord/kit/admin/communities-overview';
import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import type { Registry } from '@leetcord/kit/metrics/registry';
import type { SubgraphAddress } from '../env.ts';
import { parseSamples, readParts, WITHIN_MS, type Counted } from './samples.ts';

/** What `/admin` shows. */
export interface State extends Counted {
  /** Null where contests does not answer. */
  communities: CommunitiesOverview | null;
}
export type ReadState = () => Promise<State>;

/** Asks all parts, the gateway itself included, what they count, and contests about its communities. */
export const createReadState =
  (registry: Registry, { contests, urls }: { contests: SubgraphAddress; urls: Record<string, string> }): ReadState =>
  async () => {
    const [own, others, communities] = await Promise.all([registry.metrics(), readParts(urls), askContests(contests)]);
    return { samples: [...parseSamples(own), ...others.samples], silent: others.silent, communities };
  };

async function askContests({ url, routerSecret }: SubgraphAddress): Promise<CommunitiesOverview | null> {
  try {
    const response = await fetch(`${url}${COMMUNITIES_OVERVIEW_PATH}`, {
      headers: { [ROUTER_SECRET_HEADER]: routerSecret },
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    return response.ok ? communitiesOverview.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
