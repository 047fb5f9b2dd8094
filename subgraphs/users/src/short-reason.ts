import { ClientError } from 'graphql-request';

/** Why a call to another subgraph failed, in a few words: a ClientError's own message contains the whole request. */
export function shortReason(error: unknown): string {
  if (error instanceof ClientError) {
    const [first] = error.response.errors ?? [];
    return first?.message ?? `HTTP status ${error.response.status}`;
  }
  return error instanceof Error ? error.message : 'unknown';
}
