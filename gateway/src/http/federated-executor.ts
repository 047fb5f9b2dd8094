import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from '@leetcord/kit/process/logger';
import type { ExecutionResult } from 'graphql';
import { incompleteAnswer } from '../execution/compiled.ts';
import { createCompiledOperations, type GatewayRequest } from '../execution/compiled-operations.ts';
import type { ReadsInFlight } from '../execution/reads-in-flight.ts';
import type { ComposedSupergraph } from '../supergraph.ts';

/** Executes queries and mutations that Apollo Server has validated. */
export type FederatedExecutor = (request: GatewayRequest) => Promise<ExecutionResult>;

/**
 * Apollo's gateway over our supergraph and data sources, for queries and mutations. It plans each operation and executes it the first time; later
 * ones are executed as compiled, if they can be. `onChange` is called after each mutation.
 */
export async function createFederatedExecutor(
  supergraph: ComposedSupergraph,
  dataSources: ReadonlyMap<string, GraphQLDataSource>,
  { reads, onChange, log }: { reads: ReadsInFlight; onChange: () => void; log: Logger },
): Promise<FederatedExecutor> {
  // @apollo/gateway reads this when it is constructed: nothing about this process goes to Apollo.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const compiled = createCompiledOperations(supergraph, dataSources, reads);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.sdl,
    // It was validated when it was read.
    validateSupergraph: false,
    logger: log,
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: ({ requestContext, queryPlan, operationContext }) =>
      compiled.learn(requestContext, queryPlan, operationContext),
    buildService: ({ name }) => dataSources.get(name)!,
  });
  // It has a fixed supergraph and nothing of Apollo's to ask, so there is nothing to stop later.
  const { executor } = await gateway.load({ apollo: {} } as Parameters<ApolloGateway['load']>[0]);
  return async (request) => {
    try {
      return await (compiled.execute(request) ?? executor(request).then(withoutSilentNulls));
    } finally {
      // Also after one that is not compiled: who has changed something reads it.
      if (request.operation.operation === 'mutation') onChange();
    }
  };
}

/** When a subgraph's answer lacks a non-nullable field, Apollo's gateway makes its parent null and reports that in an extension alone. */
export function withoutSilentNulls<R extends ExecutionResult>(result: R): R {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return result;
  return {
    ...result,
    errors: [...(result.errors ?? []), incompleteAnswer()],
    extensions: Object.keys(extensions).length > 0 ? extensions : undefined,
  };
}
