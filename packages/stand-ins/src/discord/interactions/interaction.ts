import type { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Message } from '../model.ts';
import type { Modal } from '../rest/modal-form.ts';

/** A user's action, and the bot's answers so far. */
export interface Interaction {
  id: string;
  token: string;
  type: InteractionType;
  createdAtMs: number;
  channelId: string;
  userId: string;
  locale: string;
  /** Whether the bot is told of no server. */
  isDirect?: boolean;
  /** What was chosen: Discord's `data`. */
  data: Record<string, unknown>;
  /** Such as `contest create`; null for a component. */
  commandName: string | null;
  /** The message whose component was used. */
  source: Message | null;
  response: {
    type: InteractionResponseType;
    atMs: number;
    isEphemeral: boolean;
    choices: { name: string; value: string | number }[];
    /** The form that is shown in place of a message. */
    modal: Modal | null;
  } | null;
  /** The message that the bot answered with; null when it deleted it, or gave none. */
  original: Message | null;
  /** When the answer was complete, and not only promised. */
  answeredAtMs: number | null;
  followUps: Message[];
}
