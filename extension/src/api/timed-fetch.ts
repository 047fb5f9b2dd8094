const TIMEOUT_MS = 15_000;

/** fetch that gives up after 15 s: the browser may stop a worker that waits longer, before any answer. */
export const timedFetch: typeof fetch = (input, init) => {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  return fetch(input, { ...init, signal });
};
