import type { ReadyCheck } from '@leetcord/kit/http/health';

/** How long a part may take to say that it is ready, in ms. */
const PROBE_TIMEOUT_MS = 1_500;

/** Passes while a part, such as a subgraph, says that it is ready. However many ask, the part is asked by one at a time: anybody may. */
export function partReady({ url }: { url: string }): ReadyCheck {
  let asking: Promise<void> | undefined;
  const ask = async () => {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) }).catch(
      () => undefined,
    );
    await response?.body?.cancel();
    if (response === undefined) throw new Error('does not answer');
    if (!response.ok) throw new Error('is not ready');
  };
  return () => (asking ??= ask().finally(() => (asking = undefined)));
}
