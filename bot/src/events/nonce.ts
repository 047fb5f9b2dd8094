import { createHash } from 'node:crypto';

/** Discord's limit, in characters. */
const NONCE_LENGTH = 25;
/** Change this when a post of the same event should count as a different post. */
const VERSION = 1;

/** The same for each try to post an event in a channel, so that Discord keeps only one of them. */
export const nonceOf = (eventId: string, channelId: string) =>
  createHash('sha256').update(`${VERSION}|${eventId}|${channelId}`).digest('base64url').slice(0, NONCE_LENGTH);
