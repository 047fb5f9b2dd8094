/** The urgencies of requests that people wait for, the most urgent first: scoring, known callers, anonymous ones. */
export const PEOPLE = ['confirmation', 'waited-for', 'stranger'] as const;

/** One of those, or nobody waits for the answer. */
export type Urgency = (typeof PEOPLE)[number] | 'background';

export const URGENCIES: readonly Urgency[] = [...PEOPLE, 'background'];

/** A value for each urgency. */
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
  /** The deadline, by `performance.now()`: a request that is not `isInTime` for it is not sent. */
  endsAt: number;
  urgency: Urgency;
}

/** A call that must end within this many ms, if any are left. */
export const callWithin = (ms: number, urgency: Urgency): Call => ({
  signal: AbortSignal.timeout(Math.max(0, Math.floor(ms))),
  endsAt: performance.now() + ms,
  urgency,
});

/** LeetCode usually takes less, in ms. A request sent with less time left would be given up, and still count against our budget. */
const LEAST_TIME_LEFT_MS = 1_000;

/** Whether a request sent at this moment, by `performance.now()`, is likely to be answered before the call's deadline. */
export const isInTime = ({ endsAt }: Call, at: number): boolean => at + LEAST_TIME_LEFT_MS <= endsAt;
