import { baseUrl, port, secret, serverEnv } from '@leetcord/kit/process/env';
import { publicUrl } from '@leetcord/kit/process/public-url';
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
  /** The address that members know: codes and texts have it. */
  PUBLIC_URL: publicUrl.default('http://localhost:4000'),
  /** Where members get the browser extension, such as a store's page; by default from the gateway. */
  EXTENSION_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Discord's REST address without the version. */
  DISCORD_API_URL: baseUrl.default('https://discord.com/api'),
});

export type BotSettings = z.infer<typeof botEnv>;
