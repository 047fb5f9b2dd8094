import type { ApolloServer } from '@apollo/server';
import { withRequestId } from '@leetcord/kit/http/request-id';
import { inAPlace } from '@leetcord/kit/load/shed-load';
import { inSpan } from '@leetcord/kit/tracing/trace';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import type { EntranceOf } from '../load/entrance.ts';

/** Runs a query or mutation that comes over a stream; its errors are as clients see them. Rejects when there is no place for it. */
export type ExecuteDocument = (request: {
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  context: CallerContext;
}) => Promise<ExecutionResult>;

export const createExecuteDocument =
  (apollo: ApolloServer<CallerContext>, entranceOf: EntranceOf): ExecuteDocument =>
  async ({ document, operationName, variables, context }) => {
    const { body } = await inAPlace(entranceOf(context), () =>
      withRequestId(context.requestId, () =>
        inSpan('request', { part: 'gateway', kind: 'SERVER' }, () =>
          apollo.executeOperation({ query: document, operationName, variables }, { contextValue: context }),
        ),
      ),
    );
    if (body.kind !== 'single') throw new Error('An operation over a stream gave several results');
    return body.singleResult as ExecutionResult;
  };
