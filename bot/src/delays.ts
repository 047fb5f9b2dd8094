/**
 * The waits before the next try, in ms, by what is tried. The last one repeats, except for commands and their acknowledgements
 * and answers: these are given up after it.
 */
export const DELAYS_MS = {
  /** Requests that LeetCord does not answer: short, so that all goes on soon after an outage. */
  leetcord: [500, 1_000, 2_000, 4_000],
  /** Connections that Discord does not take. */
  retry: [500, 1_000, 2_000, 5_000, 15_000],
  /** Posts, of which there may be many. */
  post: [500, 1_000, 2_000, 5_000, 15_000, 30_000],
  /** Slash commands: Discord lets a bot register 200 a day. */
  registration: [500, 1_000, 2_000, 5_000, 15_000, 60_000],
  /** Checks whether held news can be posted. A changed permission ends a wait. */
  heldNews: [1_000, 2_000, 5_000, 15_000, 60_000, 300_000, 900_000],
  /** The acknowledgement of a command, for which Discord waits 3 s. */
  promise: [50, 100, 250],
  /** A command that LeetCord did not answer. All commands may be repeated. */
  command: [500, 2_000],
  /** The answer to a command: Discord takes it for 15 minutes, but its user is less patient. */
  answer: [250, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 15_000],
} as const;
