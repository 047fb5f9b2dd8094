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

/** A process that was ended and started again, by `performance.now()`. */
export interface Disturbance {
  part: string;
  beganMs: number;
  /** When all of LeetCord was ready again. */
  endedMs: number;
}

/** Kills any part, or the database, at random, one after the other, until the time is over. */
export async function killAtRandom(
  { replicas, database }: Fleet,
  { seed, untilMs, onKill }: { seed: number; untilMs: number; onKill: () => void },
): Promise<Disturbance[]> {
  const dice = new Dice(seed);
  const done: Disturbance[] = [];
  const all = Object.values(replicas).flat();
  while (performance.now() < untilMs) {
    await wait(PAUSE_MS.least + dice.int(PAUSE_MS.most - PAUSE_MS.least));
    const part = dice.pick([...PARTS, 'database'] as const)!;
    const victim = part === 'database' ? database : dice.pick(replicas[part])!;
    const downMs = dice.int(LONGEST_DOWN_MS);
    const beganMs = performance.now();
    await victim.kill();
    onKill();
    await wait(downMs);
    await victim.start();
    await Promise.all(all.map((process) => process.waitReady()));
    onKill();
    done.push({ part, beganMs, endedMs: performance.now() });
    console.log(`${victim.name} was killed: all is ready after ${Math.round(performance.now() - beganMs)} ms`);
  }
  return done;
}

/** Restarts each replica in turn, as a new version is rolled out, until the time is over. */
export async function roll({ replicas }: Fleet, untilMs: number): Promise<Disturbance[]> {
  const done: Disturbance[] = [];
  const restart = async (part: string, process: ManagedProcess) => {
    const beganMs = performance.now();
    await process.restart();
    done.push({ part, beganMs, endedMs: performance.now() });
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
