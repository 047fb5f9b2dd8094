import {
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { GraphQLError } from 'graphql';

/** The header in which parts tell each other which trace their work belongs to (W3C Trace Context). Trusted only from our own parts. */
export const TRACE_HEADER = 'traceparent';
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

interface SpanOptions {
  /** Such as `contests`. */
  part: string;
  kind?: keyof typeof SpanKind;
  /** What it belongs to, as `currentTrace` gave it elsewhere; by default the current work. */
  parent?: string | undefined;
  /** Never a secret, and nothing about a person. */
  attributes?: Attributes;
}

/** What the current work belongs to, to be sent or stored; undefined unless traces are kept. */
export function currentTrace(): string | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  if (span === undefined || !isSpanContextValid(span)) return undefined;
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`;
}

export const traceHeaders = (): Record<string, string> => {
  const current = currentTrace();
  return current === undefined ? {} : { [TRACE_HEADER]: current };
};

/** Runs work as one step of a trace: what it begins belongs to it. Costs next to nothing while no traces are kept. */
export async function inSpan<T>(name: string, options: SpanOptions, run: () => T | Promise<T>): Promise<T> {
  const { span, inside } = begin(name, options);
  try {
    return await context.with(inside, run);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: kindOf(error) });
    throw error;
  } finally {
    span.end();
  }
}

/** Makes each request a step of the trace that `parentOf` gives, or the first one of a new trace. */
export const traceRequests =
  <R extends Parameters<RequestHandler>[0]>(part: string, parentOf: (req: R) => string | undefined): RequestHandler =>
  (req, res, next) => {
    const { span, inside } = begin('request', { part, kind: 'SERVER', parent: parentOf(req as R) });
    res.once('close', () => {
      span.setAttribute('http.response.status_code', res.statusCode);
      span.end();
    });
    context.with(inside, next);
  };

/** Names the current step, once it is known what it is about. */
export const nameSpan = (name: string): void => void trace.getActiveSpan()?.updateName(name);

function begin(name: string, { part, kind = 'INTERNAL', parent, attributes }: SpanOptions) {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(parent ?? '') ?? [];
  const outside =
    traceId === undefined || spanId === undefined || flags === undefined
      ? context.active()
      : trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true });
  const named = { kind: SpanKind[kind], attributes: { 'leetcord.part': part, ...attributes } };
  const span: Span = trace.getTracer('leetcord').startSpan(name, named, outside);
  return { span, inside: trace.setSpan(outside, span) };
}

/** The kind of a failure, without its message, which may say more. */
function kindOf(error: unknown): string {
  if (error instanceof GraphQLError) return String(error.extensions['code'] ?? error.name);
  return error instanceof Error ? error.name : 'unknown';
}
