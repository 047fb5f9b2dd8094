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
  /** Of the last success, written where Agenda would lose it: see `lastSuccessOf`. Agenda does not know it. */
  succeededAt?: Date;
  data?: Record<string, unknown> | null;
}

/** When a job last succeeded, also where it has failed since; null where it never did. */
export const lastSuccessOf = ({ lastFinishedAt, failedAt, succeededAt }: Partial<StoredJob>): Date | null =>
  lastFinishedAt && lastFinishedAt.getTime() !== failedAt?.getTime() ? lastFinishedAt : (succeededAt ?? null);
