/**
 * The waits before the next try, in ms, by what is tried. The last one is used from then on, but for an answer to a person and a command:
 * after theirs they are given up.
 */
export const DELAYS_MS = {
  /** What LeetCord or Discord does not answer. */
  retry: [500, 1_000, 2_000, 5_000, 15_000],
  /** Posts, of which there may be many. */
  post: [500, 1_000, 2_000, 5_000, 15_000, 30_000],
  /** Slash commands, which Discord lets one register 200 times a day. */
  registration: [500, 1_000, 2_000, 5_000, 15_000, 60_000],
  /** Looks whether news that wait can be posted. A changed permission ends a wait. */
  heldNews: [1_000, 2_000, 5_000, 15_000, 60_000, 300_000, 900_000],
  /** The promise of an answer to a command, for which Discord waits 3 s. */
  promise: [50, 100, 250],
  /** A command that LeetCord did not answer. All commands may be repeated. */
  command: [500, 2_000],
  /** The answer to a command: Discord takes it for 15 minutes, the patience of its user is shorter. */
  answer: [250, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 15_000],
} as const;
