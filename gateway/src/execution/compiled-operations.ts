import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { getVariableValues, visit, type ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CallerContext } from '../caller-context.ts';
import type { ComposedSupergraph } from '../supergraph.ts';
import {
  askSubgraph,
  compileOperation,
  conditionsOf,
  executeCompiled,
  type Compiled,
  type OperationContext,
} from './compiled.ts';
import type { JsonObject } from './json-data.ts';
import type { ReadsInFlight } from './reads-in-flight.ts';

/** How many operations are kept, with how many letters together, and for each, for how many combinations of its @skip and @include. */
const MAX_OPERATIONS = 300;
const MAX_LETTERS = 200_000;
const MAX_VARIANTS = 4;

export type GatewayRequest = Parameters<ApolloGateway['executor']>[0];

/** A planned operation. Its variants are compiled when they are first executed: null for one that Apollo's executor must do. */
interface Operation {
  letters: number;
  plan: QueryPlan;
  operationContext: OperationContext;
  /** The variables of its @skip and @include, with their defaults. */
  conditions: ReadonlyMap<string, unknown>;
  variants: Map<string, Compiled | null>;
}

/** Operations that were planned before, in a form that is executed with less work than Apollo's executor takes, and the same result. */
export interface CompiledOperations {
  /** Notes how an operation is planned. */
  learn(request: GatewayRequest, plan: QueryPlan, operationContext: OperationContext): void;
  /** The result of an operation that was learnt; undefined for others, and for those with parts that only Apollo's executor knows. */
  execute(request: GatewayRequest): Promise<ExecutionResult> | undefined;
}

export function createCompiledOperations(
  schemas: Pick<ComposedSupergraph, 'fullSchema' | 'clientSchema'>,
  dataSources: ReadonlyMap<string, GraphQLDataSource>,
  reads: ReadsInFlight,
): CompiledOperations {
  const operations = new LRUCache<string, Operation>({
    max: MAX_OPERATIONS,
    maxSize: MAX_LETTERS,
    sizeCalculation: ({ letters }) => letters,
  });

  const variantFor = (operation: Operation, variables: JsonObject): Compiled | null => {
    const conditions = new Map<string, boolean>();
    for (const [name, otherwise] of operation.conditions) {
      const value = variables[name] ?? otherwise;
      if (typeof value !== 'boolean') return null;
      conditions.set(name, value);
    }
    const key = [...conditions.values()].join();
    const known = operation.variants.get(key);
    if (known !== undefined) return known;
    if (operation.variants.size >= MAX_VARIANTS) return null;
    const { plan, operationContext } = operation;
    const compiled =
      plan.node?.kind === 'Subscription'
        ? null
        : compileOperation(schemas, { node: plan.node, operationContext }, conditions);
    operation.variants.set(key, compiled);
    return compiled;
  };

  const execute = (compiled: Compiled, request: GatewayRequest): Promise<ExecutionResult> =>
    executeCompiled(compiled, request.request.variables ?? {}, ({ fetch, variables }) =>
      askSubgraph(dataSources.get(fetch.serviceName), { fetch, variables }, request),
    );

  return {
    learn: (request, plan, operationContext) => {
      const key = keyOf(request);
      // Apollo's executor also does what cannot be compiled: this is known by then.
      if (operations.has(key) || hasIntrospection(operationContext)) return;
      const conditions = conditionsOf(operationContext);
      const letters = request.source.length;
      operations.set(key, { letters, plan, operationContext, conditions, variants: new Map() });
    },
    execute: (request) => {
      const key = keyOf(request);
      const operation = operations.get(key);
      if (operation === undefined) return undefined;
      const { variableDefinitions = [], operation: kind } = operation.operationContext.operation;
      const variables = request.request.variables ?? {};
      const { errors } = getVariableValues(schemas.clientSchema, variableDefinitions, variables);
      if (errors !== undefined) return Promise.resolve({ errors });
      const variant = variantFor(operation, variables);
      if (variant === null) return undefined;
      if (kind !== 'query') return execute(variant, request);
      const { authorization, clientAddress } = request.context as unknown as CallerContext;
      const read = JSON.stringify([key, authorization, variables]);
      return reads.share(read, clientAddress, () => execute(variant, request));
    },
  };
}

const keyOf = ({ queryHash, request }: GatewayRequest) => `${queryHash} ${request.operationName ?? ''}`;

/** Whether an operation asks for the schema, which is no subgraph's. */
function hasIntrospection({ operation, fragments }: OperationContext): boolean {
  let found = false;
  const Field = ({ name: { value } }: { name: { value: string } }) => {
    if (value === '__schema' || value === '__type') found = true;
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Field });
  return found;
}
