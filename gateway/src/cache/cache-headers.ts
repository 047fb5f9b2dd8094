import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import type { CachePolicy } from './cache-policy.ts';

/** On what an answer depends beside the request's own address and body, as the header `Vary` says. */
export const DEPENDS_ON = 'Authorization, Accept';

/** Says of each answer of GraphQL that nobody may keep it, unless `allowKeeping` says otherwise, and on what an answer depends. */
export const keepNothing: RequestHandler = (_req, res, next) => {
  res.set({ 'cache-control': 'private, no-store', vary: DEPENDS_ON });
  next();
};

/** Allows everybody to keep what somebody who is not signed in has read, if it is complete, for as long as the schema says. */
export const allowKeeping = (policyOf: (schema: GraphQLSchema) => CachePolicy): ApolloServerPlugin<CallerContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ schema, contextValue, document, operation, response: { body, http } }) => {
      if (contextValue.authorization !== undefined || contextValue.caller.kind !== 'anonymous') return;
      if (!document || !operation || body.kind !== 'single' || body.singleResult.errors !== undefined) return;
      const seconds = policyOf(schema)(document, operation);
      if (seconds === 0) return;
      http.headers.set('cache-control', `public, max-age=${seconds}, stale-while-revalidate=${seconds}`);
    },
  }),
});
