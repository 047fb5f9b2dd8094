import { Router } from 'express';
import type { KeysService } from './keys.service.ts';

/** How long a cache may keep the published keys, in s: part of the time that a key is published before it signs. */
const KEYS_MAX_AGE_S = 300;

/** `GET /.well-known/jwks.json`: the public keys of access tokens, open to anyone. */
export function keysRoutes(keys: KeysService): Router {
  const router = Router();
  router.get('/.well-known/jwks.json', async (_req, res) => {
    const published = await keys.published();
    res.set('cache-control', `public, max-age=${KEYS_MAX_AGE_S}`).json(published);
  });
  return router;
}
