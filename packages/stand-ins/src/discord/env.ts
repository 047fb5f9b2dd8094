import { port, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';

/** The Discord stand-in's settings. */
export const discordEnv = z.object({
  ...serverEnv,
  PORT: port(4200).describe('The port to listen on.'),
  STATE_FILE: z.string().optional().describe('A file that keeps the state over restarts. In memory only when not set.'),
});
