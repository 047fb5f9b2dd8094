import type { Clock } from '@leetcord/kit/time/clock';
import { callWithin, type Urgency } from '../../leetcode/call.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { Answer } from '../../leetcode/operation.ts';
import type { ListedSubmission } from '../../leetcode/operations/recent-submissions.ts';
import { userLookOperation, type UserLook } from '../../leetcode/operations/user-look.ts';

/** How long a caller waits for LeetCode, and how long the sweep does, in ms. */
const WAIT_MS: Record<LookUrgency, number> = { confirmation: 6_000, background: 25_000 };
/** A look at the same user that began longer ago is not shared: it may have missed the newest submission. */
const SHARED_FOR_MS = 1_000;

/** Whether somebody waits for what is confirmed. */
export type LookUrgency = Extract<Urgency, 'confirmation' | 'background'>;

/** What LeetCode showed about a user, and when. */
export interface TimedLook extends UserLook {
  at: Date;
}

/** Whom to look at, and whether to include submissions that were not accepted. */
export interface LookQuestion {
  username: string;
  withAll: boolean;
}

/**
 * Looks at users on LeetCode, never from a cache, with as few requests as possible. In their order; a LeetCodeError in place of a user
 * without a usable answer, null in place of a user whom LeetCode does not have. Equal looks in flight are shared.
 */
export type LookReader = (
  questions: readonly LookQuestion[],
  urgency: LookUrgency,
) => Promise<Answer<TimedLook | null>[]>;

/** A submission dated further ahead than any clock is wrong would score on boards of future weeks. In ms. */
const MAX_AHEAD_MS = 24 * 60 * 60_000;

function withoutFuture(look: UserLook, at: Date): UserLook {
  const isPast = ({ submittedAt }: ListedSubmission) => submittedAt.getTime() <= at.getTime() + MAX_AHEAD_MS;
  return { ...look, accepted: look.accepted.filter(isPast), all: look.all?.filter(isPast) ?? null };
}

export function createLookReader(
  leetcode: LeetCodeClient,
  { clock, usersPerRequest }: { clock: Clock; usersPerRequest: number },
): LookReader {
  const operation = { ...userLookOperation, keysPerRequest: usersPerRequest };
  const inFlight = new Map<string, { startedAt: number; looking: Promise<Answer<TimedLook | null>> }>();

  const ask = async (questions: readonly LookQuestion[], urgency: LookUrgency): Promise<Answer<TimedLook | null>[]> => {
    const answers = await leetcode.ask(operation, questions, callWithin(WAIT_MS[urgency], urgency));
    const at = clock.now();
    return answers.map((answer) =>
      answer === null || answer instanceof Error ? answer : { ...withoutFuture(answer, at), at },
    );
  };

  return (questions, urgency) => {
    const now = clock.now().getTime();
    const isShared = (key: string) => now - (inFlight.get(key)?.startedAt ?? -Infinity) < SHARED_FOR_MS;
    const keys = questions.map(({ username, withAll }) => `${urgency}:${withAll}:${username.toLowerCase()}`);
    const asked = new Map<string, LookQuestion>();
    for (const [index, key] of keys.entries()) if (!isShared(key)) asked.set(key, questions[index]!);
    const answers = asked.size === 0 ? Promise.resolve([]) : ask([...asked.values()], urgency);
    for (const [index, key] of [...asked.keys()].entries()) {
      const entry = {
        startedAt: now,
        looking: answers
          .then((given) => given[index]!)
          .finally(() => {
            if (inFlight.get(key) === entry) inFlight.delete(key);
          }),
      };
      inFlight.set(key, entry);
    }
    return Promise.all(keys.map((key) => inFlight.get(key)!.looking));
  };
}
