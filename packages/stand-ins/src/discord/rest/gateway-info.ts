import type { Discord } from '../discord.ts';
import { ok, type Route } from './route.ts';

/** How many sessions Discord lets a small bot start in a day. */
const SESSION_STARTS = 1_000;
const FOUR_HOURS_MS = 14_400_000;

/** The gateway's address. */
export function gatewayInfoRoutes({ gateway }: Discord): Route[] {
  const socketUrl = (baseUrl: string) => baseUrl.replace(/^http/, 'ws');
  return [
    { method: 'get', path: '/gateway', isOpen: true, handle: ({ baseUrl }) => ok({ url: socketUrl(baseUrl) }) },
    {
      method: 'get',
      path: '/gateway/bot',
      handle: ({ baseUrl }) =>
        ok({
          url: socketUrl(baseUrl),
          shards: 1,
          session_start_limit: {
            total: SESSION_STARTS,
            remaining: Math.max(0, SESSION_STARTS - gateway.sessionsStarted()),
            reset_after: FOUR_HOURS_MS,
            max_concurrency: 1,
          },
        }),
    },
  ];
}
