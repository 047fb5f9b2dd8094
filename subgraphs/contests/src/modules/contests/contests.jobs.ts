import type { Jobs, Schedule } from '@leetcord/kit/jobs/jobs';
import { z } from 'zod';

const payload = z.object({
  contestId: z.string(),
  /** Tells the job of the start from those of the end and the finish. */
  at: z.string(),
});

/** The jobs that announce contests and have members looked at. Each one schedules the next. */
export class ContestJobs {
  readonly #schedule: Schedule<z.infer<typeof payload>>;

  /** @param announceDue gives when something is due again; null when never */
  constructor(jobs: Jobs, announceDue: (contestId: string) => Promise<Date | null>) {
    this.#schedule = jobs.schedule({
      name: 'announce-contest',
      payload,
      unique: ['contestId', 'at'],
      retry: { firstMs: 1_000, longestMs: 60_000 },
      run: async ({ contestId, at }) => {
        const next = await announceDue(contestId);
        if (next === null) return;
        // Where clocks differ, a job may come too early. It tries again.
        if (next.toISOString() === at) throw new Error(`Contest ${contestId} is announced at ${at}`);
        await this.schedule(contestId, next);
      },
    });
  }

  /** Schedules what is due for a contest at a moment; once, however often it is asked for. */
  schedule(contestId: string, at: Date): Promise<void> {
    return this.#schedule.at(at, { contestId, at: at.toISOString() });
  }

  /** Takes back what was scheduled later than now, by a clock that ran ahead. Gives whether there was something. */
  takeBackAhead(): Promise<boolean> {
    return this.#schedule.takeBackAhead();
  }

  /** The contests for which something is scheduled, in one command. */
  async scheduled(): Promise<Set<string>> {
    return new Set((await this.#schedule.payloads()).map(({ contestId }) => contestId));
  }
}
