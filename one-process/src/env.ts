import { mongodbUri, serverEnv } from '@leetcord/kit/process/env';
import { portsEnv } from '@leetcord/wiring/ports';
import { z } from 'zod';

/** The settings of the process as a whole; those of the parts are theirs. */
export const oneProcessEnv = z.object({
  LOG_LEVEL: serverEnv.LOG_LEVEL,
  MONGODB_URI: mongodbUri.describe(
    "The address of MongoDB: a replica set, or Atlas. Its user needs to read and write LeetCord's databases.",
  ),
  LEETCORD_DATA_DIR: z
    .string()
    .optional()
    .describe('The folder in which the secrets between the parts are kept, by default `.data`.'),
  ...portsEnv,
});

export type OneProcessSettings = z.infer<typeof oneProcessEnv>;
