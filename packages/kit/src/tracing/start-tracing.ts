import { z } from 'zod';
import { readEnv, tracingEnv } from '../process/env.ts';

/**
 * Sends traces to the collector at OTEL_EXPORTER_OTLP_ENDPOINT, such as http://127.0.0.1:4318, over OTLP/HTTP; nowhere without it, and then
 * nothing of OpenTelemetry's SDK is loaded. Resolves to a function that sends the rest. Throws a ConfigError for a wrong address.
 */
export async function startTracing(part: string): Promise<() => Promise<void>> {
  const settings = readEnv(z.object(tracingEnv));
  if (settings.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return async () => undefined;
  const { exportTraces } = await import('./export-traces.ts');
  return exportTraces(`leetcord-${part}`);
}
