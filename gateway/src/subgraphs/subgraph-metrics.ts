import { counter, durations, gauge, type Registry } from '@leetcord/kit/metrics/registry';
import type { Pool } from 'undici';

/** What a subgraph made of a request. */
export type SubgraphOutcome = 'answered' | 'with-errors' | 'failed';

/** What the gateway counts of its subgraphs. */
export interface SubgraphMetrics {
  answered(subgraph: string, outcome: SubgraphOutcome, ms: number): void;
  /** A subscription at a subgraph broke: it is opened again, or its clients are told. */
  streamBroke(subgraph: string): void;
}

export function createSubgraphMetrics(registry: Registry): SubgraphMetrics {
  const requests = counter(registry, 'leetcord_subgraph_requests_total', 'Requests to subgraphs by outcome', [
    'subgraph',
    'outcome',
  ]);
  const took = durations(registry, 'leetcord_subgraph_request_seconds', 'How long subgraphs took to answer', [
    'subgraph',
  ]);
  const broke = counter(
    registry,
    'leetcord_subgraph_stream_breaks_total',
    'How often a subscription at a subgraph broke and was opened again, or ended',
    ['subgraph'],
  );
  return {
    answered: (subgraph, outcome, ms) => {
      requests.inc({ subgraph, outcome });
      took.observe({ subgraph }, ms / 1_000);
    },
    streamBroke: (subgraph) => broke.inc({ subgraph }),
  };
}

/** Shows how many requests to each subgraph run, and how many wait for a connection. */
export function watchSubgraphPools(registry: Registry, pools: ReadonlyMap<string, { stats: Pool['stats'] }>): void {
  const show = (name: string, help: string, which: 'running' | 'queued') =>
    gauge(registry, name, help, () => [...pools].map(([subgraph, { stats }]) => ({ subgraph, value: stats[which] })), [
      'subgraph',
    ]);
  show('leetcord_subgraph_requests_running', 'Requests that a subgraph has not answered', 'running');
  show('leetcord_subgraph_requests_queued', 'Requests that wait for a connection to a subgraph', 'queued');
}
