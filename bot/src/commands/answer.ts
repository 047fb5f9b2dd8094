import type { Logger } from '@leetcord/kit/process/logger';
import { retry } from '@leetcord/kit/retry/retry';
import { DiscordAPIError, isJSONEncodable, MessageFlags } from 'discord.js';
import { DELAYS_MS } from '../delays.ts';
import { cutText } from '../notifications/cut-text.ts';
import type { Texts } from '../texts/texts.ts';
import type { AnswerPlace } from './acknowledge.ts';
import type { AnsweredInteraction, Answer } from './command.ts';

/** Discord's limit for a message, in characters. */
const MAX_CONTENT = 2_000;

/**
 * Replaces the acknowledgement with the answer, and retries when a try is lost, without its pictures: this is an edit, which may be repeated. A sentence for
 * the user of a control leaves the message with the control as it is. When Discord refuses the answer's content, it says that instead.
 * Never rejects.
 */
export async function sendAnswer(
  interaction: AnsweredInteraction,
  { answer, place, t }: { answer: Answer; place: AnswerPlace; t: Texts },
  log: Logger,
): Promise<void> {
  const notShown = t('common.notShown');
  let fitting: Answer = typeof answer === 'string' ? cutText(answer, MAX_CONTENT) : answer;
  const command = 'commandName' in interaction ? interaction.commandName : interaction.customId;
  const send = async () => {
    if (place !== 'IN_PLACE' || typeof fitting !== 'string') await interaction.editReply(fitting);
    else await interaction.followUp({ content: fitting, flags: MessageFlags.Ephemeral });
  };
  const onFailure = (err: unknown, failures: number) => {
    const isContent = err instanceof DiscordAPIError && err.status === 400;
    const isOver = failures > DELAYS_MS.answer.length || fitting === notShown;
    // Unless the content is at fault, the user has dismissed the message, or the interaction is too old.
    if (isOver || (err instanceof DiscordAPIError && !isContent)) throw err;
    log.warn({ err, command }, 'An answer to a command was lost; sending it again');
    if (typeof fitting !== 'string' && fitting.files) fitting = withoutFiles(fitting);
    else if (isContent) fitting = notShown;
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

/** They may be what is too slow or too large. */
function withoutFiles({ files: _, ...answer }: Exclude<Answer, string>): Answer {
  const embeds = answer.embeds?.map((embed) => {
    const { image: __, ...rest } = isJSONEncodable(embed) ? embed.toJSON() : embed;
    return rest;
  });
  return embeds === undefined ? answer : { ...answer, embeds };
}
