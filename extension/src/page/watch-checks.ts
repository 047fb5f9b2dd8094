import { slugOfPageUrl, slugOfSubmitUrl, submissionIdOfCheckUrl } from './leetcode-urls.ts';

const QUIET_MS = 1_500;
/** A check that begins later than this after a submit does not belong to it. */
const CHECK_AFTER_SUBMIT_MS = 60_000;

/**
 * A second observer, which patches nothing: it sees in the page's resource timing that a submission is being checked. It calls
 * `onUnreported` once for a submission whose checks have been over for 1.5 s and that `isReported` does not know. The problem is
 * that of the submit before the first check, or else of the page when that check began: the reader may have moved on before the
 * timing is available. Returns a function that ends the watch.
 */
export function watchChecks(
  isReported: (submissionId: string) => boolean,
  onUnreported: (submissionId: string, problemSlug: string) => void,
): () => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const slugs = new Map<string, string | null>();
  const asked = new Set<string>();
  const pageSlugAt = watchAddress();
  let submitted: { slug: string; endedAt: number } | null = null;

  const settle = (submissionId: string) => {
    timers.delete(submissionId);
    const slug = slugs.get(submissionId);
    if (isReported(submissionId) || asked.has(submissionId) || !slug) return;
    asked.add(submissionId);
    onUnreported(submissionId, slug);
  };

  const slugAt = (startTime: number): string | null => {
    const afterMs = submitted ? startTime - submitted.endedAt : Infinity;
    return submitted && afterMs >= 0 && afterMs < CHECK_AFTER_SUBMIT_MS ? submitted.slug : pageSlugAt(startTime);
  };

  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      const slug = slugOfSubmitUrl(name);
      if (slug) submitted = { slug, endedAt: startTime + duration };
      const submissionId = submissionIdOfCheckUrl(name);
      if (!submissionId || asked.has(submissionId)) continue;
      if (!slugs.has(submissionId)) slugs.set(submissionId, slugAt(startTime));
      clearTimeout(timers.get(submissionId));
      timers.set(
        submissionId,
        setTimeout(() => settle(submissionId), QUIET_MS),
      );
    }
  });
  observer.observe({ type: 'resource', buffered: true });

  return () => {
    observer.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

/** Returns a function that tells which problem the page was about at a time, in ms since it was loaded. */
function watchAddress(): (timeMs: number) => string | null {
  const log = [{ since: -Infinity, slug: slugOfPageUrl(location.href) }];
  const note = () => log.push({ since: performance.now(), slug: slugOfPageUrl(location.href) });
  // Without navigation events the current address has to do.
  const moves = 'navigation' in window ? window.navigation : null;
  moves?.addEventListener('currententrychange', note);
  return (timeMs) =>
    moves ? (log.findLast(({ since }) => since <= timeMs)?.slug ?? null) : slugOfPageUrl(location.href);
}
