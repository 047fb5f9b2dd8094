import { randomUUID } from 'node:crypto';
import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import type { CachedRead } from '../../cache/cached-read.ts';
import { callWithin, type Call } from '../../leetcode/call.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import {
  problemListOperation,
  problemListV2Operation,
  type ProblemPage,
} from '../../leetcode/operations/problem-list.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import type { BuiltInCatalogue } from './built-in.ts';
import type { SyncRun, SyncStateRepository } from './sync-state.repository.ts';

/** Reads LeetCode's whole catalogue, page by page, so that all of it can be searched. */
export interface SyncService {
  /**
   * Reads the catalogue if that is due and no other replica does, from where the last one was interrupted. Ends early when
   * LeetCode fails, which it logs; the next time that it is due comes soon then.
   */
  syncIfDue(options: SyncOptions): Promise<void>;
}

interface SyncOptions {
  /** Stops it after the page that it is reading. */
  signal: AbortSignal;
  /** Called after each page. */
  touch?: () => Promise<void>;
}

export interface SyncParts {
  leetcode: Pick<LeetCodeClient, 'askOne'>;
  problems: Pick<CachedRead<LeetCodeProblem>, 'save'>;
  states: SyncStateRepository;
  builtIn: Pick<BuiltInCatalogue, 'remove'>;
  /** Takes problems that nobody has seen at LeetCode since then out of searches. Resolves to how many. */
  unlistUnseen(since: Date): Promise<number>;
  clock: Clock;
  log: Logger;
  /** So long after a whole reading the next one is due, in ms. Less than problems stay fresh. */
  everyMs: number;
}

/** How long a page may take, waiting for its place in the budget included, in ms. */
const PAGE_MS = 60_000;
/** The lease of a killed replica comes free after this, in ms: longer than a page may take. */
const LEASE_MS = PAGE_MS + 30_000;
/** After a failure, in ms. Doubles up to an hour. */
const RETRY_MS = 60_000;
const MAX_RETRY_MS = 60 * 60_000;
/** One that was interrupted for longer begins anew: the pages have moved. In ms. */
const RUN_MS = 12 * 60 * 60_000;
/** A reading that saw less of what LeetCode says it has was no whole one. */
const WHOLE = 0.95;
/** Problems that no whole reading has seen for so long are not found any more, though still read by slug. In ms. */
const UNSEEN_MS = 90 * 24 * 60 * 60_000;

export function createSyncService(parts: SyncParts): SyncService {
  const { leetcode, problems, states, builtIn, clock, log, everyMs } = parts;
  const later = (ms: number) => new Date(clock.now().getTime() + ms);

  const askPage = async (skip: number, call: Call): Promise<ProblemPage> => {
    try {
      return await leetcode.askOne(problemListV2Operation, { skip }, call);
    } catch (error) {
      // LeetCode has two lists that tell the same, and has changed each of them at some time.
      if (!(error instanceof LeetCodeError) || error.failure !== 'schema-changed') throw error;
      return leetcode.askOne(problemListOperation, { skip }, call);
    }
  };

  const finish = async (leaseId: string, { startedAt, read, total }: SyncRun) => {
    await builtIn.remove();
    const unlisted = await parts.unlistUnseen(new Date(startedAt.getTime() - UNSEEN_MS));
    const syncedAt = clock.now();
    await states.finish(leaseId, { syncedAt, leetcodeCount: total ?? read });
    const tookMs = syncedAt.getTime() - startedAt.getTime();
    log.info({ problems: read, unlisted, tookMs }, 'The catalogue is read');
  };

  /** Reads page after page, and says after each how far it is: null when it has to begin anew. */
  const readPages = async (
    id: string,
    begun: SyncRun,
    { signal, touch, reached }: SyncOptions & { reached: (run: SyncRun | null) => void },
  ): Promise<void> => {
    let run = begun;
    while (!signal.aborted) {
      const within = callWithin(PAGE_MS, 'background');
      const page = await askPage(run.read, { ...within, signal: AbortSignal.any([within.signal, signal]) });
      await problems.save(new Map(page.problems.map((problem) => [problem.slug, problem])), clock.now());
      run = { ...run, read: run.read + page.problems.length, total: page.total };
      // Another replica has taken over.
      if (!(await states.advance({ id, until: later(LEASE_MS) }, run))) return;
      reached(run);
      log.info({ read: run.read, total: run.total }, 'Reading the catalogue');
      await touch?.();
      if (page.problems.length > 0 && run.read < page.total) continue;
      if (run.read === 0 || run.read < page.total * WHOLE) {
        reached(null);
        throw new LeetCodeError('schema-changed', `LeetCode listed ${run.read} of the ${page.total} problems it has.`);
      }
      await finish(id, run);
      return;
    }
  };

  return {
    syncIfDue: async (options) => {
      const id = randomUUID();
      const now = clock.now();
      const due = { now, syncedBefore: new Date(now.getTime() - everyMs) };
      const state = await states.begin({ id, until: later(LEASE_MS) }, due);
      if (state === null) return;
      const isRecent = state.run !== undefined && now.getTime() - state.run.startedAt.getTime() < RUN_MS;
      const begun = isRecent && state.run !== undefined ? state.run : { startedAt: now, read: 0, total: null };
      let run: SyncRun | null = begun;
      let failures = state.failures ?? 0;
      const reached = (after: SyncRun | null) => {
        run = after;
        if (after !== null) failures = 0;
      };
      try {
        await readPages(id, begun, { ...options, reached });
        await states.release(id);
      } catch (error) {
        const retryAt = later(Math.min(RETRY_MS * 2 ** failures, MAX_RETRY_MS));
        await states.release(id, options.signal.aborted ? undefined : { retryAt, failures: failures + 1, run });
        if (options.signal.aborted) return;
        if (!(error instanceof LeetCodeError)) throw error;
        log.warn({ err: error, run, retryAt }, 'The catalogue is not read to its end yet');
      }
    },
  };
}
