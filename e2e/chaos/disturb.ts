import { setTimeout as wait } from 'node:timers/promises';
import { Dice } from '@leetcord/kit/testing/dice';
import type { ManagedProcess } from '@leetcord/launcher/supervise';
import { PARTS } from '@leetcord/wiring/parts';
import type { Fleet } from './fleet.ts';

/** Pauses between two disturbances, in ms. */
const PAUSE_MS = { least: 1_000, most: 4_000 };
/** For how long nginx avoids a replica that refused a connection, in ms: `fail_timeout`, counted in whole seconds. */
const AVOIDED_MS = 2_000;
/** How long a killed process stays down, at most, in ms. */
const LONGEST_DOWN_MS = 1_500;

/** Processes that were ended and started again, by `performance.now()`. */
export interface Disturbance {
  /** What was ended, such as `bot`, `all of bot`, or `bot and database`. */
  what: string;
  /** Whether something was away altogether: the database, or each replica of a part. */
  isOutage: boolean;
  beganMs: number;
  /** When all of LeetCord was ready again. */
  endedMs: number;
}

/** One process, each third time with another: the other replica of the same part, or the database. */
function drawVictims({ replicas, database }: Fleet, dice: Dice) {
  const part = dice.pick([...PARTS, 'database'] as const)!;
  if (part === 'database') return { what: part, isOutage: true, victims: [database] };
  const [one, other] = dice.some(replicas[part], 2);
  switch (dice.int(6)) {
    case 0:
      return { what: `all of ${part}`, isOutage: true, victims: [one!, other!] };
    case 1:
      return { what: `${part} and database`, isOutage: true, victims: [one!, database] };
    default:
      return { what: part, isOutage: false, victims: [one!] };
  }
}

/** Kills parts, or the database, at random, again and again, until the time is over. */
export async function killAtRandom(
  fleet: Fleet,
  { seed, untilMs, onKill }: { seed: number; untilMs: number; onKill: () => void },
): Promise<Disturbance[]> {
  const dice = new Dice(seed);
  const done: Disturbance[] = [];
  const all = Object.values(fleet.replicas).flat();
  while (performance.now() < untilMs) {
    await wait(PAUSE_MS.least + dice.int(PAUSE_MS.most - PAUSE_MS.least));
    const { victims, ...drawn } = drawVictims(fleet, dice);
    const downMs = dice.int(LONGEST_DOWN_MS);
    const beganMs = performance.now();
    await Promise.all(victims.map((victim) => victim.kill()));
    onKill();
    await wait(downMs);
    await Promise.all(victims.map((victim) => victim.start()));
    await Promise.all(all.map((process) => process.waitReady()));
    onKill();
    done.push({ ...drawn, beganMs, endedMs: performance.now() });
    const names = victims.map(({ name }) => name).join(' and ');
    console.log(`Killed ${names}: all is ready after ${Math.round(performance.now() - beganMs)} ms`);
  }
  return done;
}

/** Restarts each replica in turn, as a new version is rolled out, until the time is over. */
export async function roll({ replicas }: Fleet, untilMs: number): Promise<Disturbance[]> {
  const done: Disturbance[] = [];
  const restart = async (what: string, process: ManagedProcess) => {
    const beganMs = performance.now();
    await process.restart();
    done.push({ what, isOutage: false, beganMs, endedMs: performance.now() });
    console.log(`${process.name} was restarted in ${Math.round(performance.now() - beganMs)} ms`);
    await wait(AVOIDED_MS);
  };
  while (performance.now() < untilMs) {
    for (const part of PARTS) {
      for (const process of replicas[part]) await restart(part, process);
    }
  }
  return done;
}
