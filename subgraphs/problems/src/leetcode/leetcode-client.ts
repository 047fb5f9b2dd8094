import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import { LeetCodeError } from './errors.ts';
import { parseProblems, problemsDocument, problemsVariables, type ProblemAnswer } from './operations/problems.ts';
import { parseProfile, PROFILE_DOCUMENT, type LeetCodeProfile } from './operations/profile.ts';
import {
  ACCEPTED_DOCUMENT,
  ALL_DOCUMENT,
  parseRecentSubmissions,
  type RecentSubmissions,
} from './operations/recent-submissions.ts';
import type { RequestBudget } from './request-budget.ts';
import { createResilience, DEFAULT_RESILIENCE, type Call, type ResilienceLimits } from './resilience.ts';
import { createTransport, type LeetCodeReply } from './transport.ts';

/** LeetCode, in our words. The only way to it. Each method rejects with a LeetCodeError when LeetCode gives no usable answer. */
export interface LeetCodeClient {
  /** Several problems in one request, in the order of the slugs. */
  problems(slugs: readonly string[], call: Call): Promise<ProblemAnswer[]>;
  /** Null when LeetCode has no such user. */
  profile(username: string, call: Call): Promise<LeetCodeProfile | null>;
  recentSubmissions(username: string, options: { withAll: boolean }, call: Call): Promise<RecentSubmissions>;
}

export interface LeetCodeClientOptions {
  /** Such as https://leetcode.com. */
  baseUrl: string;
  clock: Clock;
  log: Logger;
  resilience?: Partial<ResilienceLimits>;
  budget: RequestBudget;
}

export function createLeetCodeClient(options: LeetCodeClientOptions): LeetCodeClient {
  const { baseUrl, budget, clock, log } = options;
  const transport = createTransport(baseUrl);
  const resilient = createResilience({ ...DEFAULT_RESILIENCE, ...options.resilience }, { budget, clock, log });

  const ask = async <T>(
    operation: string,
    request: { document: string; variables: Record<string, string> },
    parse: (reply: LeetCodeReply) => T,
    call: Call,
  ): Promise<T> => {
    const startedAt = performance.now();
    const tell = (failure?: string) => ({ operation, failure, ms: Math.round(performance.now() - startedAt) });
    try {
      const reply = await resilient((signal) => transport(request.document, request.variables, signal), call);
      const answer = parse(reply);
      log.debug(tell(), 'LeetCode answered');
      return answer;
    } catch (error) {
      const failure = error instanceof LeetCodeError ? error.failure : 'unexpected';
      log.warn({ ...tell(failure), err: error }, 'LeetCode gave no usable answer');
      throw error;
    }
  };

  return {
    problems: (slugs, call) =>
      ask(
        'problems',
        { document: problemsDocument(slugs.length), variables: problemsVariables(slugs) },
        (reply) => parseProblems(slugs, reply),
        call,
      ),
    profile: (username, call) =>
      ask('profile', { document: PROFILE_DOCUMENT, variables: { username } }, parseProfile, call),
    recentSubmissions: (username, { withAll }, call) =>
      ask(
        'recent-submissions',
        { document: withAll ? ALL_DOCUMENT : ACCEPTED_DOCUMENT, variables: { username } },
        (reply) => parseRecentSubmissions(reply, withAll),
        call,
      ),
  };
}
