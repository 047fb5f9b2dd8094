import type { ReadyCheck } from '@leetcord/kit/health';
import type { SubgraphAddress } from '../env.ts';

/** How long a subgraph may take to say that it is ready, in ms. */
const PROBE_TIMEOUT_MS = 1_500;

/**
 * Passes once the subgraph has been ready, and from then on always: a gateway that starts waits for its subgraphs, but one
 * that serves goes on with those that are left when one is down.
 */
export function reachableOnce({ url }: SubgraphAddress): ReadyCheck {
  let reached = false;
  return async () => {
    if (reached) return;
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) }).catch(
      () => undefined,
    );
    await response?.body?.cancel();
    if (response?.ok !== true) throw new Error('has not been ready yet');
    reached = true;
  };
}
