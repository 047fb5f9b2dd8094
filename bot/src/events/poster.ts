import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import {
  DiscordAPIError,
  HTTPError,
  RESTJSONErrorCodes,
  SnowflakeUtil,
  type Client,
  type GuildTextBasedChannel,
} from 'discord.js';
import type { Api } from '../api.ts';
import type { LeetCordEvent } from './documents.ts';
import { eventMark, messageOf } from './messages.ts';
import { nonceOf } from './nonce.ts';

/** For how long Discord surely remembers a nonce, in ms. Later the channel's history is read before posting. */
const NONCE_WINDOW_MS = 120_000;
/** Discord's largest page of history. */
const HISTORY_PAGE = 100;
/** Waits between tries while Discord does not take a post, in ms: the last one is used from then on. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000, 15_000, 30_000];

/** Discord's errors after which no later try can succeed for this channel. */
const UNREACHABLE = new Set<unknown>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/**
 * Posts an event in its community's channel, once: each try carries the same nonce, and an event older than Discord's
 * memory of nonces is looked for in the channel first. Resolves when it is posted, or when it never can be, which is
 * logged; while Discord is down it keeps trying.
 */
export function createPoster(options: {
  discord: Client<true>;
  api: Api;
  clock: Clock;
  log: Logger;
}): (event: LeetCordEvent) => Promise<void> {
  const { discord, clock, log } = options;

  const isPosted = async (channel: GuildTextBasedChannel, event: LeetCordEvent) => {
    const after = SnowflakeUtil.generate({ timestamp: new Date(event.at).getTime() }).toString();
    const history = await channel.messages.fetch({ after, limit: HISTORY_PAGE });
    return history.some(
      (message) =>
        message.author.id === discord.user.id && message.embeds.some(({ footer }) => footer?.text === eventMark(event)),
    );
  };

  const post = async (event: LeetCordEvent, channelId: string) => {
    const channel = await discord.channels.fetch(channelId);
    if (channel === null || !channel.isTextBased() || channel.isDMBased()) {
      log.warn({ channelId, cursor: event.cursor }, 'The news channel is not one that takes messages');
      return;
    }
    const isOld = clock.now().getTime() - new Date(event.at).getTime() > NONCE_WINDOW_MS;
    if (isOld && (await isPosted(channel, event))) return;
    await channel.send({ embeds: [messageOf(event)], nonce: nonceOf(event.id, channelId), enforceNonce: true });
  };

  return async (event) => {
    const channelId = event.community.announcementChannelId;
    if (channelId === null || channelId === undefined) return;
    for (let attempt = 0; ; attempt += 1) {
      try {
        await post(event, channelId);
        return;
      } catch (err) {
        if (!isPassing(err)) {
          log.error({ err, channelId, cursor: event.cursor }, 'Discord refuses a post for good; going on without it');
          return;
        }
        log.warn({ err, channelId, cursor: event.cursor }, 'Discord took no post; trying again');
        await wait(RETRY_DELAYS_MS[Math.min(attempt, RETRY_DELAYS_MS.length - 1)]);
      }
    }
  };
}

/** Whether a later try may succeed. Lost sockets and time-outs are no answer of Discord's, so they pass. */
const isPassing = (error: unknown) => {
  if (error instanceof DiscordAPIError) return !UNREACHABLE.has(error.code) && error.status >= 500;
  if (error instanceof HTTPError) return error.status >= 500;
  return true;
};
