import type { ApolloGateway, buildOperationContext, GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { publicError } from '@leetcord/kit/graphql/errors';
import { getVariableValues, GraphQLError, Kind, visit, type ExecutionResult, type ValueNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CallerContext } from '../caller-context.ts';
import type { ComposedSupergraph } from '../supergraph.ts';
import { compileCompletion, type CompleteResult, type Conditions } from './complete-result.ts';
import { compilePlan, type PlanRun, type RunPlan, type SubgraphAnswer } from './compile-plan.ts';
import type { JsonObject } from './json-data.ts';
import type { ReadsInFlight } from './reads-in-flight.ts';

/** How many operations are kept, with how many letters together, and for each, for how many combinations of its @skip and @include. */
const MAX_OPERATIONS = 300;
const MAX_LETTERS = 200_000;
const MAX_VARIANTS = 4;

export type GatewayRequest = Parameters<ApolloGateway['executor']>[0];
type OperationContext = ReturnType<typeof buildOperationContext>;

interface Compiled {
  run: RunPlan;
  complete: CompleteResult;
}

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
  /** Forgets all, since the supergraph is another one. */
  clear(): void;
}

export function createCompiledOperations(
  { fullSchema, clientSchema }: Pick<ComposedSupergraph, 'fullSchema' | 'clientSchema'>,
  dataSources: ReadonlyMap<string, GraphQLDataSource>,
  reads: ReadsInFlight,
): CompiledOperations {
  const operations = new LRUCache<string, Operation>({
    max: MAX_OPERATIONS,
    maxSize: MAX_LETTERS,
    sizeCalculation: ({ letters }) => letters,
  });

  const compile = ({ plan, operationContext }: Operation, conditions: Conditions): Compiled | null => {
    if (plan.node?.kind === 'Subscription') return null;
    const run = compilePlan(fullSchema, plan.node, conditions);
    const complete = run && compileCompletion(clientSchema, operationContext, conditions);
    return run && complete ? { run, complete } : null;
  };

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
    const compiled = compile(operation, conditions);
    operation.variants.set(key, compiled);
    return compiled;
  };

  const ask = async (request: GatewayRequest, { fetch, variables }: Parameters<PlanRun['ask']>[0]) => {
    const dataSource = dataSources.get(fetch.serviceName);
    if (dataSource === undefined) throw new Error(`No data source for ${fetch.serviceName}`);
    const answer = await dataSource.process({
      kind: INCOMING_OPERATION,
      request: {
        query: fetch.operation,
        variables,
        ...(fetch.operationName && { operationName: fetch.operationName }),
      },
      incomingRequestContext: request,
      context: request.context,
    });
    return answer as SubgraphAnswer;
  };

  const execute = async ({ run, complete }: Compiled, request: GatewayRequest): Promise<ExecutionResult> => {
    const progress: PlanRun = {
      variables: request.request.variables ?? {},
      ask: (asked) => ask(request, asked),
      data: {},
      errors: [],
    };
    await run(progress);
    const errors = progress.errors as GraphQLError[];
    try {
      const { data, isIncomplete } = complete(progress.data);
      if (errors.length === 0 && isIncomplete) errors.push(incompleteAnswer());
      return errors.length === 0 ? { data } : { errors, data };
    } catch (error) {
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
    }
  };

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
      const { errors } = getVariableValues(clientSchema, variableDefinitions, variables);
      if (errors !== undefined) return Promise.resolve({ errors });
      const variant = variantFor(operation, variables);
      if (variant === null) return undefined;
      if (kind !== 'query') return execute(variant, request);
      const { authorization, clientAddress } = request.context as unknown as CallerContext;
      const read = JSON.stringify([key, authorization, variables]);
      return reads.share(read, clientAddress, () => execute(variant, request));
    },
    clear: () => operations.clear(),
  };
}

/** @apollo/gateway exports the type of its enum alone. */
const INCOMING_OPERATION = 'incoming operation' as Parameters<GraphQLDataSource['process']>[0]['kind'] &
  'incoming operation';

const keyOf = ({ queryHash, request }: GatewayRequest) => `${queryHash} ${request.operationName ?? ''}`;

/** Apollo's executor makes a null of what a subgraph should have given, and reports no error, which GraphQL requires. */
export const incompleteAnswer = () =>
  publicError('UPSTREAM_UNAVAILABLE', 'A part of LeetCord gave an incomplete answer. Try again.');

/** Whether an operation asks for the schema, which is no subgraph's. */
function hasIntrospection({ operation, fragments }: OperationContext): boolean {
  let found = false;
  const Field = ({ name: { value } }: { name: { value: string } }) => {
    if (value === '__schema' || value === '__type') found = true;
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Field });
  return found;
}

function conditionsOf({ operation, fragments }: OperationContext): Map<string, unknown> {
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, booleanOf(defaultValue)]),
  );
  const conditions = new Map<string, unknown>();
  for (const node of [operation, ...Object.values(fragments)]) {
    visit(node, {
      Directive: ({ name, arguments: [given] = [] }) => {
        if (given?.value.kind !== Kind.VARIABLE || !['skip', 'include'].includes(name.value)) return;
        const variable = given.value.name.value;
        conditions.set(variable, defaults.get(variable));
      },
    });
  }
  return conditions;
}

const booleanOf = (value: ValueNode | undefined) => (value?.kind === Kind.BOOLEAN ? value.value : undefined);
