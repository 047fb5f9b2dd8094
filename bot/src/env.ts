import { baseUrl, httpUrl, port, secret, secretWord, serverEnv, tracingEnv } from '@leetcord/kit/process/env';
import { publicUrl } from '@leetcord/kit/process/public-url';
import { z } from 'zod';

/** The bot's settings. */
export const botEnv = z.object({
  ...serverEnv,
  ...tracingEnv,
  PORT: port(4010).describe('The port on which health and metrics are served.'),
  GATEWAY_URL: httpUrl.describe("The gateway's GraphQL address, such as `http://127.0.0.1:4000/graphql`."),
  SERVICE_SECRET: secret.describe('What the bot signs in with: its secret among the `SERVICE_SECRETS` of users.'),
  REPLICA_NAME: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, 'must be 1 to 64 letters, digits and dashes')
    .optional()
    .describe(
      'What no other replica of the bot that runs is called. With it, a bot that was killed goes on at once when it is started again; without it, after 8 s.',
    ),
  DISCORD_TOKEN: secretWord.describe("Your bot's token, from Discord's developer portal."),
  PUBLIC_URL: publicUrl
    .prefault('http://localhost:4000')
    .describe('The address by which members reach LeetCord, such as `https://club.example`: codes and texts have it.'),
  EXTENSION_URL: httpUrl
    .optional()
    .describe("Where members get the browser extension, such as a store's page. By default from the gateway."),
  DISCORD_API_URL: baseUrl
    .prefault('https://discord.com/api')
    .describe("Discord's REST address without the version, or that of a server that speaks its protocol."),
});

export type BotSettings = z.infer<typeof botEnv>;
