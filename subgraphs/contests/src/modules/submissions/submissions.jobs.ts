import { defineRecurring, keepLocked, keepPullingBack } from '@leetcord/kit/jobs/jobs';
import type { Agenda } from 'agenda';
import type { ConfirmationService } from './confirmation.service.ts';

/** Makes Agenda check pending submissions that are due, those that nobody waits for apart: they may wait long for LeetCode. */
export async function scheduleConfirmations(agenda: Agenda, confirmation: ConfirmationService): Promise<void> {
  keepPullingBack(agenda, () => confirmation.pullBack());
  const jobs = { 'confirm-pending': 'waitedFor', 'confirm-in-background': 'background' } as const;
  for (const [name, which] of Object.entries(jobs)) {
    await defineRecurring(agenda, { name, interval: '2 seconds', isDue: () => confirmation.isDue(which) }, (touch) =>
      keepLocked(touch, () => confirmation.confirmDue(which)),
    );
  }
}
