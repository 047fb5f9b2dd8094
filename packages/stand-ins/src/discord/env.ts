import { port, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';

/** The Discord stand-in's settings. */
export const discordEnv = z.object({
  ...serverEnv,
  PORT: port(4200),
  /** Where the state is kept over restarts; in memory only when not set. */
  STATE_FILE: z.string().optional(),
});
