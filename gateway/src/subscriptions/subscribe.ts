import type { Clock } from '@leetcord/kit/clock';
import { publicError } from '@leetcord/kit/errors';
import type { Logger } from '@leetcord/kit/logger';
import { getArgumentValues, getVariableValues, type DocumentNode, type ExecutionResult, type FieldNode } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import type { ComposedSupergraph } from '../supergraph.ts';
import type { CompleteEvent } from './complete-event.ts';
import { mapInOrder } from './event-queue.ts';
import { followUpstream } from './follow-upstream.ts';
import type { PlanSubscription } from './plan-subscription.ts';
import { asBadInput } from './read-document.ts';
import { atEndOfSignIn } from './sign-in-end.ts';
import type { SubgraphSocket } from './subgraph-socket.ts';

interface SubscriptionRequest {
  /** Parsed and valid. */
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  context: CallerContext;
}

/**
 * Starts a subscription, or answers with the errors of its variables. The stream ends by throwing a GraphQLError, by itself,
 * or by `return()`.
 */
export type Subscribe = (
  request: SubscriptionRequest,
) => AsyncIterableIterator<ExecutionResult, undefined> | ExecutionResult;

export interface SubscribeOptions {
  supergraph: ComposedSupergraph;
  plan: PlanSubscription;
  completeEvent: CompleteEvent;
  sockets: ReadonlyMap<string, SubgraphSocket>;
  clock: Clock;
  /** Aborted when the gateway stops: streams end, and clients are told to come back. */
  stopping: AbortSignal;
  log: Logger;
}

/** Subscriptions over the supergraph: streamed by the subgraph that owns the field, completed from all. */
export function createSubscribe(options: SubscribeOptions): Subscribe {
  const { supergraph, plan: planOf, completeEvent, sockets, clock, stopping, log } = options;
  const { clientSchema } = supergraph;

  const afterOf = (field: FieldNode, variables: Record<string, unknown>) => {
    const definition = clientSchema.getSubscriptionType()?.getFields()[field.name.value];
    const after = definition && getArgumentValues(definition, field, variables)['after'];
    return typeof after === 'string' ? after : undefined;
  };

  return ({ document, operationName, variables, context }) => {
    const plan = planOf(document, operationName);
    const { primary, resumption, rootField, operationContext } = plan;
    const definitions = operationContext.operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(clientSchema, definitions, variables);
    if (coerced === undefined) return { errors: errors.map(asBadInput) };
    const socket = sockets.get(primary.serviceName);
    if (socket === undefined) throw new Error(`No socket to ${primary.serviceName}`);

    const upstream = followUpstream({
      subgraph: primary.serviceName,
      socket,
      payload: {
        query: primary.operation,
        variables: Object.fromEntries((primary.variableUsages ?? []).map((name) => [name, variables[name]])),
        extensions: {
          authorization: context.authorization,
          clientAddress: context.clientAddress ?? undefined,
          requestId: context.requestId,
        },
      },
      resumption,
      after: afterOf(rootField, coerced),
      endedBy: (end) => {
        const stop = () => end(publicError('UPSTREAM_UNAVAILABLE', 'LeetCord is restarting. Subscribe again.'));
        stopping.addEventListener('abort', stop);
        const forgetSignIn = atEndOfSignIn(context.authorization, clock, end);
        return () => {
          stopping.removeEventListener('abort', stop);
          forgetSignIn();
        };
      },
      log,
    });
    return mapInOrder(upstream, (event) => completeEvent({ plan, variables, context }, event));
  };
}
