import type { Rate } from '../rate-limits.ts';
import type { Settings } from '../model.ts';
import type { UploadedFile } from './body.ts';

/** A request, parsed as far as all routes need it. */
export interface Call {
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  files: UploadedFile[];
  /** This server's address as the caller sees it, such as `http://127.0.0.1:4200`. */
  baseUrl: string;
}

export interface Reply {
  status: number;
  body?: unknown;
}

/** One route below /api/v10. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** In Express's syntax. The first parameter separates the rate limits' buckets. */
  path: string;
  /** Routes with an interaction's token in their path need no bot token, and don't count for the global limit. */
  isOpen?: boolean;
  rate?: (settings: Settings) => Rate;
  handle(call: Call): Reply | Promise<Reply>;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const noContent: Reply = { status: 204 };

/** A parameter that the route's path guarantees. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}`);
  return value;
}
