import { executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { patienceFor, withPatience } from '@leetcord/kit/load/patience';
import type { PlanNode } from '@apollo/query-planner';
import type { ExecutionResult } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import { askSubgraph, compileOperation, conditionsOf, executeCompiled, type Compiled } from '../execution/compiled.ts';
import type { JsonObject } from '../execution/json-data.ts';
import { CLIENT_PATIENCE_MS } from '../load/entrance.ts';
import { withoutSilentNulls } from '../http/federated-executor.ts';
import type { ComposedSupergraph } from '../supergraph.ts';
import type { SubscriptionPlan } from './plan-subscription.ts';

type ExecuteContext = Parameters<typeof executeQueryPlan>[2];

interface SubscriptionCall {
  plan: SubscriptionPlan;
  variables: Record<string, unknown>;
  context: CallerContext;
}

export type CompleteEvent = (call: SubscriptionCall, event: ExecutionResult) => Promise<ExecutionResult>;

/**
 * Makes the client's result from what the owning subgraph streamed: the plan runs as a query whose first fetch the event has already
 * answered. Entities, null rules, error paths and hidden fields are therefore handled as in queries: by the compiled operation, or by Apollo's
 * executor where there is none.
 */
export function createEventCompleter(
  supergraph: ComposedSupergraph,
  dataSources: ReadonlyMap<string, GraphQLDataSource>,
): CompleteEvent {
  const { fullSchema, apiSchema } = supergraph;
  const known = new WeakMap<SubscriptionPlan, Compiled | null>();
  const compiledOf = (plan: SubscriptionPlan) => {
    let compiled = known.get(plan);
    if (compiled === undefined) {
      const { operationContext } = plan;
      const isTheSameForAll = conditionsOf(operationContext).size === 0;
      compiled = isTheSameForAll
        ? compileOperation(supergraph, { node: nodeOf(plan), operationContext }, new Map())
        : null;
      known.set(plan, compiled);
    }
    return compiled;
  };

  const completeByApollo = ({ plan, variables, context }: SubscriptionCall, event: ExecutionResult) => {
    const { primary, operationContext } = plan;
    const owner = dataSources.get(primary.serviceName);
    if (owner === undefined) throw new Error(`No data source for ${primary.serviceName}`);
    const answeredByEvent: GraphQLDataSource = {
      process: (options) =>
        options.request.query === primary.operation
          ? Promise.resolve({ data: event.data ?? null, ...(event.errors && { errors: event.errors }) })
          : owner.process(options),
    };
    return executeQueryPlan(
      { kind: 'QueryPlan', node: nodeOf(plan) },
      { ...Object.fromEntries(dataSources), [primary.serviceName]: answeredByEvent },
      requestOf(variables, context),
      operationContext,
      fullSchema,
      apiSchema,
    ).then(withoutSilentNulls);
  };

  const complete = (call: SubscriptionCall, event: ExecutionResult): Promise<ExecutionResult> => {
    const { plan, variables, context } = call;
    const compiled = compiledOf(plan);
    if (compiled === null) return completeByApollo(call, event);
    const request = requestOf(variables, context);
    return executeCompiled(compiled, variables, async (asked) =>
      asked.fetch === plan.primary
        ? { data: event.data as JsonObject | null, errors: event.errors }
        : askSubgraph(dataSources.get(asked.fetch.serviceName), asked, request),
    );
  };
  // For all fetches together, however many follow each other.
  return (call, event) => withPatience(patienceFor(CLIENT_PATIENCE_MS), () => complete(call, event));
}

const nodeOf = ({ primary, rest }: SubscriptionPlan): PlanNode => ({
  kind: 'Sequence',
  nodes: rest === undefined ? [primary] : [primary, rest],
});

/** Of a request's context only these three parts are read; the rest is for Apollo Server. */
const requestOf = (variables: Record<string, unknown>, context: CallerContext) =>
  ({ request: { variables }, context, metrics: {} }) as unknown as ExecuteContext;
