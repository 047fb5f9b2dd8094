import { z } from 'zod';
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
