import { setTimeout as wait } from 'node:timers/promises';
import express, { Router, type Request, type Response } from 'express';
import type { Discord } from '../discord.ts';
import { DiscordError, fileTooLarge, notFound, unauthorized } from '../errors.ts';
import type { Fault } from '../faults.ts';
import { applicationRoutes } from './applications.ts';
import { readBody } from './body.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { directChannelRoutes } from './direct-channels.ts';
import { gatewayInfoRoutes } from './gateway-info.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { memberRoleRoutes } from './member-roles.ts';
import { messageRoutes } from './messages.ts';
import type { Reply, Route } from './route.ts';
import { webhookRoutes } from './webhooks.ts';

/** The limit of most of Discord's routes, which clients are not told in advance. */
const USUAL_RATE = { limit: 50, windowMs: 1_000 };
/** More than Discord accepts for one message with all its files. */
const MAX_BODY = '110mb';
const KEPT_REQUESTS = 500;
const FIRST_PARAM = /:(\w+)/;

/** Discord's REST API, version 10. */
export function restApi(discord: Discord): Router {
  const router = Router({ caseSensitive: true });
  router.use(express.raw({ type: () => true, limit: MAX_BODY }));
  const routes: Route[] = [
    ...gatewayInfoRoutes(discord),
    ...directChannelRoutes(discord),
    ...applicationRoutes(discord),
    ...commandRoutes(discord),
    ...guildRoutes(discord),
    ...memberRoleRoutes(discord),
    ...channelRoutes(discord),
    ...messageRoutes(discord),
    ...interactionRoutes(discord),
    ...webhookRoutes(discord),
  ];
  for (const route of routes) router[route.method](route.path, (req, res) => answer(discord, route, req, res));
  router.use((req, res) => {
    if (!isBot(discord, req)) send(discord, req, res, errorReply(unauthorized()));
    else send(discord, req, res, errorReply(notFound()));
  });
  router.use((error: unknown, req: Request, res: Response, next: (error: unknown) => void) => {
    if ((error as { type?: string }).type === 'entity.too.large') send(discord, req, res, errorReply(fileTooLarge()));
    else next(error);
  });
  return router;
}

async function answer(discord: Discord, route: Route, req: Request, res: Response): Promise<void> {
  const fault = discord.faults.take(req.method, req.path);
  if (fault?.when === 'before' && (await strike(discord, fault, req, res))) return;
  const reply = await handle(discord, route, req, res);
  if (fault?.when === 'after' && (await strike(discord, fault, req, res))) return;
  send(discord, req, res, reply);
}

async function handle(discord: Discord, route: Route, req: Request, res: Response): Promise<Reply> {
  try {
    if (route.isOpen !== true && !isBot(discord, req)) throw unauthorized();
    const limited = rateLimit(discord, route, req, res);
    if (limited !== undefined) return limited;
    const params = req.params as Record<string, string>;
    const baseUrl = `${req.protocol}://${req.headers.host ?? 'localhost'}`;
    return await route.handle({ params, query: req.query, ...(await readBody(req)), baseUrl });
  } catch (error) {
    if (error instanceof DiscordError) return errorReply(error);
    throw error;
  }
}

const isBot = ({ store }: Discord, req: Request) =>
  req.headers.authorization === `Bot ${store.state.application.token}`;

const errorReply = ({ status, code, message, errors }: DiscordError): Reply => ({
  status,
  body: { message, code, ...(errors && { errors }) },
});

function rateLimit(discord: Discord, route: Route, req: Request, res: Response): Reply | undefined {
  const { settings } = discord.store.state;
  const major = FIRST_PARAM.exec(route.path)?.[1];
  const { headers, retryAfterMs, isGlobal } = discord.rateLimits.take(
    `${route.method} ${route.path}`,
    [major && req.params[major], route.isOpen && req.params.token].filter(Boolean).join(':'),
    route.rate?.(settings) ?? USUAL_RATE,
    { globalPerSecond: route.isOpen === true ? null : settings.globalPerSecond },
  );
  res.set(headers);
  return retryAfterMs === undefined ? undefined : tooMany(res, retryAfterMs / 1_000, isGlobal);
}

function tooMany(res: Response, retryAfterS: number, isGlobal: boolean): Reply {
  // Without `Via`, clients attribute a 429 to Cloudflare.
  res.set({ 'Retry-After': String(Math.ceil(retryAfterS)), Via: '1.1 google' });
  const body = { message: 'You are being rate limited.', retry_after: retryAfterS, global: isGlobal };
  return { status: 429, body };
}

/** Applies a fault; false when the request continues after it. */
async function strike(discord: Discord, fault: Fault, req: Request, res: Response): Promise<boolean> {
  switch (fault.action) {
    case 'delay':
      await wait(fault.delayMs);
      return false;
    case 'drop':
      record(discord, req, 'dropped');
      req.socket.destroy();
      return true;
    case 'status': {
      const status = fault.status ?? 500;
      if (fault.html !== undefined) {
        record(discord, req, status);
        res.status(status).type('html').send(fault.html);
      } else if (status === 429) send(discord, req, res, tooMany(res, fault.retryAfterS ?? 1, false));
      else send(discord, req, res, { status, body: { message: `${status}: fault`, code: fault.code } });
      return true;
    }
  }
}

function send(discord: Discord, req: Request, res: Response, { status, body }: Reply): void {
  record(discord, req, status);
  res.status(status);
  if (body === undefined) res.end();
  // Express adds a charset, which Discord does not and some clients do not expect.
  else res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}

function record({ requests, store }: Discord, req: Request, status: number | 'dropped'): void {
  requests.push({ at: store.clock.now().toISOString(), method: req.method, path: req.path, status });
  if (requests.length > KEPT_REQUESTS) requests.shift();
}
