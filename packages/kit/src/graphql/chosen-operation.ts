import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getOperationAST, GraphQLError, OperationTypeNode, type DocumentNode } from 'graphql';

/**
 * What is wrong with the choice of an operation in a document: a name that the document lacks, no name although there are several
 * operations, or a subscription whose only field may be skipped.
 */
export function operationFault(document: DocumentNode, operationName: string | null | undefined): GraphQLError | null {
  const operation = getOperationAST(document, operationName) ?? null;
  if (operation === null) {
    return badRequest(
      typeof operationName !== 'string'
        ? 'Choose an operation: send its name as operationName, or a document that has exactly one.'
        : `The document has no operation named "${operationName}".`,
    );
  }
  const isConditional = operation.selectionSet.selections.some(({ directives = [] }) => directives.length > 0);
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION || !isConditional) return null;
  return badRequest('A subscription has one field, without @skip and @include.');
}

const badRequest = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** Refuses a request without an operation before it is executed: executors would report it as their own failure. */
export const refuseWithoutOperation: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      const fault = operationFault(document, request.operationName);
      if (fault !== null) throw fault;
    },
  }),
};
