import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type Path = readonly (string | number)[];

/**
 * An error of a subgraph at its place in the client's answer, as Apollo's gateway makes it. Without a code of the subgraph it has Apollo's, and so
 * is masked.
 */
export function subgraphError(error: Partial<GraphQLFormattedError>, serviceName: string, path: Path | undefined) {
  return new GraphQLError(error.message || `Error while fetching subquery from service "${serviceName}"`, {
    originalError: error as Error,
    ...(path !== undefined && { path }),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions, serviceName },
  });
}
