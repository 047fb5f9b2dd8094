import { constants, createDeflate, deflateSync } from 'node:zlib';

/** Turns payloads into WebSocket messages, in order. */
export interface Encoder {
  /** Calls `send` with the message once it is ready. */
  encode(payload: unknown, send: (message: string | Buffer) => void): void;
  close(): void;
}

/** Plain text, or from `compressEach()` on one zlib stream for each message (what `compress: true` in IDENTIFY asks for). */
export function plainEncoder(): Encoder & { compressEach(): void } {
  let compresses = false;
  return {
    compressEach: () => (compresses = true),
    encode: (payload, send) => {
      const text = JSON.stringify(payload);
      send(compresses ? deflateSync(text) : text);
    },
    close: () => undefined,
  };
}

/** One zlib stream for the whole connection, flushed after each message (`compress=zlib-stream` in the address). */
export function zlibStreamEncoder(): Encoder {
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    encode: (payload, send) => {
      deflate.write(JSON.stringify(payload));
      // Flushes come in the order of their writes.
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        send(Buffer.concat(chunks));
        chunks = [];
      });
    },
    close: () => deflate.destroy(),
  };
}
