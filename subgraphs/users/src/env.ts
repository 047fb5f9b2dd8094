import { baseUrl, port, secret, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';
import { SERVICE_NAMES } from './modules/services/service-scopes.ts';

/** `bot=secret,contests=secret`: who may sign in as a service, and with what. */
const serviceSecrets = z.string().transform((text, { addIssue }) => {
  const entries = text.split(',').map((entry) => /^\s*(\w+)=(.*?)\s*$/.exec(entry)?.slice(1) ?? []);
  const result = z.array(z.tuple([z.enum(SERVICE_NAMES), secret])).safeParse(entries);
  if (result.success) return new Map<string, string>(result.data);
  const names = SERVICE_NAMES.join(' and ');
  addIssue(`must be like bot=secret,contests=secret, for ${names}, each secret with at least 16 characters`);
  return z.NEVER;
});

/** The settings of users. */
export const usersEnv = z.object({
  ...serverEnv,
  PORT: port(4001),
  MONGODB_URI: z.string().min(1),
  MONGODB_DB: z.string().min(1).default('leetcord_users'),
  /** The secret that the gateway and other subgraphs must send us. */
  ROUTER_SECRET: secret,
  SERVICE_SECRETS: serviceSecrets,
  PROBLEMS_URL: baseUrl,
  PROBLEMS_ROUTER_SECRET: secret,
  CONTESTS_URL: baseUrl,
  CONTESTS_ROUTER_SECRET: secret,
  /**
   * For how many days each key signs access tokens before the next one does. All replicas must have the same value; a shorter one also
   * applies to the key that signs now.
   */
  SIGNING_KEY_LIFE_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  /** How many requests a minute a new API key may make. */
  API_KEY_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(600),
});

export type UsersSettings = z.infer<typeof usersEnv>;
