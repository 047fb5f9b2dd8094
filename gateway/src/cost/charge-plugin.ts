import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import { chargeAnswer, type ChargeOperation } from './cost-limits.ts';
import type { CostOf } from './operation-cost.ts';

/** Charges what Apollo Server executes, and tells clients in headers what it cost and what is left. */
export const chargeOperations = (
  charge: ChargeOperation,
  costsOf: (schema: GraphQLSchema) => CostOf,
): ApolloServerPlugin<CallerContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operationName, request, contextValue, response: { http } }) => {
      const charged = await charge({
        document,
        operationName,
        variables: request.variables ?? {},
        context: contextValue,
        costOf: costsOf(schema),
      });
      const { headers, status } = chargeAnswer(charged);
      for (const [name, value] of Object.entries(headers)) http.headers.set(name.toLowerCase(), value);
      const { refusal } = charged;
      if (refusal === undefined) return;
      throw new GraphQLError(refusal.message, {
        nodes: refusal.nodes,
        extensions: { ...refusal.extensions, isLimit: true, http: { status } },
      });
    },
  }),
});
