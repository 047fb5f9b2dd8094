import type { BrowserContext, Page, Route } from 'playwright-core';

interface Accepted {
  id: string;
  titleSlug: string;
  timestamp: string;
  lang: string;
}

/** LeetCode's answer to a check whose judging is over. */
export const judged = (statusCode: number, more: object = {}) => ({
  state: 'SUCCESS',
  status_code: statusCode,
  lang: 'python3',
  task_name: 'judger.judgetask.Judge',
  ...more,
});

/**
 * A leetcode.com within the browser, for requests that a test makes in the page's own name, one by one. What the real page
 * does is tested on the stand-in.
 */
export async function serveLeetCode(context: BrowserContext) {
  const site = {
    /** Answers to checks, by submission id. */
    checks: new Map<string, object>(),
    checked: [] as string[],
    nextId: 2_165_707_846,
    signedInName: 'alice_codes',
    recentAccepted: [] as Accepted[],
    open: async (path = '/problems/two-sum/'): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`https://leetcode.com${path}`);
      return page;
    },
  };

  const json = (route: Route, body: unknown) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
  await context.route('https://leetcode.com/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const check = /^\/submissions\/detail\/(.+?)\/(?:v2\/)?check\/$/.exec(pathname)?.[1];
    if (check) {
      site.checked.push(check);
      return json(route, site.checks.get(check) ?? { state: 'PENDING' });
    }
    if (pathname.endsWith('/submit/')) return json(route, { submission_id: site.nextId });
    if (pathname.endsWith('/interpret_solution/')) return json(route, { interpret_id: 'runcode_1700000000.1_abc' });
    if (pathname === '/graphql/') {
      return json(route, {
        data: {
          userStatus: { isSignedIn: site.signedInName !== '', username: site.signedInName },
          recentAcSubmissionList: site.recentAccepted,
        },
      });
    }
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>LeetCode</title><p>A problem.</p>' });
  });
  return site;
}
export type LeetCodeSite = Awaited<ReturnType<typeof serveLeetCode>>;
