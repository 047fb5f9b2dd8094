import type { buildOperationContext, GraphQLDataSource } from '@apollo/gateway';
import type { PlanNode } from '@apollo/query-planner';
import { publicError } from '@leetcord/kit/graphql/errors';
import { GraphQLError, Kind, visit, type ExecutionResult, type ValueNode } from 'graphql';
import type { ComposedSupergraph } from '../supergraph.ts';
import { compileCompletion, type CompleteResult, type Conditions } from './complete-result.ts';
import { compilePlan, type PlanRun, type RunPlan, type SubgraphAnswer } from './compile-plan.ts';
import type { JsonObject } from './json-data.ts';

export type OperationContext = ReturnType<typeof buildOperationContext>;

/** A planned operation in a form that is executed with less work than Apollo's executor takes, and the same result. */
export interface Compiled {
  run: RunPlan;
  complete: CompleteResult;
}

/** Null for an operation with parts that only Apollo's executor knows. */
export function compileOperation(
  { fullSchema, clientSchema }: Pick<ComposedSupergraph, 'fullSchema' | 'clientSchema'>,
  { node, operationContext }: { node: PlanNode | undefined; operationContext: OperationContext },
  conditions: Conditions,
): Compiled | null {
  const run = compilePlan(fullSchema, node, conditions);
  const complete = run && compileCompletion(clientSchema, operationContext, conditions);
  return run && complete ? { run, complete } : null;
}

export async function executeCompiled(
  { run, complete }: Compiled,
  variables: JsonObject,
  ask: PlanRun['ask'],
): Promise<ExecutionResult> {
  const progress: PlanRun = { variables, ask, data: {}, errors: [] };
  await run(progress);
  const errors = progress.errors as GraphQLError[];
  try {
    const { data, isIncomplete } = complete(progress.data);
    if (errors.length === 0 && isIncomplete) errors.push(incompleteAnswer());
    return errors.length === 0 ? { data } : { errors, data };
  } catch (error) {
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
}

type IncomingRequest = Extract<Parameters<GraphQLDataSource['process']>[0], { incomingRequestContext: unknown }>;

/** Asks a subgraph for a step of a plan, for a caller. */
export async function askSubgraph(
  dataSource: GraphQLDataSource | undefined,
  { fetch, variables }: Parameters<PlanRun['ask']>[0],
  request: IncomingRequest['incomingRequestContext'],
): Promise<SubgraphAnswer> {
  if (dataSource === undefined) throw new Error(`No data source for ${fetch.serviceName}`);
  const answer = await dataSource.process({
    kind: INCOMING_OPERATION,
    request: { query: fetch.operation, variables, ...(fetch.operationName && { operationName: fetch.operationName }) },
    incomingRequestContext: request,
    context: request.context,
  });
  return answer as SubgraphAnswer;
}

/** @apollo/gateway exports the type of its enum alone. */
const INCOMING_OPERATION = 'incoming operation' as IncomingRequest['kind'] & 'incoming operation';

/** Apollo's executor makes a null of what a subgraph should have given, and reports no error, which GraphQL requires. */
export const incompleteAnswer = () =>
  publicError('UPSTREAM_UNAVAILABLE', 'A part of LeetCord gave an incomplete answer. Try again.');

/** The variables of an operation's @skip and @include, with their defaults. */
export function conditionsOf({ operation, fragments }: OperationContext): Map<string, unknown> {
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
