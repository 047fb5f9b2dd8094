import { z } from 'zod';

/** Where contests tells holders of its router's secret about its communities. */
export const COMMUNITIES_OVERVIEW_PATH = '/communities-overview';
/** How many of them: those that are newest. */
export const MOST_COMMUNITIES = 100;

const time = z.iso.datetime().nullable();

/** What it answers. */
export const communitiesOverview = z
  .array(
    z.object({
      name: z.string(),
      discordGuildId: z.string(),
      visibility: z.enum(['PUBLIC', 'PRIVATE']),
      members: z.number(),
      /** When the last submission was scored there. */
      lastScoredAt: time,
      /** Since when its Discord server is gone, or without the bot. */
      closedAt: time,
      /** How many of its channels refuse news. */
      refusingChannels: z.number(),
    }),
  )
  .max(MOST_COMMUNITIES);
export type CommunitiesOverview = z.infer<typeof communitiesOverview>;
