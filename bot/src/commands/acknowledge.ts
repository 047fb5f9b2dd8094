import { retry } from '@leetcord/kit/retry/retry';
import {
  DiscordAPIError,
  InteractionResponseType,
  RESTJSONErrorCodes,
  Routes,
  type ChatInputCommandInteraction,
  type MessageFlags,
  type RESTPostAPIInteractionCallbackJSONBody,
} from 'discord.js';
import { DELAYS_MS } from '../delays.ts';

/** In ms. Discord waits 3 s for an acknowledgement; some of that has passed before the interaction arrives here. */
const PATIENCE_MS = 2_500;
/** How long one try may take, in ms: short enough to leave time for another. */
const TRY_MS = 1_000;

/**
 * Acknowledges an interaction, which promises an answer, and retries for as long as Discord waits. Rejects when Discord did not
 * take it. Calls REST directly: discord.js gives up on a dropped socket.
 */
export async function acknowledge(
  interaction: ChatInputCommandInteraction,
  flags: MessageFlags.Ephemeral | undefined,
): Promise<void> {
  const { id, token, client } = interaction;
  const body: RESTPostAPIInteractionCallbackJSONBody = {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: flags === undefined ? {} : { flags },
  };
  const deadline = performance.now() + PATIENCE_MS;
  const promise = async () => {
    const leftMs = deadline - performance.now();
    const signal = AbortSignal.timeout(Math.max(1, Math.min(TRY_MS, leftMs)));
    try {
      await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false, signal });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  };
  await retry(promise, {
    delaysMs: DELAYS_MS.promise,
    onFailure: (error) => {
      if (error instanceof DiscordAPIError || deadline - performance.now() <= 0) throw error;
    },
  });
  interaction.deferred = true;
  interaction.ephemeral = flags !== undefined;
}

/** An earlier try arrived, but its answer was lost. */
const isTaken = (error: unknown) =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
