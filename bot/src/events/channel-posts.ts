import {
  Routes,
  SnowflakeUtil,
  type REST,
  type RESTGetAPIChannelMessagesResult,
  type RESTGetAPIChannelResult,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
} from 'discord.js';
import type { Message } from '../notifications/notification.ts';

/** The largest page of history that Discord gives. */
const HISTORY_PAGE = 100;
/** How many pages of history are read for one event: a channel with more posts since then is too busy to be searched. */
const MAX_HISTORY_PAGES = 10;
/** How many posts found in the history are remembered, so that one page serves many of the events that are read again. */
const KNOWN_POSTS = 10_000;
/** By how much the clocks of LeetCord and Discord may differ, in ms. */
const CLOCK_MARGIN_MS = 60_000;

/** `UNKNOWN` when the channel has messages since then that the bot may not see, or too many to search. */
type Finding = 'THERE' | 'NOT_THERE' | 'UNKNOWN';

/** The bot's posts in channels. Calls REST directly, where a request can be cancelled and no cache can be out of date. */
export interface ChannelPosts {
  /** Whether the bot has posted a message with this embed footer since a time, given in Unix ms. */
  find(channelId: string, footer: string, sinceMs: number, signal: AbortSignal): Promise<Finding>;
  /** The message with this embed footer, of those posted or found here before; null for none. */
  idOf(channelId: string, footer: string): string | null;
  /** Changes what a message of the bot's shows. */
  edit(channelId: string, messageId: string, message: Message, signal: AbortSignal): Promise<void>;
  /** Pins a message; one that is pinned stays so. */
  pin(channelId: string, messageId: string, signal: AbortSignal): Promise<void>;
  /** Posts a message; Discord keeps one of several with the same nonce. */
  post(channelId: string, message: Message, nonce: string, signal: AbortSignal): Promise<void>;
}

export function createChannelPosts(rest: REST, botUserId: string): ChannelPosts {
  /** The ids of messages. */
  const known = new Map<string, string>();
  const keyOf = (channelId: string, footer: string) => `${channelId} ${footer}`;

  const remember = (channelId: string, footer: string, messageId: string) => {
    known.set(keyOf(channelId, footer), messageId);
    const [oldest] = known.keys();
    if (known.size > KNOWN_POSTS && oldest !== undefined) known.delete(oldest);
  };

  /** Discord gives this id even where it shows no history; it may be that of a deleted message. */
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
        for (const { id, embeds } of own) {
          for (const { footer } of embeds) if (footer) remember(channelId, footer.text, id);
        }
        if (known.has(wanted)) return 'THERE';
        // Without the permission Read Message History Discord answers with an empty page, as if nobody had written.
        if (messages.length === 0 && page === 0) return 'UNKNOWN';
        if (messages.length < HISTORY_PAGE) return 'NOT_THERE';
        // Each page has the newest message first, in whichever direction one pages.
        after = messages[0]!.id;
      }
      return 'UNKNOWN';
    },
    idOf: (channelId, footer) => known.get(keyOf(channelId, footer)) ?? null,
    edit: async (channelId, messageId, { embed, components = [], files = [] }, signal) => {
      const body: RESTPatchAPIChannelMessageJSONBody = {
        ...{ embeds: [embed], components, allowed_mentions: { parse: [] } },
        // Those that were there before go.
        attachments: described(files),
      };
      await rest.patch(Routes.channelMessage(channelId, messageId), {
        body,
        ...(files.length > 0 && { files }),
        signal,
      });
    },
    pin: async (channelId, messageId, signal) => {
      await rest.put(Routes.channelMessagesPin(channelId, messageId), { signal });
    },
    post: async (channelId, { embed, components, files }, nonce, signal) => {
      const body: RESTPostAPIChannelMessageJSONBody = {
        embeds: [embed],
        ...(components && { components }),
        ...(files && { attachments: described(files) }),
        nonce,
        enforce_nonce: true,
        allowed_mentions: { parse: [] },
      };
      const posted = (await rest.post(Routes.channelMessages(channelId), {
        body,
        ...(files && { files }),
        signal,
      })) as RESTPostAPIChannelMessageResult;
      if (embed.footer) remember(channelId, embed.footer.text, posted.id);
    },
  };
}

/** The files that are sent with a message, as it names them. */
const described = (files: NonNullable<Message['files']>) =>
  files.map(({ name, description = '' }, id) => ({ id, filename: name, description }));
