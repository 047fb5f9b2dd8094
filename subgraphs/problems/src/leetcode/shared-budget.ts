import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { forEverybody } from '@leetcord/kit/load/patience';
import type { Logger } from '@leetcord/kit/process/logger';
import type { ProblemsMetrics } from '../metrics.ts';
import { delayBefore, type BudgetLedger, type Claim } from './budget-ledger.ts';
import { forEachUrgency, isInTime, URGENCIES, type Call, type Urgency } from './call.ts';
import { LeetCodeError, shareUsed } from './errors.ts';
import { sharesOf, type BudgetLimits, type RequestBudget } from './request-budget.ts';

interface Waiting {
  call: Call;
  start(placeId: string): void;
  giveUp(error: LeetCodeError): void;
}

/** How often to look for a place that another replica may give back, in ms; and up to how much more, at random. */
const LOOK_EVERY_MS = 50;
const JITTER_MS = 50;

const SHARE_OF_STRANGERS = 'Too much was looked up on LeetCode without signing in. Sign in, or try again';

/**
 * The budget that all replicas of one database share. One loop claims places for the first waiting calls of this process, with one
 * command for each: a place that is given back goes along with the next claim.
 */
export function createSharedBudget(
  ledger: BudgetLedger,
  limits: BudgetLimits,
  { log, metrics }: { log: Logger; metrics: ProblemsMetrics },
): RequestBudget {
  const queues = forEachUrgency((): Waiting[] => []);
  const shares = sharesOf(limits);
  /** When each request of the window is outside of it, by `performance.now()`, as of the last command. */
  let startsEnd: number[] = [];
  metrics.watchBudget(() => ({
    limit: limits.requests,
    left: limits.requests - startsEnd.filter((endsAt) => endsAt > performance.now()).length,
    waiting: forEachUrgency((urgency) => queues[urgency].length),
  }));
  /** Nobody gets a place before this, by `performance.now()`: windows and pauses end by time only. */
  const notBefore = forEachUrgency(() => ({ at: 0, isPause: false }));
  /** The places of this process's tasks. */
  const held = forEachUrgency(() => 0);
  let givenBack = { ended: [] as string[], unused: [] as string[] };
  let isWorking = false;
  let sleep = new AbortController();

  const hasToGiveBack = () => givenBack.ended.length + givenBack.unused.length > 0;
  const isTooLate = (call: Call) => !isInTime(call, Math.max(performance.now(), notBefore[call.urgency].at));
  const refusal = ({ urgency }: Call, cause?: unknown) => {
    const { at, isPause } = notBefore[urgency];
    const retryAfterMs = at - performance.now();
    if (isPause && retryAfterMs > 0) {
      return new LeetCodeError('paused', 'LeetCode asked us to wait for longer than this request may take.', { cause });
    }
    if (urgency === 'stranger' && cause === undefined) return shareUsed(SHARE_OF_STRANGERS, Math.max(0, retryAfterMs));
    return new LeetCodeError('no-budget', 'No place among the requests to LeetCode in the time that was left.', {
      cause,
    });
  };
  const giveUpIf = (isLost: (call: Call) => boolean, cause?: unknown) => {
    for (const urgency of URGENCIES) {
      const lost = queues[urgency].filter(({ call }) => isLost(call));
      queues[urgency] = queues[urgency].filter(({ call }) => !isLost(call));
      for (const { call, giveUp } of lost) giveUp(refusal(call, cause));
    }
  };
  const block = (urgency: Urgency, delay: { ms: number; isPause: boolean }) => {
    if (delay.ms === 0) return;
    notBefore[urgency] = { at: performance.now() + delay.ms, isPause: delay.isPause };
    giveUpIf(isTooLate);
  };

  /** Starts the first call that waits for such a place, if it can still start in time. */
  const start = ({ id, urgency }: { id: string; urgency: Urgency }, askedAt: number) => {
    giveUpIf(isTooLate);
    const keepsWindow = performance.now() - askedAt <= limits.graceMs;
    const next = keepsWindow ? queues[urgency].shift() : undefined;
    if (next === undefined) {
      givenBack.unused.push(id);
      return;
    }
    held[urgency] += 1;
    next.start(id);
  };

  /** What to ask for now. When this process's own tasks hold all places, the end of one resumes the loop. */
  const nextClaim = (): Claim | null => {
    if (Object.values(held).reduce((sum, places) => sum + places, 0) >= limits.concurrency) return null;
    const mayStart = (urgency: Urgency) => queues[urgency].length > 0 && held[urgency] < shares[urgency].concurrency;
    const urgencies = URGENCIES.filter(mayStart);
    return urgencies.length > 0 ? { id: randomUUID(), urgencies } : null;
  };
  /** One command. Resolves to the wait before the next one, in ms. */
  const exchange = async (claim: Claim | null): Promise<number> => {
    const giving = givenBack;
    givenBack = { ended: [], unused: [] };
    const askedAt = performance.now();
    metrics.budgetCommand();
    const after = await ledger.exchange(giving, claim);
    const readAt = performance.now();
    startsEnd = after.starts.map(({ at }) => readAt + at - after.now + limits.windowMs);
    if (claim === null) return 0;
    const place = after.places.find(({ id }) => id === claim.id);
    if (place !== undefined) {
      start(place, askedAt);
      return 0;
    }
    const delays = forEachUrgency((urgency) => delayBefore(urgency, after, limits));
    for (const urgency of URGENCIES) block(urgency, delays[urgency]);
    const delayMs = Math.min(...claim.urgencies.map((urgency) => delays[urgency].ms));
    return (delayMs || LOOK_EVERY_MS) + Math.random() * JITTER_MS;
  };

  const work = async () => {
    for (;;) {
      sleep = new AbortController();
      giveUpIf(isTooLate);
      const claim = nextClaim();
      if (claim === null && !hasToGiveBack()) {
        isWorking = false;
        return;
      }
      const delayMs = await exchange(claim);
      if (delayMs > 0) await wait(delayMs, undefined, { signal: sleep.signal }).catch(() => undefined);
    }
  };
  /** Makes the loop look again now. */
  const resume = async () => {
    sleep.abort();
    if (isWorking) return;
    isWorking = true;
    try {
      // The loop serves all waiting calls, also when the first of them leaves.
      await forEverybody(work);
    } catch (error) {
      // Places that were not given back become free when their leases end.
      log.error({ err: error }, 'The budget of requests cannot be read');
      isWorking = false;
      giveUpIf(() => true, error);
    }
  };

  const refusalOf: RequestBudget['refusalOf'] = (call) =>
    call.signal.aborted || isTooLate(call) ? refusal(call) : null;
  return {
    refusalOf,
    run: (task, call) =>
      new Promise((resolve, reject) => {
        const refused = refusalOf(call);
        if (refused !== null) {
          reject(refused);
          return;
        }
        const since = performance.now();
        const onAbort = () => giveUpIf((waiting) => waiting === call);
        const stopWaiting = () => {
          call.signal.removeEventListener('abort', onAbort);
          metrics.budgetWaited(call.urgency, performance.now() - since);
        };
        call.signal.addEventListener('abort', onAbort, { once: true });
        const isFirst = queues[call.urgency].length === 0;
        queues[call.urgency].push({
          call,
          start: (placeId) => {
            stopWaiting();
            const end = () => {
              held[call.urgency] -= 1;
              givenBack.ended.push(placeId);
              void resume();
            };
            task().finally(end).then(resolve, reject);
          },
          giveUp: (error) => {
            stopWaiting();
            reject(error);
          },
        });
        if (isFirst) void resume();
      }),
    pause: async (ms) => {
      for (const urgency of URGENCIES) block(urgency, { ms, isPause: true });
      metrics.budgetCommand();
      await ledger.pause(ms).catch((err: unknown) => log.error({ err }, 'The other replicas were not told to wait'));
    },
  };
}
