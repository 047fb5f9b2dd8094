import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from '@leetcord/driver/stage';
import { percentile, type Figure } from './figures.ts';
import { pathsOf, startTraffic } from './journeys.ts';
import { makeMembers, makeReports } from './reports.ts';

const MEMBERS = 5;
const REPORT_EVERY_MS = 2_000;
const REPORTS = 40;
const REST_MS = 60_000;

/** How long a report takes to its post on a fresh start, and after some minutes in which nobody did anything. */
export async function measureIdle(stage: Stage, minutes: number): Promise<Figure[]> {
  const fresh = await medianPath(stage, 'fresh');
  await wait(minutes * 60_000);
  const later = await medianPath(stage, 'later');
  return [
    { figure: `from report to post, median of ${REPORTS}, fresh`, value: `${Math.round(fresh)} ms` },
    { figure: `after ${minutes} idle minutes`, value: `${Math.round(later)} ms` },
    { figure: 'ratio', value: (later / fresh).toFixed(2), aim: 'under 1.5' },
  ];
}

/** New members each time: the tokens of earlier ones have expired. */
async function medianPath(stage: Stage, name: string): Promise<number> {
  const members = await makeMembers(stage, MEMBERS, name);
  const traffic = startTraffic(stage, makeReports(stage, members), REPORT_EVERY_MS);
  await wait(REPORTS * REPORT_EVERY_MS);
  await traffic.end(REST_MS);
  const paths = pathsOf(traffic.journeys);
  if (paths.length < traffic.journeys.length)
    throw new Error(`${traffic.journeys.length - paths.length} are not posted`);
  return percentile(paths, 0.5);
}
