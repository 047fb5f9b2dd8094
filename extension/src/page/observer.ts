import { judgementOfCheckReply, submissionIdOfSubmitReply } from './leetcode-replies.ts';
import { slugOfPageUrl, slugOfSubmitUrl, submissionIdOfCheckUrl } from './leetcode-urls.ts';
import type { PageNews } from './page-news.ts';

/** A request of the page, with its answer. */
export interface Exchange {
  url: string;
  /** The answer's text. */
  body: string;
}

/** Whether the observer needs the answer from an address. Cheap, because it is called for each request of the page. */
export const isOfInterest = (url: string): boolean =>
  slugOfSubmitUrl(url) !== null || submissionIdOfCheckUrl(url) !== null;

/**
 * Turns a page's exchanges with LeetCode into news. The slug comes from the submit that returned the id, because the reader may
 * have moved to another problem before the verdict; after a reload only the page's address at the first check is left.
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
