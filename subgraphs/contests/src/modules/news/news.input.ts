import { z } from 'zod';
import { typedClockTime } from '../calendar/typed-time.ts';
import { NOTIFICATION_KINDS } from '../communities/destinations.ts';
import { snowflake } from '../communities/communities.input.ts';

const MAX_KEY_LENGTH = 100;
/** The most channels that get a community's news of one kind. */
const MAX_CHANNELS = 10;

export const startPostInput = z.object({
  key: z.string().min(1, 'Give a key.').max(MAX_KEY_LENGTH, `Shorten the key to ${MAX_KEY_LENGTH} characters.`),
});

export const channelInput = z.object({ communityId: z.string(), channelId: snowflake('channelId') });

export const standingsMessageInput = z.object({
  contestId: z.string(),
  channelId: snowflake('channelId'),
  messageId: snowflake('messageId')
    .nullish()
    .transform((id) => id ?? null),
  revision: z
    .string()
    .min(1, 'Give the revision.')
    .max(MAX_KEY_LENGTH, `Shorten the revision to ${MAX_KEY_LENGTH} characters.`),
});

export const announcementChannelInput = z.object({ channelId: snowflake('channelId').nullish() });

export const destinationsInput = z.object({
  kind: z.enum(NOTIFICATION_KINDS, 'kind must be one that LeetCord knows.'),
  channelIds: z
    .array(snowflake('channelIds'))
    .max(MAX_CHANNELS, `Choose ${MAX_CHANNELS} channels at most.`)
    .refine((ids) => new Set(ids).size === ids.length, 'Name each channel once.'),
});

const NO_CLOCK_TIME = 'Write a time of day as in 22:00 or 7am.';
const clockTime = z
  .string()
  .transform(typedClockTime)
  .refine((time) => time !== null, NO_CLOCK_TIME);

export const quietHoursInput = z
  .object({ from: clockTime.nullish(), until: clockTime.nullish() })
  .refine(({ from, until }) => (from ?? null) === null || from !== until, {
    path: ['until'],
    message: 'Let the quiet hours end at another time than they begin.',
  })
  .refine(({ from, until }) => Boolean(from) === Boolean(until), {
    path: ['until'],
    message: 'Give both the beginning and the end of the quiet hours, or none for no quiet hours.',
  })
  .transform(({ from, until }) => (from && until ? { from, until } : null));

const MIN_GATHER_AFTER = 3;
const MAX_GATHER_AFTER = 100;
const GATHER_AFTER = `Choose ${MIN_GATHER_AFTER} to ${MAX_GATHER_AFTER} solves, or leave them out to have each posted by itself.`;

export const gatheringInput = z.object({
  after: z
    .int(GATHER_AFTER)
    .min(MIN_GATHER_AFTER, GATHER_AFTER)
    .max(MAX_GATHER_AFTER, GATHER_AFTER)
    .nullish()
    .transform((after) => after ?? null),
});
