/**
 * Sends traces to the collector at OTEL_EXPORTER_OTLP_ENDPOINT, such as http://127.0.0.1:4318, over OTLP/HTTP; nowhere without it, and then
 * nothing of OpenTelemetry's SDK is loaded. Resolves to a function that sends the rest.
 */
export async function startTracing(part: string, env: NodeJS.ProcessEnv = process.env): Promise<() => Promise<void>> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT']) return async () => undefined;
  const { exportTraces } = await import('./export-traces.ts');
  return exportTraces(env['OTEL_SERVICE_NAME'] || `leetcord-${part}`);
}
