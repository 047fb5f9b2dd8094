import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Why Discord took no post. */
export type Refusal =
  /** It may take it in a moment: an outage, a lost answer, a limit. */
  | 'NOT_NOW'
  /** The bot may not post there, such as without a permission: until somebody changes that. */
  | 'NOT_ALLOWED'
  /** The channel or its server is deleted. */
  | 'GONE'
  /** It does not like what is in the post. */
  | 'CONTENT';

const GONE: readonly (string | number)[] = [RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.UnknownGuild];
/** Of the status 400, but about the channel: it cannot hold messages now. */
const ABOUT_CHANNEL: readonly (string | number)[] = [
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
];

/**
 * Tells refusals apart. What stands between (5xx, lost sockets, time-outs, a Cloudflare page without Discord's error code) passes,
 * and a refused token is no fault of the post.
 */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof DiscordAPIError) || typeof error.code !== 'number') return 'NOT_NOW';
  const { code, status } = error;
  if (GONE.includes(code)) return 'GONE';
  if (status === 403 || status === 404 || ABOUT_CHANNEL.includes(code)) return 'NOT_ALLOWED';
  return status === 400 || status === 413 ? 'CONTENT' : 'NOT_NOW';
}
