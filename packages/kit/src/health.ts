import { Router } from 'express';

/** Answers whether a part can do its work now. Throws or rejects with the reason when it cannot. */
export type ReadyCheck = () => Promise<void> | void;

/** How long all ready checks together may take, in ms. */
const READY_TIMEOUT_MS = 2_000;

/** `GET /health/live`: the process runs. `GET /health/ready`: 200 when every check passes, else 503 with what fails. */
export function healthRoutes(checks: Record<string, ReadyCheck>): Router {
  const router = Router();
  router.get('/health/live', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/health/ready', async (_req, res) => {
    const deadline = AbortSignal.timeout(READY_TIMEOUT_MS);
    const late = new Promise<never>((_resolve, reject) => {
      deadline.addEventListener('abort', () => reject(new Error('no answer in time')));
    });
    // Without any check nobody else listens, and the process would end on it.
    late.catch(() => undefined);
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        try {
          await Promise.race([check(), late]);
          return [name, 'ok'] as const;
        } catch (error) {
          return [name, error instanceof Error ? error.message : 'failed'] as const;
        }
      }),
    );
    const ready = results.every(([, result]) => result === 'ok');
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable', checks: Object.fromEntries(results) });
  });
  return router;
}
