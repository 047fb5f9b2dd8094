import { z } from 'zod';

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[?::1\]?)$/;
/** What a server may listen on, but nobody can open. */
const ANY_ADDRESS = new Set(['0.0.0.0', '[::]']);

/** Whether a URL's host is the machine itself: RFC 6761, section 6.3, for names. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);

/** What is wrong with an address that members are to open, as the end of a sentence about it; null when nothing is. */
function problemOf(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return 'must begin with https://, such as https://club.example';
  if (!URL.canParse(text)) return 'is not an address: write it like https://club.example or https://club.example:8443';
  const { protocol, hostname, origin, href } = new URL(text);
  if (ANY_ADDRESS.has(hostname)) {
    return 'must be what members open, such as https://club.example: what LeetCord listens on is HOST';
  }
  if (href !== `${origin}/`) {
    return `must end after the host, since LeetCord needs an address of its own: write ${origin}`;
  }
  if (protocol === 'https:') return null;
  if (hostname === '[::1]')
    return `must name this machine as localhost: write ${origin.replace(hostname, 'localhost')}`;
  if (isLoopback(hostname)) return null;
  return `must begin with https://, since tokens are never sent without TLS: write ${origin.replace('http:', 'https:')}, and put a proxy that ends TLS before LeetCord`;
}

/**
 * The address by which members reach LeetCord, as an origin such as `https://club.example`: without TLS only this machine itself.
 * International names become what browsers send (`xn--...`).
 */
export const publicUrl = z.string().transform((text, context): string => {
  const problem = problemOf(text.trim());
  if (problem === null) return new URL(text.trim()).origin;
  context.addIssue({ code: 'custom', message: problem });
  return z.NEVER;
});

/**
 * A code with the server to which it belongs, such as `club.example/K7QM2-XPD4R`, as the browser extension reads it: a name of this
 * machine means http, any other https.
 */
export function codeWithAddress(origin: string, code: string): string {
  const { protocol, host, hostname } = new URL(origin);
  const isUsual = protocol === (isLoopback(hostname) ? 'http:' : 'https:');
  return `${isUsual ? host : origin}/${code}`;
}
