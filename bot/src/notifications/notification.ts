import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed, RawFile } from 'discord.js';
import type { EventOf, LeetCordEvent } from './documents.ts';

/** A post in a channel. An embed shows a file as `attachment://<its name>`. */
export interface Message {
  embed: APIEmbed;
  components?: APIActionRowComponent<APIComponentInMessageActionRow>[];
  files?: RawFile[];
  /** Whether it is pinned in its channel, where the bot may do so. */
  isPinned?: boolean;
}

/** How one kind of event is posted. */
export interface Notification<K extends LeetCordEvent['__typename']> {
  kind: K;
  /** The post for an event at a given time; null for none. Footer and time are added to it, and long texts are cut. */
  messageOf(event: EventOf<K>, now: Date): Message | null;
}
