import { defineRecurring, keepLocked } from '@leetcord/kit/jobs';
import type { Agenda } from 'agenda';
import type { ConfirmationService } from './confirmation.service.ts';

/** Makes Agenda check pending submissions that are due, those that nobody waits for apart: they may wait long for LeetCode. */
export async function scheduleConfirmations(agenda: Agenda, confirmation: ConfirmationService): Promise<void> {
  const every = { interval: '2 seconds' };
  await defineRecurring(agenda, { ...every, name: 'confirm-pending' }, (touch) =>
    keepLocked(touch, () => confirmation.confirmDue('waitedFor')),
  );
  await defineRecurring(agenda, { ...every, name: 'confirm-in-background' }, (touch) =>
    keepLocked(touch, () => confirmation.confirmDue('background')),
  );
}
