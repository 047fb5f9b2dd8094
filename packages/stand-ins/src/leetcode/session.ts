import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import type { Account, LeetCodeState } from './state.ts';

/** The account of a request's session cookie, or null when nobody is signed in. */
export function signedIn(req: Request, state: LeetCodeState): Account | null {
  const username = cookie(req, 'LEETCODE_SESSION');
  return username === undefined ? null : (state.account(username) ?? null);
}

/** Whether a request repeats its csrftoken cookie in the header, as LeetCode requires of signed-in users. */
export function hasCsrfToken(req: Request): boolean {
  const token = cookie(req, 'csrftoken');
  return token !== undefined && req.get('x-csrftoken') === token;
}

export const csrfCookie = () => `csrftoken=${randomBytes(16).toString('hex')}; Path=/; SameSite=Lax`;

/** The cookies that sign a user in. The session is the name itself, so that it outlives a restart. */
export const sessionCookies = (username: string) => [
  `LEETCODE_SESSION=${encodeURIComponent(username)}; Path=/; HttpOnly; SameSite=Lax`,
  csrfCookie(),
];

export const endSessionCookie = 'LEETCODE_SESSION=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0';

function cookie(req: Request, name: string): string | undefined {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] || undefined;
}
