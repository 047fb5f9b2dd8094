import type { ApolloServer } from '@apollo/server';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CallerContext } from '../caller-context.ts';

/** Runs a document of the gateway's own pages as if its caller had sent it: with the same limits, and the same rights. */
export type Execute = <R, V extends Record<string, unknown>>(
  document: TypedDocumentNode<R, V>,
  variables: V,
  caller: CallerContext,
) => Promise<R>;

/** A document failed; the message is the first error's, as clients see it. */
export class ExecutionFailed extends Error {
  override readonly name = 'ExecutionFailed';
  /** Such as `RATE_LIMITED`. */
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** Throws an ExecutionFailed when an answer has any error. */
export const createExecute =
  (apollo: ApolloServer<CallerContext>): Execute =>
  async <R, V extends Record<string, unknown>>(
    document: TypedDocumentNode<R, V>,
    variables: V,
    caller: CallerContext,
  ) => {
    const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue: caller });
    const { data, errors } = body.kind === 'single' ? body.singleResult : body.initialResult;
    const [error] = errors ?? [];
    if (error !== undefined || !data) {
      throw new ExecutionFailed(
        error?.message ?? 'There is no answer.',
        String(error?.extensions?.['code'] ?? 'INTERNAL'),
      );
    }
    return data as R;
  };
