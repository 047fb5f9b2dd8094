import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from '@leetcord/driver/stage';
import { printFigures, type Figure } from './figures.ts';
import { countLost, isAcknowledged, makeMembers, makeReports, send, type Made, type Outcome } from './reports.ts';

/** A user may have no more than 100 pending, nor more than 30 checked at once in a minute. */
const MEMBERS = 40;
/** The rates in reports a second that are tried one after the other, each for some time, until fewer are acknowledged than before. */
const RATES = [4, 8, 12, 16, 24, 32, 48];
const STEP_S = 8;
const OVERLOAD = 5;
const OVERLOAD_S = 30;
/** The system has recovered when this many reports in a row are acknowledged, each within a second. */
const GOOD_IN_A_ROW = 5;
const GOOD_MS = 1_000;
const PROBE_EVERY_MS = 200;

/**
 * Finds the rate at which most reports are acknowledged, then sends five times as many: how many are acknowledged then, how long recovery
 * takes, and whether everything acknowledged was stored. All in one run, since the machine may be busy.
 */
export async function measureOverload(stage: Stage): Promise<Figure[]> {
  const members = await makeMembers(stage, MEMBERS, 'load');
  const reports = makeReports(stage, members);

  let best = { rate: 0, perSecond: 0 };
  const acknowledged: Outcome[] = [];
  for (const rate of RATES) {
    const outcomes = await offer(stage, await reports(rate * STEP_S), rate);
    acknowledged.push(...outcomes);
    const perSecond = acknowledgedIn(outcomes) / STEP_S;
    printFigures(`Offered ${rate} reports a second for ${STEP_S} s`, figuresOf(outcomes, STEP_S));
    if (perSecond > best.perSecond) best = { rate, perSecond };
    if (perSecond < rate * 0.7) break;
    await untilBack(stage, reports);
  }
  await untilBack(stage, reports);

  const offered = Math.round(best.perSecond * OVERLOAD);
  const overload = await offer(stage, await reports(offered * OVERLOAD_S), offered);
  acknowledged.push(...overload);
  const backAfterMs = await untilBack(stage, reports);
  printFigures(`Offered ${offered} reports a second for ${OVERLOAD_S} s`, figuresOf(overload, OVERLOAD_S));
  const during = acknowledgedIn(overload) / OVERLOAD_S;
  const lost = await countLost(stage, acknowledged);
  return [
    { figure: 'acknowledged a second at best', value: `${best.perSecond.toFixed(1)} of ${best.rate} offered` },
    { figure: 'acknowledged a second at five times that', value: `${during.toFixed(1)} of ${offered} offered` },
    { figure: 'of the best', value: `${Math.round((100 * during) / best.perSecond)} %`, aim: '80 %' },
    { figure: 'back after', value: `${(backAfterMs / 1_000).toFixed(1)} s`, aim: 'under 5 s' },
    { figure: 'acknowledged and lost', value: String(lost), aim: '0' },
  ];
}

/** Sends this many a second, however many answers are still missing. */
async function offer(stage: Stage, made: readonly Made[], perSecond: number): Promise<Outcome[]> {
  const begunAt = performance.now();
  const sent: Promise<Outcome>[] = [];
  for (const [index, one] of made.entries()) {
    const dueMs = (index * 1_000) / perSecond - (performance.now() - begunAt);
    if (dueMs > 0) await wait(dueMs);
    sent.push(send(stage, one));
  }
  return Promise.all(sent);
}

async function untilBack(stage: Stage, reports: (count: number) => Promise<Made[]>): Promise<number> {
  const begunAt = performance.now();
  let firstGoodAt = begunAt;
  for (let good = 0; good < GOOD_IN_A_ROW;) {
    const [made] = await reports(1);
    const sentAt = performance.now();
    const { kind, tookMs } = await send(stage, made!);
    if (kind !== 'acknowledged' || tookMs > GOOD_MS) good = 0;
    else if ((good += 1) === 1) firstGoodAt = sentAt;
    await wait(PROBE_EVERY_MS);
  }
  return firstGoodAt - begunAt;
}

const acknowledgedIn = (outcomes: readonly Outcome[]) => outcomes.filter(isAcknowledged).length;

function figuresOf(outcomes: readonly Outcome[], seconds: number): Figure[] {
  return [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, list]) => {
    const longestMs = Math.max(...list.map(({ tookMs }) => tookMs));
    const each = `${(list.length / seconds).toFixed(1)} a second, the slowest after ${Math.round(longestMs)} ms`;
    return { figure: kind, value: `${list.length}: ${each}` };
  });
}
