import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { ConfirmationService } from './confirmation.service.ts';

/** Has pending submissions checked that are due, those that nobody waits for apart: they may wait long for LeetCode. */
export function defineConfirmations(jobs: Jobs, confirmation: ConfirmationService): void {
  jobs.keepPullingBack(() => confirmation.pullBack());
  const kinds = { 'confirm-pending': 'waitedFor', 'confirm-in-background': 'background' } as const;
  for (const [name, which] of Object.entries(kinds)) {
    jobs.recur({
      name,
      interval: '2 seconds',
      isDue: () => confirmation.isDue(which),
      run: (touch) => keepLocked(touch, () => confirmation.confirmDue(which)),
    });
  }
}
