import express, { type NextFunction, type Request, type Response } from 'express';
import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import { healthRoutes } from '@leetcord/kit/http/health';
import { listen } from '@leetcord/kit/http/http-server';
import type { Logger } from '@leetcord/kit/process/logger';
import { controlApi } from './control/control.ts';
import type { Discord } from './discord.ts';
import { createFaults } from './faults.ts';
import { createGateway } from './gateway/gateway.ts';
import { createInteractions } from './interactions/interactions.ts';
import { createMessages } from './messages.ts';
import { pages } from './page/pages.ts';
import { createRateLimits } from './rate-limits.ts';
import { attachmentRoutes } from './rest/attachments.ts';
import { restApi } from './rest/api.ts';
import { openStore } from './state.ts';

/** A running Discord stand-in. */
export interface DiscordStandIn {
  /** Web pages, and control under /control. Such as `http://127.0.0.1:4200`. */
  url: string;
  /** The replacement for https://discord.com/api. */
  apiUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts a local Discord: REST v10, gateway, control, and web pages. With a state file it continues where it was, even after a kill -9.
 * Throws a ConfigError when the port is taken or the file cannot be used.
 */
export async function startDiscordStandIn(options: {
  host: string;
  port: number;
  stateFile?: string;
  clock?: Clock;
  log?: Logger;
}): Promise<DiscordStandIn> {
  const { host, port, stateFile, clock = systemClock, log } = options;
  const store = openStore(stateFile, clock);
  const gateway = createGateway(store);
  const discord: Discord = {
    store,
    gateway,
    messages: createMessages(store, gateway),
    interactions: createInteractions(store, gateway),
    rateLimits: createRateLimits(clock),
    faults: createFaults(),
    requests: [],
  };

  const app = express().disable('x-powered-by').disable('etag');
  app.use(healthRoutes({}));
  app.use('/api/v10', restApi(discord));
  app.use('/control', controlApi(discord));
  app.use(attachmentRoutes(discord));
  app.use(pages(discord));
  app.use((error: unknown, _req: Request, res: Response, _next: NextFunction) => {
    log?.error({ err: error }, 'A request failed');
    res.status(500).json({ message: '500: Internal Server Error', code: 0 });
  });

  const http = await listen(app, { host, port });
  gateway.attach(http.server);
  return {
    url: http.url,
    apiUrl: `${http.url}/api`,
    stop: async () => {
      gateway.stop();
      const closed = http.close();
      // Pages keep a stream open for as long as somebody looks at them.
      http.server.closeAllConnections();
      await closed;
    },
  };
}
