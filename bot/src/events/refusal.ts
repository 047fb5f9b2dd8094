import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Why Discord did not take a post. */
export type Refusal =
  /** It may take the post in a moment: an outage, a lost answer, a rate limit. */
  | 'NOT_NOW'
  /** The bot may not post there, such as for want of a permission, until somebody changes that. */
  | 'NOT_ALLOWED'
  /** The channel or its server is deleted. */
  | 'GONE'
  /** Discord refuses the content of the post. */
  | 'CONTENT';

const GONE: readonly (string | number)[] = [RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.UnknownGuild];
/** Codes with the status 400 that are about the channel: it cannot hold messages now. */
const ABOUT_CHANNEL: readonly (string | number)[] = [
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
];

/**
 * Tells refusals apart. Failures between here and Discord (5xx, lost sockets, time-outs, a Cloudflare page without Discord's
 * error code) pass, and a refused token is not the post's fault.
 */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof DiscordAPIError) || typeof error.code !== 'number') return 'NOT_NOW';
  const { code, status } = error;
  if (GONE.includes(code)) return 'GONE';
  if (status === 403 || status === 404 || ABOUT_CHANNEL.includes(code)) return 'NOT_ALLOWED';
  return status === 400 || status === 413 ? 'CONTENT' : 'NOT_NOW';
}
