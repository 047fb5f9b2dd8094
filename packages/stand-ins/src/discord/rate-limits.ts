import { createHash } from 'node:crypto';
import type { Clock } from '@leetcord/kit/time/clock';

/** How many requests a bucket accepts in a window. */
export interface Rate {
  limit: number;
  windowMs: number;
}

/** The result for a request: Discord's headers, and how long to wait when it is over the limit. */
export interface RateResult {
  headers: Record<string, string>;
  /** In ms; missing when the request may continue. */
  retryAfterMs?: number;
  isGlobal: boolean;
}

/** Buckets as Discord has them: a window opens with its first request and accepts `limit` of them. */
export interface RateLimits {
  /** Takes one from a route's bucket and, unless told otherwise, one from the bot's global one. */
  take(route: string, major: string, rate: Rate, options: { globalPerSecond: number | null }): RateResult;
  clear(): void;
}

interface Window {
  endsAtMs: number;
  taken: number;
}

export function createRateLimits(clock: Clock): RateLimits {
  const windows = new Map<string, Window>();

  const takeFrom = (key: string, { limit, windowMs }: Rate) => {
    const now = clock.now().getTime();
    let window = windows.get(key);
    if (window === undefined || window.endsAtMs <= now) {
      window = { endsAtMs: now + windowMs, taken: 0 };
      windows.set(key, window);
    }
    const isTaken = window.taken < limit;
    if (isTaken) window.taken += 1;
    return { isTaken, remaining: limit - window.taken, resetMs: window.endsAtMs - now, endsAtMs: window.endsAtMs };
  };

  const sweep = () => {
    if (windows.size < 1_000) return;
    const now = clock.now().getTime();
    for (const [key, { endsAtMs }] of windows) if (endsAtMs <= now) windows.delete(key);
  };

  return {
    take: (route, major, rate, { globalPerSecond }) => {
      sweep();
      if (globalPerSecond !== null) {
        const all = takeFrom('global', { limit: globalPerSecond, windowMs: 1_000 });
        if (!all.isTaken) {
          const headers = { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' };
          return { headers, retryAfterMs: all.resetMs, isGlobal: true };
        }
      }
      const { isTaken, remaining, resetMs, endsAtMs } = takeFrom(`${route}:${major}`, rate);
      const headers: Record<string, string> = {
        'X-RateLimit-Limit': String(rate.limit),
        'X-RateLimit-Remaining': String(Math.max(0, remaining)),
        'X-RateLimit-Reset': (endsAtMs / 1_000).toFixed(3),
        'X-RateLimit-Reset-After': (resetMs / 1_000).toFixed(3),
        'X-RateLimit-Bucket': createHash('sha256').update(route).digest('hex').slice(0, 32),
      };
      if (isTaken) return { headers, isGlobal: false };
      return { headers: { ...headers, 'X-RateLimit-Scope': 'user' }, retryAfterMs: resetMs, isGlobal: false };
    },
    clear: () => windows.clear(),
  };
}
