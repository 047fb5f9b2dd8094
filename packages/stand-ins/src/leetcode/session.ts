import type { Request } from 'express';

/** The name in a session cookie, or null when nobody is signed in. */
export function sessionOf(req: Request): string | null {
  const cookie = /(?:^|;\s*)LEETCODE_SESSION=([^;]+)/.exec(req.headers.cookie ?? '')?.[1];
  return cookie === undefined ? null : decodeURIComponent(cookie);
}

/** The cookies that sign a user in. */
export const sessionCookies = (username: string) => [
  `LEETCODE_SESSION=${encodeURIComponent(username)}; Path=/; HttpOnly; SameSite=Lax`,
  'csrftoken=stand-in; Path=/; SameSite=Lax',
];
