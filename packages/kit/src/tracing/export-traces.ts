import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-base';

/** What Apollo's gateway notes that clients choose as they like. */
const TEXTS_OF_CLIENTS = ['graphql.operation.name', 'operationName', 'graphql.document'];

class WithoutTextsOfClients extends BatchSpanProcessor {
  override onEnd(span: ReadableSpan): void {
    for (const name of TEXTS_OF_CLIENTS) delete span.attributes[name];
    super.onEnd(span);
  }
}

/** Keeps the spans of this process and sends them in batches. What a collector that is away does not take is dropped. */
export function exportTraces(service: string): () => Promise<void> {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new WithoutTextsOfClients(new OTLPTraceExporter())],
  });
  trace.setGlobalTracerProvider(provider);
  return () => provider.shutdown();
}
