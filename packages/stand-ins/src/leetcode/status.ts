import { z } from 'zod';

/** LeetCode's verdicts and their codes. */
export const STATUS_CODES = {
  Accepted: 10,
  'Wrong Answer': 11,
  'Memory Limit Exceeded': 12,
  'Output Limit Exceeded': 13,
  'Time Limit Exceeded': 14,
  'Runtime Error': 15,
  'Compile Error': 20,
} as const;
export type Status = keyof typeof STATUS_CODES;

export const STATUSES = Object.keys(STATUS_CODES) as [Status, ...Status[]];
export const statusSchema = z.enum(STATUSES);
