import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed, RawFile } from 'discord.js';
import type { EventOf, LeetCordEvent } from './documents.ts';

/** What a channel is told. An embed shows a file as `attachment://<its name>`. */
export interface Message {
  embed: APIEmbed;
  components?: APIActionRowComponent<APIComponentInMessageActionRow>[];
  files?: RawFile[];
}

/** How one kind of event is told. */
export interface Notification<K extends LeetCordEvent['__typename']> {
  kind: K;
  /** What is told of an event at a moment; null for nothing. Footer and time are added, and what is too long is cut. */
  messageOf(event: EventOf<K>, now: Date): Message | null;
}
