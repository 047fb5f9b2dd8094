import { submissionIdOfCheckUrl } from './leetcode-urls.ts';

const QUIET_MS = 1_500;

/**
 * The second pair of eyes, which patches nothing: sees in the page's resource timing that a submission is being checked.
 * Calls `onUnreported` once for a submission whose checks have been over for 1.5 s and that `isReported` does not know.
 */
export function watchChecks(
  isReported: (submissionId: string) => boolean,
  onUnreported: (submissionId: string) => void,
): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const asked = new Set<string>();

  const settle = (submissionId: string) => {
    timers.delete(submissionId);
    if (isReported(submissionId) || asked.has(submissionId)) return;
    asked.add(submissionId);
    onUnreported(submissionId);
  };

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const submissionId = submissionIdOfCheckUrl(name);
      if (!submissionId || asked.has(submissionId)) continue;
      clearTimeout(timers.get(submissionId));
      timers.set(
        submissionId,
        setTimeout(() => settle(submissionId), QUIET_MS),
      );
    }
  }).observe({ type: 'resource', buffered: true });
}
