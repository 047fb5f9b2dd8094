import { port, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';

/** The LeetCode stand-in's settings. */
export const leetcodeEnv = z.object({
  ...serverEnv,
  PORT: port(4100).describe('The port to listen on.'),
  HTTPS_PORT: port(4143).describe('The port on which browsers get the same over HTTPS, as leetcode.com.'),
  DATA_DIR: z
    .string()
    .optional()
    .describe("A folder with LeetCode's real problems. About 200 of its own when not set."),
  STATE_FILE: z.string().optional().describe('A file that keeps the state over restarts. In memory only when not set.'),
});
