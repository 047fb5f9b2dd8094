import { join } from 'node:path';
import { baseUrl, mongodbUri, readEnv, secretWord, serverEnv } from '@leetcord/kit/process/env';
import { publicUrl } from '@leetcord/kit/process/public-url';
import { portsEnv } from '@leetcord/wiring/ports';
import { z } from 'zod';
import { root } from './root.ts';

/** The settings of `npm start` and of the commands beside it. Every process gets the whole environment too. */
export const launcherEnv = z.object({
  DISCORD_TOKEN: secretWord
    .optional()
    .describe("Your bot's token. LeetCord then uses the real Discord and leetcode.com; otherwise stand-ins for them."),
  LEETCODE_URL: baseUrl
    .optional()
    .describe("LeetCode's address, such as `https://leetcode.com`. By default a stand-in, if Discord is one."),
  MONGODB_URI: mongodbUri
    .optional()
    .describe('Your own MongoDB: a replica set, or Atlas. Otherwise LeetCord starts a database in its data folder.'),
  NEW_MONGODB_URI: mongodbUri.optional().describe('The MongoDB to which `npm run move` copies all data.'),
  PUBLIC_URL: publicUrl
    .optional()
    .describe('The address by which members reach LeetCord, such as `https://club.example`. By default this machine.'),
  HOST: serverEnv.HOST.describe(
    'The address that the gateway listens on; all other parts listen on this machine only.',
  ),
  ONE_PROCESS: z
    .stringbool({ error: 'must be true or false' })
    .prefault('false')
    .describe('`true` runs all parts in one process, which needs a third of the memory.'),
  LEETCORD_DATA_DIR: z
    .string()
    .optional()
    .describe('The folder for the database, logs and the secrets between processes. By default `.data`.'),
  ...portsEnv,
  LEETCODE_DATA_DIR: z
    .string()
    .optional()
    .describe("A folder with LeetCode's real problems, for the stand-in. By default it has about 200 of its own."),
  CHROMIUM_PATH: z
    .string()
    .optional()
    .describe('The Chromium of `npm run browser`. By default one that is found, or downloaded.'),
  MONGOMS_DOWNLOAD_MIRROR: baseUrl
    .optional()
    .describe('Where to download MongoDB from. By default `https://fastdl.mongodb.org`.'),
});

/** Where data, secrets and logs are kept. */
export const dataFolder = (): string => readEnv(launcherEnv).LEETCORD_DATA_DIR ?? join(root, '.data');
