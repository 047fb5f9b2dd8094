import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { RequestHandler } from 'express';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { nameSpan } from '../tracing/trace.ts';
import { counter, durations, type Registry } from '../metrics/registry.ts';

/**
 * Counts and times the operations that a server answers, over whatever transport. They are named by their first root field, of which the
 * schema has so many: clients choose operation names as they like.
 */
export function countOperations(registry: Registry): ApolloServerPlugin<BaseContext> {
  const labels = ['field', 'code'] as const;
  const answered = counter(
    registry,
    'leetcord_operations_total',
    'Answered GraphQL operations, by their first root field and the code of their first error, or OK',
    labels,
  );
  const took = durations(
    registry,
    'leetcord_operation_seconds',
    'How long an operation took, by its first root field',
    ['field'],
  );
  return {
    requestDidStart: async () => {
      const startedAt = performance.now();
      return {
        willSendResponse: async ({ operation, response: { body } }) => {
          const field = rootFieldOf(operation);
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          const code = errors === undefined ? 'OK' : String(errors[0]?.extensions?.['code'] ?? 'INTERNAL');
          answered.inc({ field, code });
          nameSpan(field);
          took.observe({ field }, (performance.now() - startedAt) / 1_000);
        },
      };
    },
  };
}

/** `invalid` for what is no operation of the schema: only a valid one is known here. */
export function rootFieldOf(operation: OperationDefinitionNode | undefined): string {
  const first = operation?.selectionSet.selections[0];
  if (first === undefined) return 'invalid';
  return first.kind === Kind.FIELD ? first.name.value : 'fragment';
}

/** Counts requests by the status of their answer, also those that are refused before GraphQL. */
export function countAnswers(registry: Registry): RequestHandler {
  const answers = counter(
    registry,
    'leetcord_http_answers_total',
    'Answers to requests for /graphql by HTTP status; `left` where the caller left before',
    ['status'],
  );
  return (_req, res, next) => {
    res.once('close', () => answers.inc({ status: res.writableFinished ? String(res.statusCode) : 'left' }));
    next();
  };
}
