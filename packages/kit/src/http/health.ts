import { Router } from 'express';
import { patienceFor } from '../load/patience.ts';

/** Checks whether a part can do its work now. Throws or rejects with the reason when it cannot. */
export type ReadyCheck = () => Promise<void> | void;

/** The beginning of a reason when a check fails only because another one does; the other check's name follows. */
export const WAITS_FOR = 'waits for ';

/** The check that fails while a process migrates its database, or waits for another that does. It may take long, and a restart does not help. */
export const MIGRATIONS_CHECK = 'migrations';

/** How long all ready checks together may take, in ms. */
const READY_TIMEOUT_MS = 2_000;

/**
 * `GET /health/live`: the process runs. `GET /health/ready`: 200 when every check passes, else 503 with the failing checks.
 * `helpful` checks must pass once, at the start; when one fails later, the part keeps working and is `degraded`, with 200.
 */
export function healthRoutes(needed: Record<string, ReadyCheck>, helpful: Record<string, ReadyCheck> = {}): Router {
  const router = Router();
  const hasPassed = new Set<string>();
  router.get('/health/live', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/health/ready', async (_req, res) => {
    const deadline = patienceFor(READY_TIMEOUT_MS).signal;
    const late = new Promise<never>((_resolve, reject) => {
      deadline.addEventListener('abort', () => reject(new Error('no answer in time')));
    });
    // Without checks nothing else keeps the event loop alive, and the process would end.
    late.catch(() => undefined);
    const results = await Promise.all(
      Object.entries({ ...needed, ...helpful }).map(async ([name, check]) => {
        try {
          await Promise.race([check(), late]);
          hasPassed.add(name);
          return [name, 'ok'] as const;
        } catch (error) {
          return [name, error instanceof Error ? error.message : 'failed'] as const;
        }
      }),
    );
    const failing = results.flatMap(([name, result]) => (result === 'ok' ? [] : [name]));
    const ready = failing.every((name) => name in helpful && hasPassed.has(name));
    const status = failing.length === 0 ? 'ok' : ready ? 'degraded' : 'unavailable';
    res.status(ready ? 200 : 503).json({ status, checks: Object.fromEntries(results) });
  });
  return router;
}
