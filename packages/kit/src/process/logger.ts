import { pino, type DestinationStream, type Logger } from 'pino';
import { currentRequestId, NO_REQUEST } from '../http/request-id.ts';
import { currentEvent } from '../streams/event-origin.ts';
import { currentTrace } from '../tracing/trace.ts';
import { withoutRequest, withoutSecrets, withoutSecretShapes } from './log-redaction.ts';

export type { Logger };

/** What a line is about, as far as it is known: the request, the event, the trace. */
function subject() {
  const [requestId, event, trace] = [currentRequestId(), currentEvent(), currentTrace()];
  return {
    ...(requestId !== NO_REQUEST && { requestId }),
    ...(event !== undefined && { eventId: event.id }),
    ...(trace !== undefined && { traceId: trace.split('-')[1] }),
  };
}

/** A JSON-lines logger to stdout or `destination`. Each line names the request, event and trace that it is about. No secret reaches a line: see `log-redaction.ts`. */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      name,
      level,
      mixin: subject,
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
