import { defineRecurring } from '@leetcord/kit/jobs';
import type { Agenda } from 'agenda';
import type { ConfirmationService } from './confirmation.service.ts';

/** Makes Agenda check pending submissions that are due. */
export const scheduleConfirmations = (agenda: Agenda, confirmation: ConfirmationService): Promise<void> =>
  defineRecurring(agenda, { name: 'confirm-pending', interval: '2 seconds' }, (touch) =>
    confirmation.confirmDue(touch),
  );
