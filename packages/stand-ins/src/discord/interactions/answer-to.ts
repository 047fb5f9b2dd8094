import { InteractionResponseType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { ACKNOWLEDGE_MS } from '../limits.ts';
import type { Interaction } from './interaction.ts';
import type { InteractionDraft } from './interactions.ts';
import { UserActionError } from './user-error.ts';

/** Sends an interaction to the bot and waits for the complete answer. Throws a UserActionError. */
export async function answerTo(
  { interactions }: Discord,
  draft: InteractionDraft,
  timeoutMs: number,
): Promise<Interaction> {
  const interaction = interactions.open(draft);
  if (interaction === undefined) throw new UserActionError('No bot is connected: start it and try again.');
  const isAcknowledged = await interactions.waitUntil(interaction, () => interaction.response !== null, ACKNOWLEDGE_MS);
  if (!isAcknowledged)
    throw new UserActionError('The application did not respond: the bot is down, or took longer than 3 s.');
  const isAnswered = await interactions.waitUntil(interaction, () => interaction.answeredAtMs !== null, timeoutMs);
  // A click can be acknowledged without any change.
  const mayStayAsItIs = interaction.response?.type === InteractionResponseType.DeferredMessageUpdate;
  if (!isAnswered && !mayStayAsItIs) throw new UserActionError(`The bot is still thinking after ${timeoutMs} ms.`);
  return interaction;
}
