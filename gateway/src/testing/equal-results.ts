import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import { asGraphQLError } from '@leetcord/kit/graphql/errors';
import { createLogger } from '@leetcord/kit/process/logger';
import { Dice } from '@leetcord/kit/testing/dice';
import { subgraphSchema } from '@leetcord/kit/testing/made-up-data';
import { parse, validate, type ExecutionResult, type GraphQLError } from 'graphql';
import {
  createCompiledOperations,
  type CompiledOperations,
  type GatewayRequest,
} from '../execution/compiled-operations.ts';
import { createReadsInFlight } from '../execution/reads-in-flight.ts';
import { withoutSilentNulls } from '../http/federated-executor.ts';
import { toPublicResult } from '../public-errors.ts';
import { createFaultySubgraph } from './faulty-subgraph.ts';
import { makeUpOperation, type MadeUpOperation } from './made-up-operation.ts';

/** How an operation fared: `other` is one that our executor leaves to Apollo's. */
export type Comparison =
  | { outcome: 'invalid' | 'other' | 'equal' }
  | { outcome: 'different'; operation: MadeUpOperation; ours: unknown; apollos: unknown };

/** Aliases may meet where they must not. */
const MAX_TRIES = 8;

const log = createLogger('test', 'silent');

/** Compares the results of our executor with those of @apollo/gateway's, as clients see them: data, errors, their paths, and the order of all. */
export async function createComparison(supergraphSdl: string, subgraphs: ReadonlyMap<string, string>) {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const supergraph = Supergraph.build(supergraphSdl);
  const schemas = {
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    clientSchema: supergraph.apiSchema().toGraphQLJSSchema(),
  };
  const subgraphSchemas = [...subgraphs].map(([name, sdl]) => [name, subgraphSchema(sdl)] as const);
  /** Those of the current seed. */
  let dataSources = new Map<string, GraphQLDataSource>();
  const planned: Parameters<CompiledOperations['learn']>[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: log,
    experimental_didResolveQueryPlan: ({ requestContext, queryPlan, operationContext }) => {
      planned.push([requestContext, queryPlan, operationContext]);
    },
    buildService: ({ name }) => ({ process: (options) => dataSources.get(name)!.process(options) }),
  });
  const { executor } = await gateway.load({ apollo: {} } as Parameters<ApolloGateway['load']>[0]);

  const asClientsSee = async (result: Promise<ExecutionResult>) => {
    const { errors, ...rest } = await result.catch((error: Error): ExecutionResult => ({
      errors: [error as GraphQLError],
    }));
    return toPublicResult(
      { ...rest, ...(errors && { errors: errors.map(asGraphQLError) }) },
      { log, requestId: 'one' },
    );
  };

  const isValid = ({ query }: MadeUpOperation) => validate(schemas.clientSchema, parse(query)).length === 0;

  return {
    compare: async (seed: number): Promise<Comparison> => {
      const dice = new Dice(seed);
      let operation = makeUpOperation(schemas.clientSchema, dice);
      for (let tries = 1; tries < MAX_TRIES && !isValid(operation); tries += 1) {
        operation = makeUpOperation(schemas.clientSchema, dice);
      }
      if (!isValid(operation)) return { outcome: 'invalid' };
      const document = parse(operation.query);
      dataSources = new Map(subgraphSchemas.map(([name, schema]) => [name, createFaultySubgraph(name, schema, seed)]));
      planned.length = 0;
      const request = {
        request: { query: operation.query, variables: operation.variables },
        document,
        source: operation.query,
        queryHash: String(seed),
        context: {},
        metrics: {},
        logger: log,
      } as unknown as GatewayRequest;
      const apollos = await asClientsSee(executor(request).then(withoutSilentNulls));
      const [learnt] = planned;
      if (learnt === undefined) return { outcome: 'other' };
      const compiled = createCompiledOperations(schemas, dataSources, createReadsInFlight());
      compiled.learn(...learnt);
      const result = compiled.execute(request);
      if (result === undefined) return { outcome: 'other' };
      const ours = await asClientsSee(result);
      if (JSON.stringify([ours.data, ours.errors]) === JSON.stringify([apollos.data, apollos.errors])) {
        return { outcome: 'equal' };
      }
      return { outcome: 'different', operation, ours, apollos };
    },
    stop: () => gateway.stop(),
  };
}
