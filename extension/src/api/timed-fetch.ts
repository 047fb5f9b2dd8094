const TIMEOUT_MS = 15_000;

/** fetch that gives up after 15 s: a worker that waits longer may be stopped by the browser, without an answer. */
export const timedFetch: typeof fetch = (input, init) => {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  return fetch(input, { ...init, signal });
};
