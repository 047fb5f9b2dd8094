import { executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { patienceFor, withPatience } from '@leetcord/kit/load/patience';
import type { ExecutionResult } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
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
 * answered. Entities, null rules, error paths and hidden fields are therefore handled by Apollo's executor.
 */
export function createEventCompleter(
  { fullSchema, apiSchema }: ComposedSupergraph,
  dataSources: ReadonlyMap<string, GraphQLDataSource>,
): CompleteEvent {
  return async ({ plan, variables, context }, event) => {
    const { primary, rest, operationContext } = plan;
    const owner = dataSources.get(primary.serviceName);
    if (owner === undefined) throw new Error(`No data source for ${primary.serviceName}`);
    const answeredByEvent: GraphQLDataSource = {
      process: (options) =>
        options.request.query === primary.operation
          ? Promise.resolve({ data: event.data ?? null, ...(event.errors && { errors: event.errors }) })
          : owner.process(options),
    };
    const run = () =>
      executeQueryPlan(
        { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: rest === undefined ? [primary] : [primary, rest] } },
        { ...Object.fromEntries(dataSources), [primary.serviceName]: answeredByEvent },
        // The executor reads only these three parts of the request context; the rest is for Apollo Server.
        { request: { variables }, context, metrics: {} } as unknown as ExecuteContext,
        operationContext,
        fullSchema,
        apiSchema,
      );
    // For all fetches together, however many follow each other.
    return withoutSilentNulls(await withPatience(patienceFor(CLIENT_PATIENCE_MS), run));
  };
}
