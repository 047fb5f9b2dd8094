export const VERDICTS = [
  'ACCEPTED',
  'WRONG_ANSWER',
  'MEMORY_LIMIT_EXCEEDED',
  'OUTPUT_LIMIT_EXCEEDED',
  'TIME_LIMIT_EXCEEDED',
  'RUNTIME_ERROR',
  'COMPILE_ERROR',
  'OTHER',
] as const;

/** What LeetCode's judge says of a submission. */
export type Verdict = (typeof VERDICTS)[number];
