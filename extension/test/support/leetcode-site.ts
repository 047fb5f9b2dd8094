import type { Page, Route } from 'playwright-core';
import type { TestBrowser } from './browser.ts';

interface Accepted {
  id: string;
  titleSlug: string;
  timestamp: string;
  lang: string;
}

/** LeetCode's answer to a check once judging is over. */
export const judged = (statusCode: number, more: object = {}) => ({
  state: 'SUCCESS',
  status_code: statusCode,
  lang: 'python3',
  task_name: 'judger.judgetask.Judge',
  ...more,
});

/** A leetcode.com that tests call from within its pages, one request at a time. */
function createSite(browser: TestBrowser) {
  const site = {
    /** Answers to checks, by submission id. */
    checks: new Map<string, object>(),
    checked: [] as string[],
    nextId: 2_165_707_846,
    signedInName: 'alice_codes',
    recentAccepted: [] as Accepted[],
    /** What its list of all problems shows, and how often it was read. */
    allProblems: { user_name: 'alice_codes', stat_status_pairs: [] as object[] } as object,
    listReads: 0,
    showSolved(slugs: readonly string[]): void {
      const pairs = ['never-solved', ...slugs].map((slug) => ({
        stat: { question__title_slug: slug },
        status: slug === 'never-solved' ? 'notac' : 'ac',
      }));
      site.allProblems = { user_name: site.signedInName, num_solved: slugs.length, stat_status_pairs: pairs };
    },
    open: (path = '/problems/two-sum/'): Promise<Page> => browser.open(`https://leetcode.com${path}`),
    /** Lets a new page learn that a submission is accepted, and leaves it open: the verdict is then on its way to the worker. */
    solve: async (id: string): Promise<void> => {
      site.checks.set(id, judged(10));
      const page = await site.open();
      await page.evaluate(
        (submissionId) => fetch(`/submissions/detail/${submissionId}/v2/check/`).then((answer) => answer.text()),
        id,
      );
    },
    answer(route: Route): Promise<void> {
      const json = (body: unknown) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
      const { pathname } = new URL(route.request().url());
      const check = /^\/submissions\/detail\/(.+?)\/(?:v2\/)?check\/$/.exec(pathname)?.[1];
      if (check) {
        site.checked.push(check);
        return json(site.checks.get(check) ?? { state: 'PENDING' });
      }
      if (pathname.endsWith('/submit/')) return json({ submission_id: site.nextId });
      if (pathname.endsWith('/interpret_solution/')) return json({ interpret_id: 'runcode_1700000000.1_abc' });
      if (pathname === '/api/problems/all/') {
        site.listReads += 1;
        return json(site.allProblems);
      }
      if (pathname === '/graphql/') {
        return json({
          data: {
            userStatus: { isSignedIn: site.signedInName !== '', username: site.signedInName },
            recentAcSubmissionList: site.recentAccepted,
          },
        });
      }
      const body = '<!doctype html><title>LeetCode</title><p>A problem.</p>';
      return route.fulfill({ contentType: 'text/html', body });
    },
  };
  return site;
}
export type LeetCodeSite = ReturnType<typeof createSite>;

/** Serves a leetcode.com within the browser. The behaviour of the real page is tested on the stand-in. */
export async function serveLeetCode(browser: TestBrowser) {
  let current = createSite(browser);
  await browser.context.route('https://leetcode.com/**', (route) => current.answer(route));
  return {
    /** Replaces the site by a new, empty one. */
    begin: () => (current = createSite(browser)),
  };
}
