import type { Clock } from '@leetcord/kit/time/clock';
import { forEverybody } from '@leetcord/kit/load/patience';
import DataLoader from 'dataloader';
import { callWithin, forEachUrgency, type Call, type Urgency } from '../leetcode/call.ts';
import { LeetCodeError } from '../leetcode/errors.ts';
import type { Answer } from '../leetcode/operation.ts';
import type { CachedKind } from './cached-kind.ts';
import type { CopiesRepository, Found } from './copies.repository.ts';
import { takeTurns } from './turns.ts';

/** What a reader asks LeetCode for, and by when, by `performance.now()`. */
interface Question<T> extends Found<T> {
  endsAt: number;
}

/** LeetCode's answer, and when it came. */
export interface Asked<T> {
  answer: Answer<T | null>;
  at: Date;
}

/**
 * Asks LeetCode and stores the answer. Equal questions in a process share the answer, and questions that come while others are in
 * flight share requests and writes. Also resolves for LeetCode's failures; rejects only for unexpected ones.
 */
export type Asker<T> = (question: Question<T>, urgency: Urgency) => Promise<Asked<T>>;

export interface AskerOptions {
  /** Why LeetCode would not be asked at all now; null when it may be. */
  refusalOf(call: Call): LeetCodeError | null;
  clock: Clock;
}

/** More batches would only wait for places in the budget; keys that come meanwhile share the next batch instead. */
const BATCHES_AT_ONCE = 2;
const KEYS_PER_BATCH = 100;

export function createAsker<T extends object>(
  kind: CachedKind<T>,
  repository: CopiesRepository<T>,
  { refusalOf, clock }: AskerOptions,
): Asker<T> {
  const askBatch = async (questions: readonly Question<T>[], urgency: Urgency): Promise<(Asked<T> | Error)[]> => {
    const call = callWithin(Math.max(...questions.map(({ endsAt }) => endsAt)) - performance.now(), urgency);
    // Nothing was tried: the next reader may be luckier.
    const refusal = refusalOf(call);
    if (refusal !== null) return questions.map(() => ({ answer: refusal, at: clock.now() }));
    const fresh = questions.filter(({ kept }) => kept === null).map(({ key }) => key);
    if (fresh.length > 0) await repository.makeRoom(fresh, clock.now());
    const keys = questions.map(({ key }) => key);
    const answers: (Answer<T | null> | Error)[] = await kind
      .fetchMany(keys, call)
      .catch((error: Error) => keys.map(() => error));
    const at = clock.now();
    const settled = questions.map((question, index) => ({ ...question, answer: answers[index]! }));
    await repository.settle(settled, at);
    return settled.map(({ answer }) =>
      answer instanceof Error && !(answer instanceof LeetCodeError) ? answer : { answer, at },
    );
  };

  const loaderFor = (urgency: Urgency) => {
    const turns = takeTurns(BATCHES_AT_ONCE);
    const ask = (questions: readonly Question<T>[]) => askBatch(questions, urgency).finally(turns.ended);
    const options = { cache: false, maxBatchSize: KEYS_PER_BATCH, batchScheduleFn: turns.schedule };
    return new DataLoader<Question<T>, Asked<T>>(ask, options);
  };
  const loaders = forEachUrgency(loaderFor);
  const inFlight = forEachUrgency(() => new Map<string, Promise<Asked<T>>>());
  return (question, urgency) => {
    const { key } = question;
    const same = inFlight[urgency].get(key);
    if (same !== undefined) return same;
    // One request serves all who ask for the key, also when the first of them leaves.
    const asked = forEverybody(() => loaders[urgency].load(question)).finally(() => inFlight[urgency].delete(key));
    inFlight[urgency].set(key, asked);
    return asked;
  };
}
