import type { CombinedError } from '@urql/core';

const SENTENCES: Record<string, string> = {
  UNAUTHENTICATED: 'Your sign-in has ended. Sign in again.',
  RATE_LIMITED: 'Too many requests at once. Wait a minute, then try again.',
  UPSTREAM_UNAVAILABLE: 'Part of LeetCord does not answer right now. Try again in a minute.',
};

/** One plain sentence for what went wrong between the extension and the server. */
export function errorSentence({ networkError, graphQLErrors }: CombinedError): string {
  const [first] = graphQLErrors;
  if (first) {
    const { code, requestId } = first.extensions;
    const known = SENTENCES[String(code)];
    if (known) return known;
    const reference = typeof requestId === 'string' ? ` (request ${requestId})` : '';
    return `LeetCord's server had a problem${reference}. Try again later.`;
  }
  return networkError
    ? "LeetCord's server does not answer. Check your connection, or try again in a minute."
    : "LeetCord's server had a problem. Try again later.";
}
