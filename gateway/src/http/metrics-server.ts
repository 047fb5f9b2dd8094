import { listen, type HttpServer } from '@leetcord/kit/http/http-server';
import { metricsPage, type Registry } from '@leetcord/kit/metrics/registry';
import express from 'express';
import { adminPage } from '../admin/admin-page.ts';
import { readParts } from '../admin/samples.ts';

/**
 * Serves `GET /metrics`, and the same of all parts for people at `/admin`, at an address of its own, which nobody outside can reach: the
 * gateway's own is public.
 */
export async function serveMetrics(
  registry: Registry,
  { subgraphs, ...address }: { host: string; port: number; subgraphs: Record<string, { url: string }> },
): Promise<HttpServer> {
  const urls = Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url]));
  const app = express()
    .disable('x-powered-by')
    .get('/metrics', metricsPage(registry))
    .get('/admin', async (_req, res) => {
      res.type('html').send(adminPage(await readParts(urls), new Date()));
    });
  return listen(app, address);
}
