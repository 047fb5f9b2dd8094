import { z } from 'zod';
import { timedFetch } from './api/timed-fetch.ts';

const latest = z.object({ chrome: z.string().nullable(), firefox: z.string().nullable() });
const VERSION = /^\d{1,9}(\.\d{1,9}){1,3}$/;

/** The version that a server offers for this kind of browser, if it is newer than `own`; null if it is not, or the server does not tell. */
export async function newerVersionAt(
  server: string,
  browser: 'chrome' | 'firefox',
  own: string,
): Promise<string | null> {
  const answer = await timedFetch(`${server}/extension/latest.json`)
    .then((response) => response.json() as Promise<unknown>)
    .catch(() => null);
  const offered = latest.safeParse(answer).data?.[browser];
  const isNewer = offered && VERSION.test(offered) && offered.localeCompare(own, 'en', { numeric: true }) > 0;
  return isNewer ? offered : null;
}
