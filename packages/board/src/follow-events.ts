/** A stream that says nothing for longer is cut, in ms: LeetCord gives a sign of life every 10 s. */
const SILENT_MS = 35_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** What each board follows, also where only trusted operations run. */
export const BOARD_EVENTS = 'subscription ($id: ID!) { submissionEvents(communityId: $id) { id } }';

/**
 * Calls `onEvent` for each solve in a community, and each time the stream begins again, since some may have been missed. Tries again for as
 * long as `signal` is not aborted.
 */
export async function followEvents(
  url: string,
  { communityId, onEvent, signal }: { communityId: string; onEvent: () => void; signal: AbortSignal },
): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  for (let tries = 0; !signal.aborted; tries += 1) {
    if (tries > 0) {
      await pause(waitMs * (0.5 + Math.random()), signal);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      if (signal.aborted) return;
    }
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENT_MS);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: BOARD_EVENTS, variables: { id: communityId } }),
        signal: AbortSignal.any([signal, silence.signal]),
      });
      if (!response.ok || response.body === null) continue;
      if (tries > 0) onEvent();
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = ''; ;) {
        const { done, value } = await reader.read();
        if (done) break;
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENT_MS);
        const lines = (rest + value).split('\n');
        rest = lines.pop() ?? '';
        if (lines.some((line) => line.startsWith('data: {"data"'))) {
          waitMs = FIRST_WAIT_MS;
          onEvent();
        }
      }
    } catch {
      // Cut, silent or away: tried again.
    } finally {
      clearTimeout(timer);
    }
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
