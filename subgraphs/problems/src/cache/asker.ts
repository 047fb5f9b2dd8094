import { randomUUID } from 'node:crypto';
import type { Clock } from '@leetcord/kit/time/clock';
import { forEverybody } from '@leetcord/kit/load/patience';
import type { Logger } from '@leetcord/kit/process/logger';
import DataLoader from 'dataloader';
import { callWithin, forEachUrgency, type Call, type Urgency } from '../leetcode/call.ts';
import { LeetCodeError } from '../leetcode/errors.ts';
import type { Answer } from '../leetcode/operation.ts';
import type { CachedKind } from './cached-kind.ts';
import type { CopiesRepository, Found } from './copies.repository.ts';
import { takeTurns } from './turns.ts';

/** What a reader wants to know of LeetCode, and by when, by `performance.now()`. */
interface Question<T> extends Found<T> {
  endsAt: number;
}

/** What LeetCode said at that time, or that somebody else is asking it the same. */
export type Asked<T> = { answer: Answer<T | null>; at: Date } | 'taken';

/**
 * Asks LeetCode, stores what it says, and lets only one of all replicas ask for a key at a time. Questions that come while
 * others are under way share leases, requests and writes. Resolves for what LeetCode did too; rejects for what nobody
 * expects.
 */
export type Asker<T> = (question: Question<T>, urgency: Urgency) => Promise<Asked<T>>;

export interface AskerOptions {
  /** Why LeetCode would not be asked at all now; null when it may be. */
  refusalOf(call: Call): LeetCodeError | null;
  clock: Clock;
  log: Logger;
}

export interface LeaseLimits {
  /** Who asks for something and is gone leaves it to others after this, in ms. */
  leaseMs: number;
  /** How often who asks says that it is still there, in ms. */
  renewMs: number;
}

export const DEFAULT_LEASES: LeaseLimits = { leaseMs: 3_000, renewMs: 1_000 };

/** More would wait for places in the budget; keys that come meanwhile share the next batch instead. */
const BATCHES_AT_ONCE = 2;
const KEYS_PER_BATCH = 100;

export function createAsker<T extends object>(
  kind: CachedKind<T>,
  repository: CopiesRepository<T>,
  { leases, refusalOf, clock, log }: AskerOptions & { leases: LeaseLimits },
): Asker<T> {
  const leaseEnd = () => new Date(clock.now().getTime() + leases.leaseMs);

  /** Keeps the leases while the work lasts: a request may wait long for its place in the budget. */
  const holding = async <R>(keys: string[], id: string, work: () => Promise<R>): Promise<R> => {
    const renew = () =>
      void repository
        .renew(keys, { id, until: leaseEnd() })
        .catch((err: unknown) => log.warn({ err, kind: kind.name }, 'Leases were not renewed'));
    const timer = setInterval(renew, leases.renewMs);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  };

  const askBatch = async (questions: readonly Question<T>[], urgency: Urgency): Promise<(Asked<T> | Error)[]> => {
    const call = callWithin(Math.max(...questions.map(({ endsAt }) => endsAt)) - performance.now(), urgency);
    // Nothing was tried: the next reader may be luckier.
    const refusal = refusalOf(call);
    if (refusal !== null) return questions.map(() => ({ answer: refusal, at: clock.now() }));
    const id = randomUUID();
    const ours = await repository.lease(questions, { id, until: leaseEnd(), now: clock.now() });
    const asked = questions.filter(({ key }) => ours.has(key));
    if (asked.length === 0) return questions.map(() => 'taken');
    const keys = asked.map(({ key }) => key);
    const answers: (Answer<T | null> | Error)[] = await holding(keys, id, () => kind.fetchMany(keys, call)).catch(
      (error: Error) => keys.map(() => error),
    );
    const at = clock.now();
    const settled = asked.map((question, index) => ({ ...question, answer: answers[index]! }));
    await repository.settle(settled, { leaseId: id, now: at });
    const results = new Map(settled.map(({ key, answer }) => [key, answer]));
    return questions.map(({ key }) => {
      const answer = results.get(key);
      if (answer === undefined) return 'taken';
      return answer instanceof Error && !(answer instanceof LeetCodeError) ? answer : { answer, at };
    });
  };

  const loaderFor = (urgency: Urgency) => {
    const turns = takeTurns(BATCHES_AT_ONCE);
    const ask = (questions: readonly Question<T>[]) => askBatch(questions, urgency).finally(turns.ended);
    const options = { cache: false, maxBatchSize: KEYS_PER_BATCH, batchScheduleFn: turns.schedule };
    return new DataLoader<Question<T>, Asked<T>>(ask, options);
  };
  const loaders = forEachUrgency(loaderFor);
  // What is asked serves all who want to know it, also when the first of them leaves.
  return (question, urgency) => forEverybody(() => loaders[urgency].load(question));
}
