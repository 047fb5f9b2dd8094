import { REVOCATIONS_PATH } from '@leetcord/kit/auth/revocations';
import type { Clock } from '@leetcord/kit/time/clock';
import { requireRouterSecret } from '@leetcord/kit/graphql/subgraph-server';
import { Router } from 'express';
import type { RevocationsRepository } from './revocations.repository.ts';

/** The recently ended sessions and API keys, for the other processes of this LeetCord, which check tokens themselves. */
export function revocationsRoutes(
  revocations: RevocationsRepository,
  { routerSecret, clock }: { routerSecret: string; clock: Clock },
): Router {
  const router = Router();
  router.get(REVOCATIONS_PATH, requireRouterSecret(routerSecret), async (_req, res) => {
    res.json({ revoked: await revocations.active(clock.now()) });
  });
  return router;
}
