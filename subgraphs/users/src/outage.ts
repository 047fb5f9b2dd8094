import { ClientError } from 'graphql-request';

/**
 * Whether another subgraph, or something it depends on, is unreachable for now: trying again later may help. Other failures, such as a
 * refused secret, are ours to fix.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof ClientError)) return isNoAnswer(error);
  const codes = (error.response.errors ?? []).map(({ extensions }) => extensions?.['code']);
  return error.response.status >= 500 || codes.includes('UPSTREAM_UNAVAILABLE') || codes.includes('RATE_LIMITED');
}

const isNoAnswer = (error: unknown) =>
  error instanceof TypeError || (error instanceof Error && /^(Timeout|Abort)Error$/.test(error.name));
