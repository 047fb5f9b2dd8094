/** A job as Agenda stores it, as far as it is read here. */
export interface StoredJob {
  name: string;
  /** `single` for those that recur. */
  type?: string;
  repeatInterval?: string | number | null;
  disabled?: boolean | null;
  lockedAt?: Date | null;
  nextRunAt: Date | null;
  lastFinishedAt?: Date | null;
  /** Of the last failure; equal to `lastFinishedAt` where nothing has succeeded since. */
  failedAt?: Date | null;
  data?: Record<string, unknown> | null;
}
