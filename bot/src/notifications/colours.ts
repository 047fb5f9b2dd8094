/** The colour bar of each kind of message. Difficulties have LeetCode's own colours. */
export const COLOURS = {
  EASY: 0x00b8a3,
  MEDIUM: 0xffc01e,
  HARD: 0xff375f,
  unknown: 0x8a8f98,
  board: 0xffa116,
  contest: 0x5865f2,
} as const;
