import { defineRecurring, keepLocked } from '@leetcord/kit/jobs/jobs';
import type { Agenda } from 'agenda';
import type { ClosingService } from './closing.service.ts';

/** Makes Agenda clear closed communities away, one run at a time for all replicas. */
export const scheduleClosing = (agenda: Agenda, closing: ClosingService): Promise<void> =>
  defineRecurring(agenda, { name: 'clear-closed-communities', interval: '1 hour' }, (touch) =>
    keepLocked(touch, () => closing.clearClosed()),
  );
