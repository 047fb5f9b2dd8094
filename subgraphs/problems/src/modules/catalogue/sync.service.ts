import { randomUUID } from 'node:crypto';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Clock } from '@leetcord/kit/time/clock';
import type { CachedRead } from '../../cache/cached-read.ts';
import { type Call, callWithin } from '../../leetcode/call.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import {
  problemListOperation,
  problemListV2Operation,
  type ProblemPage,
} from '../../leetcode/operations/problem-list.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import type { SyncRun, SyncStateRepository } from './sync-state.repository.ts';

/** Reads the page of the catalogue with this many problems before it. Rejects with a LeetCodeError. */
type ReadPage = (skip: number, call: Call) => Promise<ProblemPage>;

/** LeetCode's reply has another shape than we expect, so that asking again is of no use. */
const isDrift = (error: unknown): boolean => error instanceof LeetCodeError && error.failure === 'schema-changed';

/**
 * Reads the pages of one reading. LeetCode has two lists with the same content, and has changed each of them before: when it has
 * changed the newer one, the older one gives the rest.
 */
function createPageReader(leetcode: Pick<LeetCodeClient, 'askOne'>): ReadPage {
  let list = problemListV2Operation;
  return async (skip, call) => {
    try {
      return await leetcode.askOne(list, { skip }, call);
    } catch (error) {
      if (!isDrift(error) || list === problemListOperation) throw error;
      list = problemListOperation;
      return leetcode.askOne(list, { skip }, call);
    }
  };
}

/** Reads LeetCode's whole catalogue, page by page, so that all of it can be searched. */
export interface SyncService {
  /** Whether it is due and no other replica does it. */
  isDue(): Promise<boolean>;
  /**
   * Reads the catalogue if it is due and no other replica does, from where the last reading was interrupted. Ends early when LeetCode
   * fails, which it logs; it is then due again sooner.
   */
  syncIfDue(options: SyncOptions): Promise<void>;
}

interface SyncOptions {
  /** Stops it after the current page. */
  signal: AbortSignal;
  /** Called every few seconds while it reads. */
  touch?: () => Promise<void>;
}

export interface SyncParts {
  leetcode: Pick<LeetCodeClient, 'askOne'>;
  problems: Pick<CachedRead<LeetCodeProblem>, 'save'>;
  states: SyncStateRepository;
  clock: Clock;
  log: Logger;
  /** How long after a complete reading the next one is due, in ms. Less than problems stay fresh. */
  everyMs: number;
  leases?: LeaseLimits;
}

interface LeaseLimits {
  /** After this, another replica takes over the sync of a replica that is gone, in ms. */
  leaseMs: number;
  /** How often the reading replica renews its lease, in ms. */
  renewMs: number;
}

/** How long a page may take, including the wait for its place in the budget, in ms. */
const PAGE_MS = 60_000;
/** Less than the job's lock: when the lock of a killed replica expires and another runs the job, the lease is free. */
const DEFAULT_LEASES: LeaseLimits = { leaseMs: 10_000, renewMs: 3_000 };
/** The wait after a failure, in ms. Doubles up to an hour. */
const RETRY_MS = 60_000;
const MAX_RETRY_MS = 60 * 60_000;
/** A reading that was interrupted for longer begins anew, since the pages have moved. In ms. */
const RUN_MS = 12 * 60 * 60_000;
/** A reading that saw less than this share of LeetCode's stated number is not complete. */
const WHOLE = 0.95;

const isWhole = ({ read, total }: SyncRun): boolean => total !== null && read > 0 && read >= total * WHOLE;

export function createSyncService(parts: SyncParts): SyncService {
  const { leetcode, problems, states, clock, log, everyMs, leases = DEFAULT_LEASES } = parts;
  const later = (ms: number) => new Date(clock.now().getTime() + ms);
  const waits = { leaseMs: leases.leaseMs, retryMs: MAX_RETRY_MS };
  const due = () => ({ now: clock.now(), waits, syncedBefore: later(-everyMs) });
  const leaseOf = (id: string) => ({ id, until: later(leases.leaseMs) });

  /** Keeps the lease and the job's lock during the work: a page may wait long for its place in the budget. */
  const holding = async (id: string, { touch }: SyncOptions, work: () => Promise<void>) => {
    let renewing = Promise.resolve();
    const renew = async () => {
      await states.renew(leaseOf(id));
      await touch?.();
    };
    const timer = setInterval(() => {
      renewing = renew().catch((err: unknown) => log.warn({ err }, 'The lease of the sync was not renewed'));
    }, leases.renewMs);
    try {
      await work();
    } finally {
      clearInterval(timer);
      await renewing;
    }
  };

  const finish = async (leaseId: string, { startedAt, read, total }: SyncRun) => {
    const syncedAt = clock.now();
    await states.finish(leaseId, { syncStartedAt: startedAt, syncedAt, leetcodeCount: total ?? read });
    const tookMs = syncedAt.getTime() - startedAt.getTime();
    log.info({ problems: read, tookMs }, 'The catalogue is read');
  };

  /** Reads page after page, and reports its progress after each: null when it has to begin anew. */
  const readPages = async (
    id: string,
    begun: SyncRun,
    { signal, reached }: { signal: AbortSignal; reached: (run: SyncRun | null) => void },
  ): Promise<void> => {
    const readPage = createPageReader(leetcode);
    let run = begun;
    while (!signal.aborted) {
      const within = callWithin(PAGE_MS, 'background');
      let page: ProblemPage;
      try {
        page = await readPage(run.read + (run.leftOut ?? 0), {
          ...within,
          signal: AbortSignal.any([within.signal, signal]),
        });
      } catch (error) {
        // The last page may hold few problems, and all of them odd ones.
        if (!isDrift(error) || !isWhole(run)) throw error;
        log.warn({ err: error, run }, 'The last problems of the catalogue cannot be read');
        await finish(id, run);
        return;
      }
      await problems.save(new Map(page.problems.map((problem) => [problem.slug, problem])), clock.now());
      const { startedAt, read, leftOut = 0 } = run;
      const { length } = page.problems;
      run = { startedAt, read: read + length, leftOut: leftOut + page.listed - length, total: page.total };
      // Another replica has taken over.
      if (!(await states.advance(leaseOf(id), run))) return;
      reached(run);
      log.info({ read: run.read, total: run.total }, 'Reading the catalogue');
      if (page.listed > 0 && run.read + run.leftOut! < page.total) continue;
      if (!isWhole(run)) {
        reached(null);
        throw new LeetCodeError('schema-changed', `LeetCode listed ${run.read} of the ${page.total} problems it has.`);
      }
      await finish(id, run);
      return;
    }
  };

  return {
    isDue: () => states.isDue(due()),
    syncIfDue: async (options) => {
      const id = randomUUID();
      const now = clock.now();
      const state = await states.begin(leaseOf(id), due());
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
        await holding(id, options, () => readPages(id, begun, { signal: options.signal, reached }));
        await states.release(id);
      } catch (error) {
        // A new start reads all pages again, and each page would count as a success: so it waits for the longest time at once.
        const retryAt = later(run === null ? MAX_RETRY_MS : Math.min(RETRY_MS * 2 ** failures, MAX_RETRY_MS));
        await states.release(id, options.signal.aborted ? undefined : { retryAt, failures: failures + 1, run });
        if (options.signal.aborted) return;
        if (!(error instanceof LeetCodeError)) throw error;
        log.warn({ err: error, run, retryAt }, 'The catalogue is not read to its end yet');
      }
    },
  };
}
