import {
  Routes,
  SnowflakeUtil,
  type REST,
  type RESTGetAPIChannelMessagesResult,
  type RESTGetAPIChannelResult,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { Message } from '../notifications/notification.ts';
import { LastOf } from './last-of.ts';

/** Discord's largest page of history. */
const HISTORY_PAGE = 100;
/** How far history is read for one event: a channel with more since then is too busy to be searched. */
const MAX_HISTORY_PAGES = 10;
/** How many posts that history has shown are known, so that events that are read again take a page for many of them. */
const KNOWN_POSTS = 10_000;
/** By how much the clocks of LeetCord and Discord may differ, in ms. */
const CLOCK_MARGIN_MS = 60_000;

/** `UNKNOWN` where the channel has something since then that the bot is not shown, or more than it can search. */
type Finding = 'THERE' | 'NOT_THERE' | 'UNKNOWN';

/** The bot's posts in channels. Straight over REST, where a request can be called off and no cache can be out of date. */
export interface ChannelPosts {
  /** Whether the bot posted a message with this embed footer since a moment, given in ms since 1970. */
  find(channelId: string, footer: string, sinceMs: number, signal: AbortSignal): Promise<Finding>;
  /** Posts a message; Discord keeps one of several with the same nonce. */
  post(channelId: string, message: Message, nonce: string, signal: AbortSignal): Promise<void>;
}

export function createChannelPosts(rest: REST, botUserId: string): ChannelPosts {
  const known = new LastOf(KNOWN_POSTS);
  const keyOf = (channelId: string, footer: string) => `${channelId} ${footer}`;

  /** Discord tells this also where it shows no history; a message that was deleted counts. */
  const lastMessageId = async (channelId: string, signal: AbortSignal) => {
    const channel = (await rest.get(Routes.channel(channelId), { signal })) as RESTGetAPIChannelResult;
    return BigInt(('last_message_id' in channel ? channel.last_message_id : null) ?? 0);
  };

  return {
    find: async (channelId, footer, sinceMs, signal) => {
      const wanted = keyOf(channelId, footer);
      if (known.has(wanted)) return 'THERE';
      let after = SnowflakeUtil.generate({ timestamp: sinceMs - CLOCK_MARGIN_MS }).toString();
      if ((await lastMessageId(channelId, signal)) <= BigInt(after)) return 'NOT_THERE';
      for (let page = 0; page < MAX_HISTORY_PAGES; page += 1) {
        const query = new URLSearchParams({ after, limit: String(HISTORY_PAGE) });
        const messages = (await rest.get(Routes.channelMessages(channelId), {
          query,
          signal,
        })) as RESTGetAPIChannelMessagesResult;
        const own = messages.filter(({ author }) => author.id === botUserId);
        for (const { text } of own.flatMap(({ embeds }) => embeds.flatMap((embed) => embed.footer ?? []))) {
          known.add(keyOf(channelId, text));
        }
        if (known.has(wanted)) return 'THERE';
        // Without Read Message History Discord answers with nothing, as if nobody had written.
        if (messages.length === 0 && page === 0) return 'UNKNOWN';
        if (messages.length < HISTORY_PAGE) return 'NOT_THERE';
        // Newest first, whichever way one pages.
        after = messages[0]!.id;
      }
      return 'UNKNOWN';
    },
    post: async (channelId, { embed, components, files }, nonce, signal) => {
      const body: RESTPostAPIChannelMessageJSONBody = {
        embeds: [embed],
        ...(components && { components }),
        nonce,
        enforce_nonce: true,
        allowed_mentions: { parse: [] },
      };
      await rest.post(Routes.channelMessages(channelId), { body, ...(files && { files }), signal });
    },
  };
}
