import { judgementOfCheckReply, submissionIdOfSubmitReply } from './leetcode-replies.ts';
import { slugOfPageUrl, slugOfSubmitUrl, submissionIdOfCheckUrl } from './leetcode-urls.ts';
import type { PageNews } from './page-news.ts';

/** A request of the page that has been answered. */
export interface Exchange {
  url: string;
  /** The answer's text. */
  body: string;
}

/** Whether the observer wants to read the answer of an address. Cheap: it is asked for each request of the page. */
export const isOfInterest = (url: string): boolean =>
  slugOfSubmitUrl(url) !== null || submissionIdOfCheckUrl(url) !== null;

/**
 * Makes news of a page's exchanges with LeetCode. The slug comes from the submit that gave the id, because the reader may
 * have moved to another problem before the verdict; the page's address at the first check is what remains after a reload.
 */
export function createObserver(tell: (news: PageNews) => void, pageUrl: () => string, now: () => Date) {
  const slugs = new Map<string, string>();
  const submitted = new Set<string>();
  const told = new Set<string>();

  return ({ url, body }: Exchange): void => {
    const submittedSlug = slugOfSubmitUrl(url);
    if (submittedSlug) {
      const submissionId = submissionIdOfSubmitReply(body);
      if (!submissionId || submitted.has(submissionId)) return;
      submitted.add(submissionId);
      slugs.set(submissionId, submittedSlug);
      tell({ kind: 'submitted', submissionId, problemSlug: submittedSlug, at: now().toISOString() });
      return;
    }

    const submissionId = submissionIdOfCheckUrl(url);
    if (!submissionId || told.has(submissionId)) return;
    const problemSlug = slugs.get(submissionId) ?? slugOfPageUrl(pageUrl());
    if (!problemSlug) return;
    slugs.set(submissionId, problemSlug);
    const judgement = judgementOfCheckReply(body);
    if (!judgement) return;
    told.add(submissionId);
    tell({ kind: 'judged', submissionId, problemSlug, ...judgement, at: now().toISOString() });
  };
}
