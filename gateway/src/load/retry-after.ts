import type { ApolloServerPlugin } from '@apollo/server';
import type { CallerContext } from '../caller-context.ts';

/**
 * Tells clients in `Retry-After` when to ask again for what a subgraph had no place for, and with 503 where it gave nothing at all.
 */
export const retryAfter: ApolloServerPlugin<CallerContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      const seconds = errors.map(({ extensions }) => extensions?.['retryAfterSeconds']);
      const longest = Math.max(...seconds.filter((value) => typeof value === 'number'));
      if (!Number.isFinite(longest)) return;
      http.headers.set('retry-after', String(longest));
      if (Object.values(data ?? {}).every((value) => value === null)) http.status = 503;
    },
  }),
};
