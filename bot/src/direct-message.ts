import {
  Routes,
  type REST,
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
