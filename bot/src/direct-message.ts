import {
  Routes,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelResult,
} from 'discord.js';

/** The channel of direct messages to a user, the same each time. */
export async function directChannelOf(rest: REST, discordUserId: string, signal?: AbortSignal): Promise<string> {
  const body: RESTPostAPICurrentUserCreateDMChannelJSONBody = { recipient_id: discordUserId };
  const channel = (await rest.post(Routes.userChannels(), {
    body,
    ...(signal && { signal }),
  })) as RESTPostAPICurrentUserCreateDMChannelResult;
  return channel.id;
}

/** Sends a user a direct message, in which nothing mentions anybody. */
export async function sendDirectMessage(
  rest: REST,
  discordUserId: string,
  message: Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'nonce' | 'enforce_nonce'>,
): Promise<void> {
  const channelId = await directChannelOf(rest, discordUserId);
  const body: RESTPostAPIChannelMessageJSONBody = { ...message, allowed_mentions: { parse: [] } };
  await rest.post(Routes.channelMessages(channelId), { body });
}
