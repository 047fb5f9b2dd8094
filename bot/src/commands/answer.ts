import type { Logger } from '@leetcord/kit/process/logger';
import { retry } from '@leetcord/kit/retry/retry';
import { DiscordAPIError, type ChatInputCommandInteraction, type InteractionEditReplyOptions } from 'discord.js';
import { DELAYS_MS } from '../delays.ts';
import { cutText } from '../notifications/cut-text.ts';

export type Answer = string | InteractionEditReplyOptions;

/** Discord's limit for a message, in characters. */
const MAX_CONTENT = 2_000;
const NOT_SHOWN = 'It is done, but Discord does not take the answer.';

/**
 * Replaces the acknowledgement with the answer, and retries when a try is lost: this is an edit, which may be repeated. When
 * Discord refuses the answer's content, it says that instead. Never rejects.
 */
export async function sendAnswer(interaction: ChatInputCommandInteraction, answer: Answer, log: Logger): Promise<void> {
  let fitting: Answer = typeof answer === 'string' ? cutText(answer, MAX_CONTENT) : answer;
  const { commandName: command } = interaction;
  const send = async () => void (await interaction.editReply(fitting));
  const onFailure = (err: unknown, failures: number) => {
    const isContent = err instanceof DiscordAPIError && err.status === 400;
    const isOver = failures > DELAYS_MS.answer.length || fitting === NOT_SHOWN;
    // Unless the content is at fault, the user has dismissed the message, or the interaction is too old.
    if (isOver || (err instanceof DiscordAPIError && !isContent)) throw err;
    log.warn({ err, command }, 'An answer to a command was lost; sending it again');
    if (isContent) fitting = NOT_SHOWN;
  };
  try {
    await retry(send, { delaysMs: DELAYS_MS.answer, onFailure });
  } catch (err) {
    const isRefused = err instanceof DiscordAPIError;
    log.error(
      { err, command },
      isRefused ? 'Discord takes no answer to a command' : 'The answer to a command did not get through',
    );
  }
}
