import type { ApolloServerPlugin } from '@apollo/server';
import type { CallerContext } from '../caller-context.ts';

/**
 * Tells clients in `Retry-After` when to repeat what a subgraph had no place for, or not for this caller; and with 503 or 429 where
 * the answer has no data at all.
 */
export const retryAfter: ApolloServerPlugin<CallerContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      const waits = errors.filter(({ extensions }) => typeof extensions?.['retryAfterSeconds'] === 'number');
      if (waits.length === 0) return;
      const longest = Math.max(...waits.map(({ extensions }) => extensions?.['retryAfterSeconds'] as number));
      http.headers.set('retry-after', String(longest));
      if (Object.values(data ?? {}).some((value) => value !== null)) return;
      const isCallers = waits.every(({ extensions }) => extensions?.['code'] === 'RATE_LIMITED');
      http.status = isCallers ? 429 : 503;
    },
  }),
};
