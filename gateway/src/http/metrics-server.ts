import { listen, type HttpServer } from '@leetcord/kit/http/http-server';
import { metricsPage, type Registry } from '@leetcord/kit/metrics/registry';
import express from 'express';

/** Serves `GET /metrics` at an address of its own, which nobody outside can reach: the gateway's own is public. */
export const serveMetrics = (registry: Registry, address: { host: string; port: number }): Promise<HttpServer> =>
  listen(express().disable('x-powered-by').get('/metrics', metricsPage(registry)), address);
