import { DiscordAPIError } from 'discord.js';
import { sendDirectMessage } from '../direct-message.ts';
import { refusalOf } from '../events/refusal.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetStreakReminder = graphql(`
  mutation SetStreakReminder($input: SetStreakReminderInput!) {
    setStreakReminder(input: $input) {
      __typename
      ... on StreakSuccess {
        streak {
          reminderHours
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const reminderText = (hours: number | null | undefined, t: Texts): string =>
  typeof hours === 'number' ? t('streak.reminderIs', { hours }) : t('streak.reminderOff');

/** `/streak remind`: a direct message before the streak ends; none without hours. Who takes no direct messages is told so, and has none set. */
export async function setStreakReminder(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const set = async (hoursBefore: number | null) => {
    const input = { communityId, hoursBefore, by: actorOf(interaction) };
    return (await api.request(SetStreakReminder, { input })).setStreakReminder;
  };
  const hours = interaction.options.getInteger('hours');
  const result = await set(hours);
  if ('message' in result) return refusal(result, t);
  if (hours !== null && !(await isReached(interaction, hours, t))) {
    await set(null);
    return t('streak.noDirectMessages');
  }
  return reminderText(result.streak.reminderHours, t);
}

/** Whether they take direct messages, which only one shows. */
async function isReached(interaction: CommandInteraction, hours: number, t: Texts): Promise<boolean> {
  const { client, user, guild, id } = interaction;
  const content = t('streak.reminderBegins', { hours, server: asText(guild.name) });
  try {
    // The nonce is the same for each try of the command.
    await sendDirectMessage(client.rest, user.id, { content, nonce: id, enforce_nonce: true });
    return true;
  } catch (err) {
    if (err instanceof DiscordAPIError && refusalOf(err) !== 'NOT_NOW') return false;
    throw err;
  }
}
