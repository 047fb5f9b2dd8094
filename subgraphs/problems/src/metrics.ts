import { counter, durations, gauge, type Registry } from '@leetcord/kit/metrics/registry';
import { URGENCIES, type Urgency } from './leetcode/call.ts';
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
  watchBudget(read: () => BudgetState): void;
  watchCircuit(isOpen: () => boolean): void;
}

/** The budget as a replica knows it. */
interface BudgetState {
  /** Requests that all replicas together may begin in a window; and how many of them are left. */
  limit: number;
  left: number;
  /** Requests of this replica that wait for a place. */
  waiting: Record<Urgency, number>;
}

/** LeetCode is slow at times, and the background waits for its turn. */
const SECONDS = [0.05, 0.1, 0.3, 1, 3, 10, 30, 60];

export function createProblemsMetrics(registry: Registry): ProblemsMetrics {
  const requests = counter(
    registry,
    'leetcord_leetcode_requests_total',
    'Requests sent to LeetCode, by what became of them',
    ['operation', 'outcome'],
  );
  const requestDurations = durations(
    registry,
    'leetcord_leetcode_request_seconds',
    'How long LeetCode took to answer a request',
    ['operation'],
    SECONDS,
  );
  const failures = counter(
    registry,
    'leetcord_leetcode_failures_total',
    'Questions, and parts of them, that got no usable answer after all retries',
    ['operation', 'failure'],
  );
  const drift = counter(
    registry,
    'leetcord_leetcode_drift_total',
    'Answers, and parts of them, of another shape than LeetCord knows: LeetCode has changed',
    ['operation'],
  );
  const reads = counter(registry, 'leetcord_cache_reads_total', 'Reads through the cache, by how they were answered', [
    'kind',
    'outcome',
  ]);
  const waits = durations(
    registry,
    'leetcord_leetcode_budget_wait_seconds',
    'How long requests waited for a place in the budget that all replicas share',
    ['urgency'],
    SECONDS,
  );
  const budgetCommands = counter(
    registry,
    'leetcord_leetcode_budget_commands_total',
    'Commands to the database for the budget',
  );
  return {
    requestSent: (operation) => {
      const ended = requestDurations.startTimer({ operation });
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
    watchBudget: (read) => {
      gauge(
        registry,
        'leetcord_leetcode_budget_limit',
        'Requests to LeetCode that all replicas may begin in 10 s',
        () => read().limit,
      );
      gauge(
        registry,
        'leetcord_leetcode_budget_left',
        'Of these, how many are left now, as this replica last read',
        () => read().left,
      );
      gauge(
        registry,
        'leetcord_leetcode_waiting',
        'Requests to LeetCode of this replica that wait for a place in the budget, by urgency',
        () => URGENCIES.map((urgency) => ({ urgency, value: read().waiting[urgency] })),
        ['urgency'],
      );
    },
    watchCircuit: (isOpen) =>
      gauge(
        registry,
        'leetcord_leetcode_circuit_open',
        '1 while LeetCode is asked nothing, or is probed, since it has failed too often',
        () => Number(isOpen()),
      ),
  };
}
