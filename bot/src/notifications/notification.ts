import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed, RawFile } from 'discord.js';
import type { LabelledPicture } from '../pictures/attach.ts';
import type { Texts } from '../texts/texts.ts';
import type { EventOf, LeetCordEvent } from './documents.ts';

/** A post in a channel. An embed shows a file as `attachment://<its name>`. */
export interface Message {
  embed: APIEmbed;
  components?: APIActionRowComponent<APIComponentInMessageActionRow>[];
  files?: DescribedFile[];
  /** Is drawn, and becomes a file that the embed shows, before it is posted. */
  picture?: LabelledPicture;
  /** Whether it is pinned in its channel, where the bot may do so. */
  isPinned?: boolean;
}

interface DescribedFile extends RawFile {
  /** For those who do not see it. */
  description?: string;
}

/** When an event is told, and in which language. */
export interface Telling {
  now: Date;
  t: Texts;
}

/** How one kind of event is posted. */
export interface Notification<K extends LeetCordEvent['__typename']> {
  kind: K;
  /** The post for an event; null for none. Footer and time are added to it, and long texts are cut. */
  messageOf(event: EventOf<K>, told: Telling): Message | null;
}
