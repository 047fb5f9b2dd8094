import { createHash } from 'node:crypto';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import type { Logger } from '@leetcord/kit/process/logger';
import { inEventSpan, originIn } from '@leetcord/kit/streams/event-origin';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import {
  getArgumentValues,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import type { SubgraphMetrics } from '../subgraphs/subgraph-metrics.ts';
import { nullFault } from '../limits/null-values.ts';
import { toPublicResult } from '../public-errors.ts';
import type { SchemaState, Schemas } from '../schemas.ts';
import { settingName } from '../subgraphs/setting-name.ts';
import { createEventQueue } from './event-queue.ts';
import { followUpstream } from './follow-upstream.ts';
import type { SubscriptionPlan } from './plan-subscription.ts';
import { asBadInput } from './read-document.ts';
import { cursorOf } from './resume-position.ts';
import { createSharedStreams } from './shared-streams.ts';
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
 * Starts a subscription, or returns the errors of its variables. The stream ends by itself, by throwing a GraphQLError, or by
 * `return()`. All who share it get the same result objects, with errors as clients see them.
 */
export type Subscribe = (
  request: SubscriptionRequest,
) => AsyncIterableIterator<FormattedExecutionResult, undefined> | ExecutionResult;

export interface SubscribeOptions {
  schemas: Pick<Schemas, 'current' | 'onReplaced'>;
  sockets: ReadonlyMap<string, SubgraphSocket>;
  clock: Clock;
  /** Aborted when the gateway stops: streams end, and clients are told to reconnect. */
  stopping: AbortSignal;
  metrics: Pick<SubgraphMetrics, 'streamBroke'>;
  log: Logger;
}

/** Subscriptions over the supergraph: streamed by the subgraph that owns the field, completed from all. */
export function createSubscribe(options: SubscribeOptions): Subscribe {
  const { schemas, sockets, clock, stopping, metrics, log } = options;
  const followShared = createSharedStreams<FormattedExecutionResult>();

  const afterOf = (schema: GraphQLSchema, field: FieldNode, variables: Record<string, unknown>) => {
    const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
    const after = definition && getArgumentValues(definition, field, variables)['after'];
    return typeof after === 'string' ? after : undefined;
  };

  /** Equal for streams that give the same events from the same start: the same caller and the same operation. */
  const keyOf = (plan: SubscriptionPlan, variables: Record<string, unknown>, context: CallerContext) => {
    const { [plan.cursorVariable ?? '']: _cursor, ...asked } = variables;
    return createHash('sha256')
      .update(JSON.stringify([plan.key, context.authorization ?? null, asked]))
      .digest('base64url');
  };

  return ({ document, operationName, variables, context: asker }) => {
    const { clientSchema, plan: planOf } = schemas.current;
    const asked = planOf(document, operationName);
    const { primary, resumption, rootField, operationContext } = asked;
    const definitions = operationContext.operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(clientSchema, definitions, variables);
    if (coerced === undefined) return { errors: errors.map(asBadInput) };
    const fault = nullFault(clientSchema, document, variables);
    if (fault !== null) return { errors: [fault] };
    const socket = sockets.get(settingName(primary.serviceName));
    if (socket === undefined) throw new Error(`No socket to ${primary.serviceName}`);
    // An event is completed for many callers, so without the address of the first one.
    const context = asker.authorization === undefined ? { ...asker, clientAddress: null } : asker;

    /** How events are completed by a supergraph in which the owning subgraph streams the same; undefined in others. */
    const completionIn = (state: SchemaState) => {
      const plan = planOrNone(state, document, operationName);
      const isSame = plan?.primary.serviceName === primary.serviceName && plan.primary.operation === primary.operation;
      return isSame && plan.resumption === resumption ? { plan, completeEvent: state.completeEvent } : undefined;
    };

    const open = (after: string | undefined) => {
      let completion = completionIn(schemas.current);
      if (completion === undefined) return failing(hasChanged());
      const upstream = followUpstream({
        subgraph: primary.serviceName,
        socket,
        payload: {
          query: primary.operation,
          variables: Object.fromEntries((primary.variableUsages ?? []).map((name) => [name, variables[name]])),
          extensions: {
            authorization: context.authorization,
            clientAddress: asker.clientAddress ?? undefined,
            requestId: context.requestId,
            tellsStart: resumption === 'cursor',
          },
        },
        resumption,
        after,
        endedBy: (end) => {
          const stop = () => end(publicError('UPSTREAM_UNAVAILABLE', 'LeetCord is restarting. Subscribe again.'));
          stopping.addEventListener('abort', stop);
          const forgetSignIn = atEndOfSignIn(context.authorization, clock, end);
          const forgetSchemas = schemas.onReplaced((next) => {
            const replaced = completionIn(next);
            if (replaced === undefined) end(hasChanged());
            else completion = replaced;
          });
          return () => {
            forgetSchemas();
            stopping.removeEventListener('abort', stop);
            forgetSignIn();
          };
        },
        onBroken: () => metrics.streamBroke(primary.serviceName),
        log,
      });
      return mapIterator(upstream, async (event) => {
        const { plan, completeEvent } = completion!;
        const { result, origin } = await inEventSpan('complete event', 'gateway', originIn(event), () =>
          completeEvent({ plan, variables, context }, event),
        );
        const value = toPublicResult(result, { log, requestId: context.requestId });
        return {
          value: origin === undefined ? value : { ...value, extensions: { ...value.extensions, event: origin } },
          cursor: cursorOf(event.data),
        };
      });
    };

    const after = afterOf(clientSchema, rootField, coerced);
    // A stream whose position belongs to a named subscriber has one follower.
    if (resumption !== 'cursor') return mapIterator(open(after), ({ value }) => value);
    return followShared({ key: keyOf(asked, coerced, context), after, open });
  };
}

/** The plan of a subscription; undefined in a supergraph for which its document is not valid. */
function planOrNone({ plan }: SchemaState, document: DocumentNode, operationName: string | undefined) {
  try {
    return plan(document, operationName);
  } catch {
    return undefined;
  }
}

const hasChanged = () => publicError('UPSTREAM_UNAVAILABLE', 'LeetCord has changed. Subscribe again.');

function failing(error: Error): AsyncIterableIterator<never, undefined> {
  const queue = createEventQueue<never>(0, { onEmpty: () => undefined, onOver: () => undefined });
  queue.end(error);
  return queue;
}
