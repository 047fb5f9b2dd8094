import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Registry } from 'prom-client';

export type { Registry };

/** Where a process counts what it does, in Prometheus' terms; Node's own figures (memory, event loop) are in it. */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** What was counted, in Prometheus' text format. */
export const metricsPage =
  (registry: Registry): RequestHandler =>
  async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  };
