/** Somebody waits for the answer, or nobody does. */
export type Urgency = 'waited-for' | 'background';

/** How one call may use LeetCode. */
export interface Call {
  /** Aborts at the deadline. */
  signal: AbortSignal;
  /** The deadline, by `performance.now()`: what cannot be done before it is not begun. */
  endsAt: number;
  urgency: Urgency;
}

/** A call that must end within so many ms, if any are left. */
export const callWithin = (ms: number, urgency: Urgency): Call => ({
  signal: AbortSignal.timeout(Math.max(0, Math.floor(ms))),
  endsAt: performance.now() + ms,
  urgency,
});
