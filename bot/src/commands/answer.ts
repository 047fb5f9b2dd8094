import type { Logger } from '@leetcord/kit/process/logger';
import { DiscordAPIError, type ChatInputCommandInteraction, type InteractionEditReplyOptions } from 'discord.js';
import { cutText } from '../events/cut-text.ts';
import { DELAYS_MS, pause } from '../pause.ts';

export type Answer = string | InteractionEditReplyOptions;

/** Discord's limit of a message, in characters. */
const MAX_CONTENT = 2_000;
const NOT_SHOWN = 'It is done, but Discord does not take the answer.';

/**
 * Puts the answer in the place of the promise of one, again where a try is lost: it is an edit, which may be repeated. Where Discord
 * takes no such answer, says so in its place. Never rejects.
 */
export async function sendAnswer(interaction: ChatInputCommandInteraction, answer: Answer, log: Logger): Promise<void> {
  let fitting: Answer = typeof answer === 'string' ? cutText(answer, MAX_CONTENT) : answer;
  for (let failures = 0; ; failures += 1) {
    try {
      await interaction.editReply(fitting);
      return;
    } catch (err) {
      const { commandName: command } = interaction;
      const isContent = err instanceof DiscordAPIError && err.status === 400;
      const isOver = failures >= DELAYS_MS.answer.length || fitting === NOT_SHOWN;
      if (err instanceof DiscordAPIError && (!isContent || isOver)) {
        // The user has dismissed the message, or the interaction is too old.
        log.error({ err, command }, 'Discord takes no answer to a command');
        return;
      }
      if (isOver) {
        log.error({ err, command }, 'The answer to a command did not get through');
        return;
      }
      log.warn({ err, command }, 'An answer to a command was lost; sending it again');
      if (isContent) fitting = NOT_SHOWN;
    }
    await pause(DELAYS_MS.answer, failures);
  }
}
