import { mongodbUri, secretWord } from '@leetcord/kit/process/env';
import { z } from 'zod';

/** The settings of `npm start`. */
export const launcherEnv = z.object({
  MONGODB_URI: mongodbUri
    .optional()
    .describe('Your own MongoDB: a replica set, or Atlas. Otherwise LeetCord starts a database under its data folder.'),
  DISCORD_TOKEN: secretWord
    .optional()
    .describe("Your bot's token. LeetCord then uses the real Discord and leetcode.com; otherwise stand-ins."),
  ONE_PROCESS: z
    .stringbool({ error: 'must be true or false' })
    .default(false)
    .describe('`true` runs all parts in one process, which needs a third of the memory.'),
});
