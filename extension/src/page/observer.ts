import { judgementOfCheckReply, submissionIdOfSubmitReply } from './leetcode-replies.ts';
import { slugOfPageUrl, slugOfSubmitUrl, submissionIdOfCheckUrl } from './leetcode-urls.ts';
import type { PageNews } from './page-news.ts';

/** A request of the page that has been answered. */
export interface Exchange {
  method: string;
  /** As the page wrote it. */
  url: string;
  /** The answer's text. */
  body: string;
}

/** Whether a request is one whose answer the observer wants to read. Cheap: it is asked for each request of the page. */
export function isOfInterest(method: string, url: string): boolean {
  return method.toUpperCase() === 'POST' ? slugOfSubmitUrl(url) !== null : submissionIdOfCheckUrl(url) !== null;
}

/**
 * Makes news of a page's exchanges with LeetCode. The slug comes from the submit that gave the id, because the reader may
 * have moved to another problem before the verdict; the page's address is what remains after a reload.
 */
export function createObserver(tell: (news: PageNews) => void, pageUrl: () => string, now: () => Date) {
  const slugs = new Map<string, string>();
  const told = new Set<string>();

  return ({ method, url, body }: Exchange): void => {
    const submittedSlug = method.toUpperCase() === 'POST' ? slugOfSubmitUrl(url) : null;
    if (submittedSlug) {
      const submissionId = submissionIdOfSubmitReply(body);
      if (!submissionId) return;
      slugs.set(submissionId, submittedSlug);
      tell({ kind: 'submitted', submissionId, problemSlug: submittedSlug, at: now().toISOString() });
      return;
    }

    const submissionId = submissionIdOfCheckUrl(url);
    const judgement = submissionId && !told.has(submissionId) ? judgementOfCheckReply(body) : null;
    if (!submissionId || !judgement) return;
    const problemSlug = slugs.get(submissionId) ?? slugOfPageUrl(pageUrl());
    if (!problemSlug) return;
    told.add(submissionId);
    tell({ kind: 'judged', submissionId, problemSlug, ...judgement, at: now().toISOString() });
  };
}
