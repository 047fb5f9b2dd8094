import type { Pool } from 'undici';

interface Request {
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Ends the exchange, also while it waits for a connection. */
  signal: AbortSignal;
}

/**
 * Posts a text and resolves to the answer's status and text. It does what `pool.request` does, without a stream for each answer, which takes
 * longer than the rest. Rejects with undici's error, or with the reason of the signal.
 */
export function exchange(pool: Pool, { signal, ...request }: Request): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let status = 0;
    const chunks: Buffer[] = [];
    let stop = (): void => undefined;
    const giveUp = () => {
      stop();
      reject(signal.reason as Error);
    };
    if (signal.aborted) {
      giveUp();
      return;
    }
    signal.addEventListener('abort', giveUp, { once: true });
    const end = () => signal.removeEventListener('abort', giveUp);
    pool.dispatch(
      { ...request, method: 'POST' },
      {
        onRequestStart: (controller) => {
          stop = () => controller.abort(signal.reason as Error);
          if (signal.aborted) stop();
        },
        onResponseStart: (_controller, statusCode) => {
          status = statusCode;
        },
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => {
          end();
          resolve({ status, text: (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString() });
        },
        onResponseError: (_controller, error) => {
          end();
          reject(error);
        },
      },
    );
  });
}
