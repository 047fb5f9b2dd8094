import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from '@leetcord/driver/stage';
import { percentile, type Figure } from './figures.ts';
import { countConfirmed, pathsOf, startTraffic, type Journey } from './journeys.ts';
import { makeMembers, makeReports } from './reports.ts';

const MEMBERS = 20;
/** The interval of reports in a large league's best hour, in ms. */
const REPORT_EVERY_MS = 1_000;
const BEFORE_MS = 30_000;
const AFTER_MS = 60_000;
/** How long reports in flight at the end may take, in ms. */
const REST_MS = 60_000;
/** The system has recovered when the median of this many reports is normal. */
const IN_A_ROW = 5;
const AS_BEFORE = 1.5;

/** Members report while other programs keep all cores busy for some seconds, and before and after that. */
export async function measureBusy(stage: Stage, busySeconds: number): Promise<Figure[]> {
  const members = await makeMembers(stage, MEMBERS, 'busy');
  const traffic = startTraffic(stage, makeReports(stage, members), REPORT_EVERY_MS);
  await wait(BEFORE_MS);
  const busyFrom = Date.now();
  const letGo = keepCoresBusy();
  await wait(busySeconds * 1_000).finally(letGo);
  const busyUntil = Date.now();
  await wait(AFTER_MS);
  await traffic.end(REST_MS);

  const { journeys } = traffic;
  const before = journeys.filter(({ sentAt }) => sentAt < busyFrom);
  const during = journeys.filter(({ sentAt }) => sentAt >= busyFrom && sentAt < busyUntil);
  const after = journeys.filter(({ sentAt }) => sentAt >= busyUntil);
  const usualMs = percentile(pathsOf(before), 0.5);
  const backAt = backAtOf(after, usualMs * AS_BEFORE);
  const all = String(journeys.length);
  const median = (of: readonly Journey[]) => `${Math.round(percentile(pathsOf(of), 0.5))} ms`;
  return [
    { figure: 'cores', value: String(availableParallelism()) },
    { figure: 'reports sent', value: all },
    { figure: 'acknowledged', value: count(journeys, ({ id }) => id !== undefined), aim: all },
    { figure: 'confirmed', value: String(await countConfirmed(stage, journeys)), aim: all },
    { figure: 'posted', value: count(journeys, ({ postedAt }) => postedAt !== undefined), aim: all },
    { figure: 'from report to post before, median', value: median(before) },
    { figure: `in ${busySeconds} s with all cores busy, median`, value: median(during) },
    { figure: 'after, median', value: median(after), aim: `under ${Math.round(usualMs * AS_BEFORE)} ms` },
    {
      figure: 'as before after',
      value: backAt === undefined ? 'never' : `${((backAt - busyUntil) / 1_000).toFixed(1)} s`,
      aim: 'under 60 s',
    },
  ];
}

const count = (journeys: readonly Journey[], is: (journey: Journey) => boolean) => String(journeys.filter(is).length);

/** When the first of a row of reports was sent whose median is under this, in Unix ms. */
function backAtOf(after: readonly Journey[], underMs: number): number | undefined {
  const starts = after.slice(0, after.length - IN_A_ROW + 1);
  return starts.find((_, index) => {
    const inARow = after.slice(index, index + IN_A_ROW);
    return pathsOf(inARow).length === IN_A_ROW && percentile(pathsOf(inARow), 0.5) <= underMs;
  })?.sentAt;
}

/** Other programs on this machine, one for each core. Returns a function that ends them. */
function keepCoresBusy(): () => void {
  const programs = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
  );
  const end = () => programs.forEach((program) => program.kill('SIGKILL'));
  process.once('exit', end);
  return end;
}
