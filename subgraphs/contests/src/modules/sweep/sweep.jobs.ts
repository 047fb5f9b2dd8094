import { defineRecurring } from '@leetcord/kit/jobs';
import type { Agenda } from 'agenda';
import type { SweepService } from './sweep.service.ts';

/** How often the sweep runs, in seconds: together with the users of a run it bounds what the sweep asks of LeetCode. */
export const SWEEP_EVERY_SECONDS = 10;
/** A run may wait long for places in the budget of requests: its lock is kept meanwhile, in ms. */
const TOUCH_EVERY_MS = 5_000;

/** Makes Agenda look at users that are due, one run at a time for all replicas. */
export const scheduleSweep = (agenda: Agenda, sweep: SweepService): Promise<void> =>
  defineRecurring(agenda, { name: 'sweep', interval: `${SWEEP_EVERY_SECONDS} seconds` }, async (touch) => {
    const touching = setInterval(() => void touch().catch(() => undefined), TOUCH_EVERY_MS);
    try {
      await sweep.sweepDue();
    } finally {
      clearInterval(touching);
    }
  });
