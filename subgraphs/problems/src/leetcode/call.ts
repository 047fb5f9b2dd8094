/** Whom a request is for, of people who wait: the first goes first. What scores, who is known, and who is not signed in. */
export const PEOPLE = ['confirmation', 'waited-for', 'stranger'] as const;

/** One of those, or nobody waits for the answer. */
export type Urgency = (typeof PEOPLE)[number] | 'background';

export const URGENCIES: readonly Urgency[] = [...PEOPLE, 'background'];

/** Something for each urgency. */
export const forEachUrgency = <T>(make: (urgency: Urgency) => T): Record<Urgency, T> => ({
  confirmation: make('confirmation'),
  'waited-for': make('waited-for'),
  stranger: make('stranger'),
  background: make('background'),
});

/** How one call may use LeetCode. */
export interface Call {
  /** Aborts at the deadline. */
  signal: AbortSignal;
  /** The deadline, by `performance.now()`: what is not `isInTime` for it is not sent. */
  endsAt: number;
  urgency: Urgency;
}

/** A call that must end within so many ms, if any are left. */
export const callWithin = (ms: number, urgency: Urgency): Call => ({
  signal: AbortSignal.timeout(Math.max(0, Math.floor(ms))),
  endsAt: performance.now() + ms,
  urgency,
});

/** LeetCode mostly takes less, in ms. What would be sent later would be given up, and count against our budget all the same. */
const LEAST_TIME_LEFT_MS = 1_000;

/** Whether a request that is sent at this moment, by `performance.now()`, may well be answered before the call's deadline. */
export const isInTime = ({ endsAt }: Call, at: number): boolean => at + LEAST_TIME_LEFT_MS <= endsAt;
