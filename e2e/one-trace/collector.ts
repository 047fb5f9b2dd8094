import { json } from 'node:stream/consumers';
import { listen, type HttpServer } from '@leetcord/kit/http/http-server';

/** OTLP/HTTP in JSON, as far as it is read here: https://opentelemetry.io/docs/specs/otlp/#otlphttp. */
interface Exported {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: {
      spans: { traceId: string; spanId: string; parentSpanId?: string; name: string; attributes?: Attribute[] }[];
    }[];
  }[];
}
interface Attribute {
  key: string;
  value: Record<string, unknown>;
}
const valuesOf = (attributes: Attribute[] = []) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** A step of a trace that a process has sent. */
export interface CollectedSpan {
  traceId: string;
  spanId: string;
  parentId: string | undefined;
  name: string;
  service: string;
  attributes: Record<string, unknown>;
}

/** A collector of traces: a server that takes what processes send over OTLP/HTTP. */
export interface Collector {
  url: string;
  spans: CollectedSpan[];
  close: HttpServer['close'];
}

export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const take = ({ resourceSpans }: Exported) => {
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = String(valuesOf(resource.attributes)['service.name']);
      for (const { traceId, spanId, parentSpanId: parentId, name, attributes } of scopeSpans.flatMap(
        (it) => it.spans,
      )) {
        spans.push({ traceId, spanId, parentId, name, service, attributes: valuesOf(attributes) });
      }
    }
  };
  const { url, close } = await listen(
    async (request, response) => {
      take((await json(request)) as Exported);
      response.setHeader('content-type', 'application/json').end('{}');
    },
    { host: '127.0.0.1', port: 0 },
  );
  return { url, spans, close };
}
