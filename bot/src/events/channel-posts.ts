import {
  Routes,
  SnowflakeUtil,
  type EmbedBuilder,
  type REST,
  type RESTGetAPIChannelMessagesResult,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';

/** Discord's largest page of history. */
const HISTORY_PAGE = 100;
/** How far history is read for one event: a channel with more since then is too busy to be searched. */
const MAX_HISTORY_PAGES = 10;
/** By how much the clocks of LeetCord and Discord may differ, in ms. */
const CLOCK_MARGIN_MS = 60_000;

/** The bot's posts in channels. Straight over REST, where a request can be called off and no cache can be out of date. */
export interface ChannelPosts {
  /** Whether the bot posted a message with this embed footer since a moment, given in ms since 1970. */
  isPosted(channelId: string, footer: string, sinceMs: number, signal: AbortSignal): Promise<boolean>;
  /** Posts an embed; Discord keeps one of several with the same nonce. */
  post(channelId: string, embed: EmbedBuilder, nonce: string, signal: AbortSignal): Promise<void>;
}

export function createChannelPosts(rest: REST, botUserId: string): ChannelPosts {
  return {
    isPosted: async (channelId, footer, sinceMs, signal) => {
      let after = SnowflakeUtil.generate({ timestamp: sinceMs - CLOCK_MARGIN_MS }).toString();
      for (let page = 0; page < MAX_HISTORY_PAGES; page += 1) {
        const query = new URLSearchParams({ after, limit: String(HISTORY_PAGE) });
        const messages = (await rest.get(Routes.channelMessages(channelId), {
          query,
          signal,
        })) as RESTGetAPIChannelMessagesResult;
        const isThere = messages.some(
          ({ author, embeds }) => author.id === botUserId && embeds.some((embed) => embed.footer?.text === footer),
        );
        if (isThere) return true;
        if (messages.length < HISTORY_PAGE) return false;
        // Newest first, whichever way one pages.
        after = messages[0]!.id;
      }
      return false;
    },
    post: async (channelId, embed, nonce, signal) => {
      const body: RESTPostAPIChannelMessageJSONBody = {
        embeds: [embed.toJSON()],
        nonce,
        enforce_nonce: true,
        allowed_mentions: { parse: [] },
      };
      await rest.post(Routes.channelMessages(channelId), { body, signal });
    },
  };
}
