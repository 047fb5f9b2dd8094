import { uptime } from 'node:os';

/** Where the time comes from. Passed in, so that a test can set it. */
export interface Clock {
  now(): Date;
}

/** What the machine says about the time. */
export interface Machine {
  /** The time of day, in ms since 1970. It jumps when it is set. */
  wallMs(): number;
  /** Elapsed time, in ms. It does not jump, and on some systems it stops while the machine sleeps. */
  passedMs(): number;
  /** The same, but it continues while the machine sleeps. */
  passedAsleepTooMs(): number;
}

const thisMachine: Machine = {
  wallMs: () => Date.now(),
  passedMs: () => performance.now(),
  passedAsleepTooMs: () => uptime() * 1_000,
};

/** A sudden change of the time of day by less than this is not a jump, in ms. */
const JUMP_MS = 10_000;
/** A jump is accepted once the time of day has stayed there for this long, in ms. */
const BELIEVED_AFTER_MS = 10 * 60_000;

/**
 * The time of day, except for the first minutes after it jumps: until then time continues from where it was. A clock that is
 * set wrong for a moment therefore ends no contest early and leaves nothing in the future. After the machine has slept, its clock is right.
 */
export function steadyClock(machine: Machine = thisMachine): Clock {
  const read = () => ({ wall: machine.wallMs(), passed: machine.passedMs(), asleepToo: machine.passedAsleepTooMs() });
  /** When the time of day was last accepted. */
  let anchor = read();
  /** How far it has jumped since, and when. */
  let jump: { gainedMs: number; since: number } | undefined;

  const gainedSince = (at: typeof anchor) => {
    const wall = machine.wallMs();
    const passed = machine.passedMs();
    const gainedMs = wall - at.wall - (passed - at.passed);
    if (Math.abs(gainedMs) < JUMP_MS) return { gainedMs, passed, wall };
    const asleepMs = machine.passedAsleepTooMs() - at.asleepToo - (passed - at.passed);
    return { gainedMs: gainedMs - Math.max(0, asleepMs), passed, wall, asleepMs };
  };

  return {
    now: () => {
      const { gainedMs, passed, wall, asleepMs = 0 } = gainedSince(anchor);
      if (Math.abs(gainedMs) < JUMP_MS) {
        anchor = { wall, passed, asleepToo: anchor.asleepToo + (passed - anchor.passed) + Math.max(0, asleepMs) };
        jump = undefined;
        return new Date(wall);
      }
      if (jump === undefined || Math.abs(gainedMs - jump.gainedMs) >= JUMP_MS) jump = { gainedMs, since: passed };
      if (passed - jump.since >= BELIEVED_AFTER_MS) {
        anchor = read();
        jump = undefined;
        return new Date(wall);
      }
      return new Date(wall - gainedMs);
    },
  };
}

export const systemClock: Clock = steadyClock();
