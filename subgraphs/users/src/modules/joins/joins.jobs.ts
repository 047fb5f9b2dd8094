import type { Agenda } from 'agenda';
import type { JoinsService } from './joins.service.ts';

const JOB = 'join-communities';
const INTERVAL = '2 seconds';

/** Makes Agenda try pending joins until they are done. */
export async function scheduleJoins(agenda: Agenda, joins: JoinsService): Promise<void> {
  agenda.define(JOB, () => joins.attemptDue());
  await agenda.every(INTERVAL, JOB);
}
