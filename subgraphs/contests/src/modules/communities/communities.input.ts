import { lineOf, typedText } from '@leetcord/kit/text/visible-text';
import { z } from 'zod';
import { timeZoneNamed } from '../calendar/time-zone.ts';
import type { Subject } from '../accounts/known-users.repository.ts';
import { NOTIFICATION_KINDS } from './destinations.ts';
import { ROLES } from './roles.ts';

/** Discord's ids are numbers of up to 64 bits, as text. */
export const snowflake = (what: string) =>
  z.string().regex(/^\d{1,20}$/, `${what} must be a Discord id: up to 20 digits.`);

const discordGuildId = snowflake('discordGuildId');

const MAX_NAME_LENGTH = 100;

/** A name from Discord, whatever it is; null where there is none to see. */
export const discordName = z
  .string()
  .nullish()
  .transform((name) => lineOf(name, MAX_NAME_LENGTH));
const NO_USER_ID = 'userId must be the id of a user.';
const MAX_USER_ID_LENGTH = 100;
const userId = z.string().min(1, NO_USER_ID).max(MAX_USER_ID_LENGTH, NO_USER_ID);

export const registerCommunityInput = z.object({
  discordGuildId,
  name: typedText({
    empty: 'Give the server a name that can be seen.',
    long: `Shorten the name to ${MAX_NAME_LENGTH} characters.`,
    max: MAX_NAME_LENGTH,
  }),
});

const MAX_TIME_ZONE_LENGTH = 64;
const NO_TIME_ZONE =
  'Name the time zone as in Europe/Berlin: https://en.wikipedia.org/wiki/List_of_tz_database_time_zones has all.';

export const timeZoneInput = z.object({
  timeZone: z
    .string()
    .trim()
    .max(MAX_TIME_ZONE_LENGTH, NO_TIME_ZONE)
    .transform(timeZoneNamed)
    .refine((name) => name !== null, NO_TIME_ZONE),
  forBoards: z.boolean().nullish(),
});

export const muteNewsInput = z.object({
  kinds: z
    .array(z.enum(NOTIFICATION_KINDS, 'Name kinds of news that LeetCord knows.'))
    .max(NOTIFICATION_KINDS.length, 'Name each kind once.')
    .transform((kinds) => [...new Set(kinds)]),
  isMuted: z.boolean().optional().default(true),
});

const MAX_LANGUAGE_LENGTH = 35;
const NO_LANGUAGE = 'Name the language by its tag, as in de or pt-BR.';

export const languageInput = z.object({
  language: z
    .string()
    .trim()
    .max(MAX_LANGUAGE_LENGTH, NO_LANGUAGE)
    .transform(languageTag)
    .refine((tag) => tag !== null, NO_LANGUAGE)
    .nullish()
    .transform((tag) => tag ?? null),
});

/** As BCP 47 writes it; null where it is none. */
function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

export const closeCommunityInput = z.object({ discordGuildId });

/** On whose behalf the bot acts. */
export const discordActorInput = z.object({
  by: z.object(
    {
      discordUserId: snowflake('by.discordUserId'),
      canManageServer: z.boolean(),
      isServerOwner: z.boolean(),
    },
    'by must say on whose behalf you act.',
  ),
});
export type DiscordActor = z.infer<typeof discordActorInput>['by'];

export const addMemberInput = z.object({
  discordGuildId,
  userId,
  discordUserId: snowflake('discordUserId'),
  discordRole: z.enum(ROLES),
  displayName: discordName,
  joinedAt: z.date().nullish(),
});

export const subjectInput = z
  .object({ userId: userId.nullish(), discordUserId: snowflake('discordUserId').nullish() })
  .transform((ids, context): Subject => {
    if (typeof ids.userId === 'string' && !ids.discordUserId) return { userId: ids.userId };
    if (typeof ids.discordUserId === 'string' && !ids.userId) return { discordUserId: ids.discordUserId };
    context.addIssue({
      code: 'custom',
      path: ['userId'],
      message: 'Give userId or discordUserId, and only one of both.',
    });
    return z.NEVER;
  });
