import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@leetcord/kit/logger';
import type { ProblemsMetrics } from '../metrics.ts';
import { delayBefore, type BudgetLedger, type Claim } from './budget-ledger.ts';
import type { Call, Urgency } from './call.ts';
import { LeetCodeError } from './errors.ts';
import { backgroundShare, type BudgetLimits, type RequestBudget } from './request-budget.ts';

interface Waiting {
  call: Call;
  start(placeId: string): void;
  giveUp(error: LeetCodeError): void;
}

/** How often to look for a place that another replica may give back at any moment, in ms; and up to so much more. */
const LOOK_EVERY_MS = 50;
const JITTER_MS = 50;

/**
 * The budget that all replicas of one database share. One loop claims places for the first of those that wait in this
 * process, by one command for each: a place that is given back goes along with the next claim.
 */
export function createSharedBudget(
  ledger: BudgetLedger,
  limits: BudgetLimits,
  { log, metrics }: { log: Logger; metrics: ProblemsMetrics },
): RequestBudget {
  const queues: Record<Urgency, Waiting[]> = { 'waited-for': [], background: [] };
  const places: Record<Urgency, number> = {
    'waited-for': limits.concurrency,
    background: backgroundShare(limits).concurrency,
  };
  /** Nobody gets a place before, by `performance.now()`: windows and pauses end by time only. */
  const notBefore: Record<Urgency, { at: number; isPause: boolean }> = {
    'waited-for': { at: 0, isPause: false },
    background: { at: 0, isPause: false },
  };
  let held = 0;
  let givenBack = { ended: [] as string[], unused: [] as string[] };
  let isWorking = false;
  let sleep = new AbortController();

  const hasToGiveBack = () => givenBack.ended.length + givenBack.unused.length > 0;
  const first = () => queues['waited-for'][0] ?? queues.background[0];
  const isTooLate = ({ endsAt, urgency }: Call) => notBefore[urgency].at >= endsAt;
  const refusal = ({ urgency }: Call, cause?: unknown) =>
    notBefore[urgency].isPause && notBefore[urgency].at > performance.now()
      ? new LeetCodeError('paused', 'LeetCode asked us to wait for longer than this request may take.', { cause })
      : new LeetCodeError('no-budget', 'Too much is being asked of LeetCode: no place in time.', { cause });
  const giveUpIf = (isLost: (call: Call) => boolean, cause?: unknown) => {
    for (const urgency of ['waited-for', 'background'] as const) {
      const lost = queues[urgency].filter(({ call }) => isLost(call));
      queues[urgency] = queues[urgency].filter(({ call }) => !isLost(call));
      for (const { call, giveUp } of lost) giveUp(refusal(call, cause));
    }
  };
  const block = (urgencies: Urgency[], until: { at: number; isPause: boolean }) => {
    for (const urgency of urgencies) notBefore[urgency] = until;
    giveUpIf(isTooLate);
  };

  /** Starts the first that waits, if it may have this place and can still start in time. */
  const start = (claim: Claim, askedAt: number) => {
    const next = first();
    const isInTime = performance.now() - askedAt <= limits.graceMs;
    if (next === undefined || !isInTime || (next.call.urgency === 'background' && claim.urgency !== 'background')) {
      givenBack.unused.push(claim.id);
      return;
    }
    queues[next.call.urgency].shift();
    held += 1;
    next.start(claim.id);
  };

  /** What to ask for now. With all places taken by tasks of this process, the end of one goes on. */
  const nextClaim = (): Claim | null => {
    const urgency = first()?.call.urgency;
    return urgency !== undefined && held < places[urgency] ? { id: randomUUID(), urgency } : null;
  };
  /** One command. Resolves to how long to wait before the next one, in ms. */
  const exchange = async (claim: Claim | null): Promise<number> => {
    const giving = givenBack;
    givenBack = { ended: [], unused: [] };
    const askedAt = performance.now();
    metrics.budgetCommand();
    const after = await ledger.exchange(giving, claim);
    if (claim === null) return 0;
    if (after.places.some(({ id }) => id === claim.id)) {
      start(claim, askedAt);
      return 0;
    }
    const delay = delayBefore(claim, after, limits);
    if (delay.ms === 0) return LOOK_EVERY_MS + Math.random() * JITTER_MS;
    const until = { at: performance.now() + delay.ms, isPause: delay.isPause };
    block(claim.urgency === 'background' ? ['background'] : ['waited-for', 'background'], until);
    return delay.ms + Math.random() * JITTER_MS;
  };

  const work = async () => {
    for (;;) {
      sleep = new AbortController();
      const claim = nextClaim();
      if (claim === null && !hasToGiveBack()) {
        isWorking = false;
        return;
      }
      const delayMs = await exchange(claim);
      if (delayMs > 0) await wait(delayMs, undefined, { signal: sleep.signal }).catch(() => undefined);
    }
  };
  /** Has the loop look again, now. */
  const goOn = async () => {
    sleep.abort();
    if (isWorking) return;
    isWorking = true;
    try {
      await work();
    } catch (error) {
      // Places that were not given back come free when their leases end.
      log.error({ err: error }, 'The budget of requests cannot be read');
      isWorking = false;
      giveUpIf(() => true, error);
    }
  };

  return {
    run: (task, call) =>
      new Promise((resolve, reject) => {
        if (call.signal.aborted || isTooLate(call)) {
          reject(refusal(call));
          return;
        }
        const since = performance.now();
        const onAbort = () => giveUpIf((waiting) => waiting === call);
        const stopWaiting = () => {
          call.signal.removeEventListener('abort', onAbort);
          metrics.budgetWaited(call.urgency, performance.now() - since);
        };
        call.signal.addEventListener('abort', onAbort, { once: true });
        const changesFirst =
          first() === undefined || (call.urgency !== 'background' && queues['waited-for'].length === 0);
        queues[call.urgency].push({
          call,
          start: (placeId) => {
            stopWaiting();
            const end = () => {
              held -= 1;
              givenBack.ended.push(placeId);
              void goOn();
            };
            task().finally(end).then(resolve, reject);
          },
          giveUp: (error) => {
            stopWaiting();
            reject(error);
          },
        });
        if (changesFirst) void goOn();
      }),
    pause: async (ms) => {
      block(['waited-for', 'background'], { at: performance.now() + ms, isPause: true });
      metrics.budgetCommand();
      await ledger.pause(ms).catch((err: unknown) => log.error({ err }, 'The other replicas were not told to wait'));
    },
  };
}
