import { defineRecurring, keepLocked, keepPullingBack } from '@leetcord/kit/jobs/jobs';
import type { Agenda } from 'agenda';
import type { SweepService } from './sweep.service.ts';

/** How often the sweep runs, in seconds: together with the users of a run it bounds what the sweep asks of LeetCode. */
export const SWEEP_EVERY_SECONDS = 10;

/** Makes Agenda look at users that are due, one run at a time for all replicas. */
export async function scheduleSweep(agenda: Agenda, sweep: SweepService): Promise<void> {
  keepPullingBack(agenda, () => sweep.pullBack());
  await defineRecurring(
    agenda,
    { name: 'sweep', interval: `${SWEEP_EVERY_SECONDS} seconds`, isDue: () => sweep.isDue() },
    (touch) => keepLocked(touch, () => sweep.sweepDue()),
  );
}
