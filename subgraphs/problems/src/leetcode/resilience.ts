import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TaskCancelledError,
} from 'cockatiel';
import { isOutage, isTransient, LeetCodeError } from './errors.ts';
import type { RequestBudget, Urgency } from './request-budget.ts';

/** How one call may use LeetCode. */
export interface Call {
  /** Aborts at the caller's deadline. */
  signal: AbortSignal;
  urgency: Urgency;
}

export interface ResilienceLimits {
  /** How long one request may take, in ms. */
  attemptTimeoutMs: number;
  /** How often a request that failed for a moment is sent again, within the caller's deadline. */
  retries: number;
  /** The delay before the first retry, in ms. It grows, with jitter. */
  retryDelayMs: number;
  /** So many failures in a row open the circuit. */
  failuresToOpen: number;
  /** After this a first request probes whether LeetCode is back, in ms. Doubles while it isn't, to a minute. */
  probeAfterMs: number;
}

export const DEFAULT_RESILIENCE: ResilienceLimits = {
  attemptTimeoutMs: 4_000,
  retries: 2,
  retryDelayMs: 150,
  failuresToOpen: 5,
  probeAfterMs: 2_000,
};

const MAX_RETRY_DELAY_MS = 2_000;
const MAX_PROBE_DELAY_MS = 60_000;
/** The pause after a 429 that doesn't say how long, and the longest that one may ask for, in ms. */
const DEFAULT_PAUSE_MS = 10_000;
const MAX_PAUSE_MS = 10 * 60_000;

/** Runs one request with all that protects LeetCode and us. Rejects with a LeetCodeError, at the deadline at the latest. */
export type Resilience = <T>(send: (signal: AbortSignal) => Promise<T>, call: Call) => Promise<T>;

/** From outside to inside: deadline, retries with jitter, the pause that a 429 asks for, circuit breaker, request budget. */
export function createResilience(
  limits: ResilienceLimits,
  { budget, clock, log }: { budget: RequestBudget; clock: Clock; log: Logger },
): Resilience {
  const retrying = retry(handleWhen(isTransient), {
    maxAttempts: limits.retries,
    backoff: new ExponentialBackoff({ initialDelay: limits.retryDelayMs, maxDelay: MAX_RETRY_DELAY_MS }),
  });
  const circuit = circuitBreaker(handleWhen(isOutage), {
    breaker: new ConsecutiveBreaker(limits.failuresToOpen),
    halfOpenAfter: new ExponentialBackoff({ initialDelay: limits.probeAfterMs, maxDelay: MAX_PROBE_DELAY_MS }),
  });
  circuit.onBreak((reason) => log.warn({ err: 'error' in reason ? reason.error : undefined }, 'Asks LeetCode no more'));
  circuit.onReset(() => log.info('LeetCode answers again'));

  let pausedUntil = 0;
  const checkPause = () => {
    const leftMs = pausedUntil - clock.now().getTime();
    if (leftMs > 0) throw new LeetCodeError('paused', `LeetCode asked us to wait, ${leftMs} ms more.`);
  };
  const sendOnce = async <T>(send: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> => {
    // Again: the circuit or the pause may have begun while this request waited for its place.
    checkPause();
    try {
      return await send(AbortSignal.any([signal, AbortSignal.timeout(limits.attemptTimeoutMs)]));
    } catch (error) {
      if (signal.aborted) throw late(error);
      if (error instanceof LeetCodeError && error.failure === 'rate-limited') {
        pausedUntil = clock.now().getTime() + Math.min(error.retryAfterMs ?? DEFAULT_PAUSE_MS, MAX_PAUSE_MS);
      }
      throw error;
    }
  };
  const attempt = async <T>(send: (signal: AbortSignal) => Promise<T>, call: Call): Promise<T> => {
    checkPause();
    try {
      return await circuit.execute(() => budget.run(() => sendOnce(send, call.signal), call));
    } catch (error) {
      if (error instanceof BrokenCircuitError || error instanceof TaskCancelledError) {
        throw new LeetCodeError('circuit-open', 'LeetCode has failed too often just now.', { cause: error });
      }
      throw error;
    }
  };
  return (send, call) =>
    beforeDeadline(
      retrying.execute(() => attempt(send, call), call.signal),
      call.signal,
    );
}

const late = (cause: unknown) => new LeetCodeError('late', 'LeetCode did not answer before the deadline.', { cause });

/** Rejects when the signal aborts, even when the work is in a delay that cannot be interrupted. */
async function beforeDeadline<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(late(signal.reason));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
