import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Registry } from 'prom-client';

export type { Registry };

/** A process's Prometheus registry, including Node's own metrics (memory, event loop). */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** The metrics in Prometheus' text format. */
export const metricsPage =
  (registry: Registry): RequestHandler =>
  async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  };
