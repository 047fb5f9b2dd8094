import { baseUrl, port, secret, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';

/** The bot's settings. */
export const botEnv = z.object({
  ...serverEnv,
  /** Where health is served. */
  PORT: port(4010),
  /** The gateway's GraphQL address, such as http://127.0.0.1:4000/graphql. */
  GATEWAY_URL: z.url({ protocol: /^https?$/ }),
  SERVICE_SECRET: secret,
  DISCORD_TOKEN: z.string().min(1),
  /** Where members get the browser extension: `/link` shows it. */
  EXTENSION_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Discord's REST address without the version. */
  DISCORD_API_URL: baseUrl.default('https://discord.com/api'),
});

export type BotSettings = z.infer<typeof botEnv>;
