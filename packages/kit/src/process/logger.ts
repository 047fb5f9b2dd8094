import { pino, type DestinationStream, type Logger } from 'pino';
import { withoutRequest, withoutSecrets, withoutSecretShapes } from './log-redaction.ts';

export type { Logger };

/** A JSON-lines logger to stdout or `destination`. No secret reaches a line: see `log-redaction.ts`. */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      name,
      level,
      formatters: { log: (fields) => withoutSecrets(fields) as Record<string, unknown> },
      serializers: {
        // Errors are plain objects by now; pino's own serializer would treat them as errors again.
        err: (error: unknown) => error,
        // An error that is logged alone becomes the message.
        msg: (text: unknown) => (typeof text === 'string' ? withoutRequest(text) : text),
      },
      hooks: { streamWrite: withoutSecretShapes },
    },
    destination,
  );
}
