import { defineRecurring } from '@leetcord/kit/jobs';
import type { Agenda } from 'agenda';
import type { JoinsService } from './joins.service.ts';

/** Makes Agenda try pending joins until they are done. */
export const scheduleJoins = (agenda: Agenda, joins: JoinsService): Promise<void> =>
  defineRecurring(agenda, { name: 'join-communities', interval: '2 seconds' }, () => joins.attemptDue());
