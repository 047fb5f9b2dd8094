import { IS_SECRET, secret, wholeNumber } from '@leetcord/kit/process/env';
import { otherPartEnv, subgraphEnv } from '@leetcord/kit/process/subgraph-env';
import { z } from 'zod';
import { SERVICE_NAMES } from './modules/services/service-scopes.ts';

/** Who may sign in as a service, and with what. */
const serviceSecrets = z
  .string()
  .transform((text, { addIssue }) => {
    const entries = text.split(',').map((entry) => /^\s*(\w+)=(.*?)\s*$/.exec(entry)?.slice(1) ?? []);
    const result = z.array(z.tuple([z.enum(SERVICE_NAMES), secret])).safeParse(entries);
    if (result.success) return new Map<string, string>(result.data);
    const names = SERVICE_NAMES.join(' and ');
    addIssue(`must be like bot=secret,contests=secret, for ${names}, each secret with at least 16 characters`);
    return z.NEVER;
  })
  .meta(IS_SECRET);

/** The settings of users. */
export const usersEnv = z.object({
  ...subgraphEnv({ port: 4001, database: 'leetcord_users' }),
  SERVICE_SECRETS: serviceSecrets.describe(
    'Who may sign in as a service, and with what, such as `bot=secret,contests=secret`.',
  ),
  ...otherPartEnv('problems'),
  ...otherPartEnv('contests'),
  SIGNING_KEY_LIFE_DAYS: wholeNumber({ min: 1, max: 365, of: 'days' })
    .default(30)
    .describe(
      'For how many days each key signs access tokens before the next one does. All replicas must have the same value; a shorter one also applies to the key that signs now.',
    ),
  API_KEY_REQUESTS_PER_MINUTE: wholeNumber({ min: 1, max: 100_000 })
    .default(600)
    .describe('How many requests a minute a new API key may make.'),
});

export type UsersSettings = z.infer<typeof usersEnv>;
