import { retry } from '@leetcord/kit/retry/retry';
import {
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
  type ModalBuilder,
  type RESTPostAPIInteractionCallbackJSONBody,
} from 'discord.js';
import { DELAYS_MS } from '../delays.ts';
import type { AnsweredInteraction } from './command.ts';

/** In ms. Discord waits 3 s for an acknowledgement; some of that has passed before the interaction arrives here. */
const PATIENCE_MS = 2_500;
/** How long one try may take, in ms: short enough to leave time for another. */
const TRY_MS = 1_000;

/** Where an answer is shown that is promised: in the channel, to the user alone, or in place of the message that the control is on. */
export type AnswerPlace = 'CHANNEL' | 'USER' | 'IN_PLACE';

/**
 * Acknowledges an interaction, which promises an answer. Returns false when it was acknowledged before: by an earlier try, or by another replica.
 * Rejects when Discord did not take it.
 */
export async function acknowledge(interaction: AnsweredInteraction, place: AnswerPlace): Promise<boolean> {
  const isFirst = await respond(interaction, promiseFor(place));
  interaction.deferred = true;
  interaction.ephemeral = place === 'USER';
  return isFirst;
}

/** Answers an interaction with a form. Rejects when Discord did not take it. */
export async function showForm(interaction: AnsweredInteraction, form: ModalBuilder): Promise<void> {
  await respond(interaction, { type: InteractionResponseType.Modal, data: form.toJSON() });
}

function promiseFor(place: AnswerPlace): RESTPostAPIInteractionCallbackJSONBody {
  if (place === 'IN_PLACE') return { type: InteractionResponseType.DeferredMessageUpdate };
  const data = place === 'USER' ? { flags: MessageFlags.Ephemeral } : {};
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data };
}

/** Returns whether this was the first answer. Retries for as long as Discord waits. Calls REST directly: discord.js gives up on a dropped socket. */
async function respond(
  { id, token, client }: AnsweredInteraction,
  body: RESTPostAPIInteractionCallbackJSONBody,
): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  const send = async () => {
    const leftMs = deadline - performance.now();
    const signal = AbortSignal.timeout(Math.max(1, Math.min(TRY_MS, leftMs)));
    try {
      await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false, signal });
      return true;
    } catch (error) {
      if (!isTaken(error)) throw error;
      return false;
    }
  };
  return retry(send, {
    delaysMs: DELAYS_MS.promise,
    onFailure: (error) => {
      if (error instanceof DiscordAPIError || deadline - performance.now() <= 0) throw error;
    },
  });
}

const isTaken = (error: unknown) =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
