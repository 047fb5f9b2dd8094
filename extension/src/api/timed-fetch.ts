const TIMEOUT_MS = 15_000;

/**
 * fetch that gives up after 15 s: the browser may stop a worker that waits longer, before any answer. A redirect is a failure: it could take
 * a code, a token or a report to a server to which the user has not agreed.
 */
export const timedFetch: typeof fetch = (input, init) => {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  return fetch(input, { ...init, signal, redirect: 'error' });
};
