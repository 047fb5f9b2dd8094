import { Counter, Histogram, type Registry } from 'prom-client';
import type { Urgency } from './leetcode/call.ts';
import type { LeetCodeFailure } from './leetcode/errors.ts';

/** The outcome of a request that was sent. */
type RequestOutcome = 'ok' | LeetCodeFailure | 'unexpected';

/** How a read was answered. */
export type ReadOutcome =
  /** With a fresh copy. */
  | 'fresh'
  /** With an old copy. */
  | 'stale'
  /** By LeetCode. */
  | 'asked'
  /** With what another replica, or another read, got from LeetCode at the same time. */
  | 'shared'
  /** LeetCode has no such thing. */
  | 'unknown'
  | 'failed';

/** What this process counts, under `leetcord_` names for operators. */
export interface ProblemsMetrics {
  /** A request is sent to LeetCode; the returned function is called once, with its outcome. */
  requestSent(operation: string): (outcome: RequestOutcome) => void;
  /**
   * A question to the client, or a part of it such as a row, got no usable answer: sent or not, after all retries. A question that is
   * known in advance to be refused never reaches the client, and counts only as a read.
   */
  failed(operation: string, failure: LeetCodeFailure): void;
  /** This many parts of another shape, such as rows, were left out of usable answers. */
  drifted(operation: string, parts: number): void;
  read(kind: string, outcome: ReadOutcome): void;
  /** How long a request waited for a place in the budget, in ms. */
  budgetWaited(urgency: Urgency, ms: number): void;
  /** A command to the database for the budget of requests. */
  budgetCommand(): void;
}

const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export function createProblemsMetrics(registry: Registry): ProblemsMetrics {
  const registers = [registry];
  const requests = new Counter({
    name: 'leetcord_leetcode_requests_total',
    help: 'Requests sent to LeetCode, by what became of them',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'leetcord_leetcode_request_seconds',
    help: 'How long LeetCode took to answer a request',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'leetcord_leetcode_failures_total',
    help: 'Questions, and parts of them, that got no usable answer after all retries',
    labelNames: ['operation', 'failure'],
    registers,
  });
  const drift = new Counter({
    name: 'leetcord_leetcode_drift_total',
    help: 'Answers, and parts of them, of another shape than LeetCord knows: LeetCode has changed',
    labelNames: ['operation'],
    registers,
  });
  const reads = new Counter({
    name: 'leetcord_cache_reads_total',
    help: 'Reads through the cache, by how they were answered',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const waits = new Histogram({
    name: 'leetcord_leetcode_budget_wait_seconds',
    help: 'How long requests waited for a place in the budget that all replicas share',
    labelNames: ['urgency'],
    buckets: SECONDS,
    registers,
  });
  const budgetCommands = new Counter({
    name: 'leetcord_leetcode_budget_commands_total',
    help: 'Commands to the database for the budget',
    registers,
  });
  return {
    requestSent: (operation) => {
      const ended = durations.startTimer({ operation });
      return (outcome) => {
        ended();
        requests.inc({ operation, outcome });
      };
    },
    failed: (operation, failure) => {
      failures.inc({ operation, failure });
      if (failure === 'schema-changed') drift.inc({ operation });
    },
    drifted: (operation, parts) => drift.inc({ operation }, parts),
    read: (kind, outcome) => reads.inc({ kind, outcome }),
    budgetWaited: (urgency, ms) => waits.observe({ urgency }, ms / 1_000),
    budgetCommand: () => budgetCommands.inc(),
  };
}
