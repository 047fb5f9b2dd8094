import { z } from 'zod';

const MAX_KEY_LENGTH = 100;

export const startPostInput = z.object({
  key: z.string().min(1, 'Give a key.').max(MAX_KEY_LENGTH, `Shorten the key to ${MAX_KEY_LENGTH} characters.`),
});

export const forgetChannelInput = z.object({
  communityId: z.string(),
  channelId: z.string().regex(/^\d{1,20}$/, 'channelId must be a Discord id: up to 20 digits.'),
});
