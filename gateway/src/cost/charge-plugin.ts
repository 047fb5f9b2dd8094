import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import { rateLimitHeaders } from '../callers/rate-limits.ts';
import { COST_HEADER, type ChargeOperation } from './cost-limits.ts';

/** Charges what Apollo Server executes, and tells clients in headers what it cost and what is left. */
export const chargeOperations = (charge: ChargeOperation): ApolloServerPlugin<CallerContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operationName, request, contextValue, response: { http } }) => {
      const { points, usage, refusal } = await charge({
        document,
        operationName,
        variables: request.variables ?? {},
        context: contextValue,
      });
      http.headers.set(COST_HEADER.toLowerCase(), String(points));
      for (const [name, value] of Object.entries(usage === null ? {} : rateLimitHeaders(usage))) {
        http.headers.set(name.toLowerCase(), value);
      }
      if (refusal === undefined) return;
      const isRate = refusal.extensions['code'] === 'RATE_LIMITED';
      if (isRate && usage !== null) http.headers.set('retry-after', String(usage.resetSeconds));
      const status = isRate ? 429 : 400;
      throw new GraphQLError(refusal.message, {
        extensions: { ...refusal.extensions, isLimit: true, http: { status } },
      });
    },
  }),
});
