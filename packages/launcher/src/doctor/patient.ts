import { baseUrl, httpUrl } from '@leetcord/kit/process/env';
import type { Ports } from '@leetcord/wiring/ports';
import { z } from 'zod';
import { launcherEnv } from '../env.ts';

/** The settings that the doctor looks at: those of `npm start`, and some of the parts', which describe them. */
export const doctorEnv = launcherEnv.extend({
  DISCORD_API_URL: baseUrl.prefault('https://discord.com/api'),
  EXTENSION_URL: httpUrl.optional(),
  TRUST_PROXY: z.string().optional(),
});

/** The LeetCord that is looked at. */
export interface Patient {
  settings: z.infer<typeof doctorEnv>;
  /** The environment, with secrets from files in variables. */
  env: NodeJS.ProcessEnv;
  ports: Ports;
  dataDir: string;
  /** The process of `npm start`, if it runs on this data. */
  runningPid: number | undefined;
}
