/** How old a board may be that LeetCord gives, in ms. */
export const BOARD_KEPT_MS = 1_000;

/** What the page of a community shows. It is plain JSON. */
export interface Board {
  id: string;
  /** Empty where nothing of it is visible. */
  name: string;
  memberCount: number;
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: string;
  week: { endsAt: string | null; rows: Row[]; total: number };
  /** Contests that run or settle, the latest first. */
  running: ContestBoard[];
  /** The next one that is planned. */
  next: ContestTimes | null;
  /** The last ones that are final, the latest first. */
  results: ContestBoard[];
}

export interface ContestTimes {
  title: string;
  /** ISO 8601. */
  startsAt: string;
  endsAt: string;
}

export interface ContestBoard extends ContestTimes {
  id: string;
  isSettling: boolean;
  isFrozen: boolean;
  /** Whether solved problems rank, and not points. */
  ranksBySolved: boolean;
  rows: Row[];
  /** How many rows there are in all. */
  total: number;
}

/** One row of a ranked list. */
export interface Row {
  rank: number;
  /** Other words where `isHidden`. */
  name: string;
  /** Whether the name is not told: they hide it, or have left. */
  isHidden: boolean;
  points: number;
  solved: number;
}
