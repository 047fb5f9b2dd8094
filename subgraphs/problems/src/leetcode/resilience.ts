import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@leetcord/kit/process/logger';
import { unlessAborted } from '@leetcord/kit/retry/unless-aborted';
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  type IHalfOpenAfterBackoffContext,
} from 'cockatiel';
import type { ProblemsMetrics } from '../metrics.ts';
import { MAX_PAUSE_MS } from './budget-ledger.ts';
import { isInTime, type Call } from './call.ts';
import { isInconclusive, isOutage, isTransient, isUnsent, LeetCodeError } from './errors.ts';
import type { RequestBudget } from './request-budget.ts';

export interface ResilienceLimits {
  /** How long one request may take when somebody waits for it, in ms. Shorter than their wait, so that a slow LeetCode shows. */
  attemptTimeoutMs: number;
  /** How long one request may take when nobody waits for it, in ms. Shorter than the lease of its place in the budget. */
  backgroundTimeoutMs: number;
  /** How often a request with a temporary failure is repeated, within the caller's deadline. */
  retries: number;
  /** The delay before the first retry, in ms. It grows, with jitter. */
  retryDelayMs: number;
  /** This many failures in a row open the circuit. */
  failuresToOpen: number;
  /** A first request probes whether LeetCode is back after half of this or up to all of it, in ms. It doubles up to a minute. */
  probeAfterMs: number;
}

export const DEFAULT_RESILIENCE: ResilienceLimits = {
  attemptTimeoutMs: 3_000,
  backgroundTimeoutMs: 8_000,
  retries: 2,
  retryDelayMs: 150,
  failuresToOpen: 5,
  probeAfterMs: 2_000,
};

const MAX_RETRY_DELAY_MS = 2_000;
const MAX_PROBE_DELAY_MS = 60_000;
/** The pause after a 429 without a time, and the shortest that LeetCode may ask for, in ms. */
const DEFAULT_PAUSE_MS = 10_000;
const MIN_PAUSE_MS = 1_000;

/** Everything that protects LeetCode and us. */
export interface Resilience {
  /** Runs one request. Rejects with a LeetCodeError, at the deadline at the latest. */
  run<T>(send: (signal: AbortSignal) => Promise<T>, call: Call): Promise<T>;
  /** The error with which `run` would reject this call at once, without sending anything; null when it would not. */
  refusalOf(call: Call): LeetCodeError | null;
}

/** From outside to inside: deadline, retries, circuit breaker, the budget of all replicas, one request's time limit. */
export function createResilience(
  limits: ResilienceLimits,
  {
    budget,
    log,
    metrics,
    random = Math.random,
  }: {
    budget: RequestBudget;
    log: Logger;
    metrics: Pick<ProblemsMetrics, 'watchCircuit'>;
    random?: () => number;
  },
): Resilience {
  /** No probe goes before this, by `Date.now()`. */
  let probesAt = 0;
  const circuit = circuitBreaker(
    // A probe that never reached LeetCode, or whose caller left, proves nothing: cockatiel would count it as a success.
    handleWhen((error) => isOutage(error) || (circuit.state === CircuitState.HalfOpen && isInconclusive(error))),
    {
      breaker: new ConsecutiveBreaker(limits.failuresToOpen),
      halfOpenAfter: new DelegateBackoff<IHalfOpenAfterBackoffContext, number>(({ result }, doublings = -1) => {
        // The first opening is not a probe's; a probe that was never sent is repeated after the same time.
        const times = 'error' in result && isUnsent(result.error) ? doublings : doublings + 1;
        const longestMs = Math.min(limits.probeAfterMs * 2 ** times, MAX_PROBE_DELAY_MS);
        const delay = longestMs * (0.5 + random() / 2);
        probesAt = Date.now() + delay;
        return { delay, state: times };
      }),
    },
  );
  /** Requests that wait for their place: they passed the circuit before it opened, and would otherwise all be sent after that. */
  const waiting = new Set<AbortController>();
  circuit.onBreak((reason) => {
    log.warn({ err: 'error' in reason ? reason.error : undefined }, 'Asks LeetCode no more');
    for (const place of waiting) place.abort();
  });
  metrics.watchCircuit(() => circuit.state !== CircuitState.Closed);
  circuit.onReset(() => log.info('LeetCode answers again'));

  const sendOnce = async <T>(
    send: (signal: AbortSignal) => Promise<T>,
    { signal }: Call,
    timeoutMs: number,
  ): Promise<T> => {
    try {
      return await send(AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]));
    } catch (error) {
      if (error instanceof LeetCodeError && asksToWait(error)) await budget.pause(pauseAfter(error));
      else if (signal.aborted) throw late(error);
      throw error;
    }
  };
  const sendInTurn = async <T>(send: (signal: AbortSignal) => Promise<T>, call: Call): Promise<T> => {
    const place = new AbortController();
    waiting.add(place);
    // Nobody else is let through before a probe has ended: it is quick, whoever it is for.
    const isProbe = circuit.state === CircuitState.HalfOpen;
    const timeoutMs = call.urgency === 'background' && !isProbe ? limits.backgroundTimeoutMs : limits.attemptTimeoutMs;
    const signals = [call.signal, place.signal, ...(isProbe ? [AbortSignal.timeout(timeoutMs)] : [])];
    const start = () => {
      waiting.delete(place);
      return sendOnce(send, call, timeoutMs);
    };
    try {
      return await budget.run(start, { ...call, signal: AbortSignal.any(signals) });
    } catch (error) {
      throw place.signal.aborted ? circuitOpen(error) : error;
    } finally {
      waiting.delete(place);
    }
  };
  // During a probe, cockatiel would let the others wait for its outcome.
  const isShut = () =>
    circuit.state === CircuitState.HalfOpen || (circuit.state === CircuitState.Open && Date.now() < probesAt);
  const attempt = async <T>(send: (signal: AbortSignal) => Promise<T>, call: Call): Promise<T> => {
    if (isShut()) throw circuitOpen();
    try {
      return await circuit.execute(() => sendInTurn(send, call));
    } catch (error) {
      throw error instanceof BrokenCircuitError ? circuitOpen(error) : error;
    }
  };

  /** How long to wait before the request is repeated, in ms; null when that would not help, or not end in time. */
  const retryDelay = (error: unknown, tries: number, call: Call): number | null => {
    if (tries > limits.retries || !(error instanceof LeetCodeError)) return null;
    if (error.failure !== 'rate-limited' && !isTransient(error)) return null;
    const longestMs = Math.min(limits.retryDelayMs * 2 ** (tries - 1), MAX_RETRY_DELAY_MS);
    const delayMs = longestMs * (0.5 + random() / 2) + (asksToWait(error) ? pauseAfter(error) : 0);
    return isInTime(call, performance.now() + delayMs) ? delayMs : null;
  };
  const withRetries = async <T>(send: (signal: AbortSignal) => Promise<T>, call: Call): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(send, call);
      } catch (error) {
        const delayMs = retryDelay(error, tries, call);
        if (delayMs === null) throw error;
        await wait(delayMs);
      }
    }
  };
  return {
    run: (send, call) =>
      unlessAborted(withRetries(send, call), call.signal).catch((error: unknown) => {
        throw error === call.signal.reason ? late(error) : error;
      }),
    refusalOf: (call) => (isShut() ? circuitOpen() : budget.refusalOf(call)),
  };
}

/** A 429 does, and any reply that says for how long. */
const asksToWait = ({ failure, retryAfterMs }: LeetCodeError) => failure === 'rate-limited' || retryAfterMs !== null;

const pauseAfter = ({ retryAfterMs }: LeetCodeError) =>
  Math.max(MIN_PAUSE_MS, Math.min(retryAfterMs ?? DEFAULT_PAUSE_MS, MAX_PAUSE_MS));

const circuitOpen = (cause?: unknown) =>
  new LeetCodeError('circuit-open', 'LeetCode has failed too often just now.', { cause });

const late = (cause: unknown) => new LeetCodeError('late', 'LeetCode did not answer before the deadline.', { cause });
