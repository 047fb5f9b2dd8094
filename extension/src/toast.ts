/** What a LeetCode page shows of a solve that was just confirmed. Names are other people's text. */
export interface Toast {
  /** Where it counted, the most important first, 3 at most. */
  lines: ToastLine[];
  /** Why it gave that, in plain sentences. */
  reason: string | null;
}

export interface ToastLine {
  /** Null where places do not depend on points. */
  points: number | null;
  /** A contest's title or a server's name. */
  name: string;
  isContest: boolean;
  /** Null if it is not known. */
  rank: number | null;
}

/** The worker's answer about a submission: ask again later, show this, or nothing comes any more. */
export type ToastAnswer = { kind: 'later' } | { kind: 'show'; toast: Toast } | { kind: 'over' };
