import type { Agenda } from 'agenda';
import type { Collection } from 'mongodb';
import { ageInSeconds, counter, gauge, sharedReading, type Registry } from '../metrics/registry.ts';
import type { Clock } from '../time/clock.ts';
import { lastSuccessOf, type StoredJob } from './stored-job.ts';

/** Shows which jobs run, fail, and are late. What all replicas did is read from the database, in two small commands. */
export function watchJobs(
  registry: Registry,
  agenda: Agenda,
  options: {
    stored: Collection<StoredJob>;
    recurring: () => string[];
    /** Those that recur whether or not they find something to do: only of these a late one is a fault. */
    punctual: () => string[];
    clock: Clock;
  },
): void {
  const { stored, recurring, punctual, clock } = options;
  const runs = counter(registry, 'leetcord_job_runs_total', 'Runs of jobs by name and outcome', ['name', 'outcome']);
  const running = new Map<string, number>();
  const note = (job: string, more: number) => running.set(job, Math.max(0, (running.get(job) ?? 0) + more));
  type NamedJob = { attrs: { name: string } };
  agenda.on('start', ({ attrs: { name } }: NamedJob) => note(name, 1));
  agenda.on('complete', ({ attrs: { name } }: NamedJob) => note(name, -1));
  agenda.on('success', ({ attrs: { name } }: NamedJob) => runs.inc({ name, outcome: 'done' }));
  agenda.on('fail', (_err: unknown, { attrs: { name } }: NamedJob) => runs.inc({ name, outcome: 'failed' }));
  gauge(
    registry,
    'leetcord_jobs_running',
    'Jobs that run in this process, by name',
    () => [...running].map(([name, value]) => ({ name, value })),
    ['name'],
  );

  const read = sharedReading(async () => {
    const late = { name: { $in: punctual() }, nextRunAt: { $lte: clock.now() }, lockedAt: null };
    const [done, oldest] = await Promise.all([
      stored
        .find(
          { name: { $in: recurring() } },
          { projection: { name: 1, lastFinishedAt: 1, failedAt: 1, succeededAt: 1 } },
        )
        .toArray(),
      stored
        .find(late, { projection: { nextRunAt: 1 } })
        .sort({ nextRunAt: 1 })
        .limit(1)
        .next(),
    ]);
    return { done, oldest };
  });
  gauge(
    registry,
    'leetcord_job_last_success_timestamp_seconds',
    'When a recurring job last succeeded, in any replica',
    async () =>
      (await read()).done.flatMap((job) => {
        const at = lastSuccessOf(job);
        return at === null ? [] : [{ name: job.name, value: at.getTime() / 1_000 }];
      }),
    ['name'],
  );
  gauge(
    registry,
    'leetcord_job_oldest_due_seconds',
    'For how long the job that is due for the longest has waited for a run',
    async () => ageInSeconds((await read()).oldest?.nextRunAt, clock.now()),
  );
}
