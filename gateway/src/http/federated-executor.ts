import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { publicError } from '@leetcord/kit/graphql/errors';
import type { Logger } from '@leetcord/kit/process/logger';
import type { ExecutionResult } from 'graphql';
import type { ComposedSupergraph } from '../supergraph.ts';

type ServerGateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>;

/** Apollo's gateway over our supergraph and data sources, for queries and mutations. */
export function createFederatedExecutor(
  { sdl }: ComposedSupergraph,
  dataSources: ReadonlyMap<string, GraphQLDataSource>,
  log: Logger,
): ServerGateway {
  // @apollo/gateway reads this when it is constructed: nothing about this process goes to Apollo.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    logger: log,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const dataSource = dataSources.get(name);
      if (dataSource === undefined) throw new Error(`The supergraph has a subgraph ${name} that has no address`);
      return dataSource;
    },
  });
  return {
    load: async (options) => {
      const loaded = await gateway.load(options);
      return { ...loaded, executor: async (context) => withoutSilentNulls(await loaded.executor(context)) };
    },
    onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
  };
}

/**
 * When a subgraph's answer lacks a non-nullable field, Apollo's gateway makes its parent null and reports that in an extension, without
 * an error. GraphQL requires an error.
 */
export function withoutSilentNulls<R extends ExecutionResult>(result: R): R {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return result;
  const error = publicError('UPSTREAM_UNAVAILABLE', 'A part of LeetCord gave an incomplete answer. Try again.');
  return {
    ...result,
    errors: [...(result.errors ?? []), error],
    extensions: Object.keys(extensions).length > 0 ? extensions : undefined,
  };
}
