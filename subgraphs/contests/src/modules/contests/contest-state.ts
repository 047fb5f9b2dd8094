export type ContestState = 'SCHEDULED' | 'RUNNING' | 'SETTLING' | 'FINAL';

/** The moments that a contest's state follows from. */
export interface ContestTimes {
  startsAt: Date;
  /** The moment after the last that counts. */
  endsAt: Date;
  /** From here on nothing moves the standings. */
  finalAt: Date;
}

/** The state at a moment. It follows from the time alone: no job has to run for it. */
export function contestState({ startsAt, endsAt, finalAt }: ContestTimes, at: Date): ContestState {
  if (at < startsAt) return 'SCHEDULED';
  if (at < endsAt) return 'RUNNING';
  return at < finalAt ? 'SETTLING' : 'FINAL';
}
