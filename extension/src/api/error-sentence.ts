import type { CombinedError } from '@urql/core';

const FACTS: Record<string, string> = {
  RATE_LIMITED: 'LeetCord got too many requests at once.',
  UPSTREAM_UNAVAILABLE: 'Part of LeetCord does not answer right now.',
};

/** An error between the extension and the server in two plain sentences: what went wrong, and what to do. */
export function errorSentence(
  { networkError, graphQLErrors }: CombinedError,
  advice = 'Try again in a minute.',
): string {
  if (networkError) return `LeetCord's server does not answer. ${advice}`;
  const { code, requestId } = graphQLErrors[0]?.extensions ?? {};
  if (code === 'UNAUTHENTICATED') return 'Your sign-in has ended. Sign in again.';
  if (code === 'QUERY_NOT_IN_SAFELIST') {
    return 'This extension is newer than its LeetCord server. Ask whoever runs the server to update it.';
  }
  const reference = typeof requestId === 'string' ? ` (request ${requestId})` : '';
  return `${FACTS[String(code)] ?? `LeetCord's server had a problem${reference}.`} ${advice}`;
}
