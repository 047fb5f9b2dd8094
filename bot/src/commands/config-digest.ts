import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Weekday } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { choicesOf, described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetDigestTime = graphql(`
  mutation SetDigestTime($input: SetDigestTimeInput!) {
    setDigestTime(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          digestTime {
            weekday
            time
          }
          destinations {
            kind
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const WEEKDAYS: readonly Weekday[] = [
  ...(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const),
];
const MAX_TIME_LENGTH = 20;

/** When members are told of their week, or that no channel is chosen for it. */
export function digestText(
  { weekday, time }: { weekday: Weekday; time: string },
  destinations: readonly { kind: string }[] | null | undefined,
  t: Texts,
): string {
  const isTold = destinations?.some(({ kind }) => kind === 'DIGEST') ?? false;
  const day = t(`calm.weekday_${weekday}`);
  return t(isTold ? 'calm.digestIs' : 'calm.digestIsNowhere', { day, time });
}

export const digestSubcommand = (digest: SlashCommandSubcommandBuilder) =>
  described(digest.setName('digest'), 'calm.digestCommand')
    .addStringOption((weekday) =>
      described(weekday.setName('weekday'), 'calm.weekdayOption')
        .setRequired(true)
        .addChoices(...choicesOf(WEEKDAYS, (day) => `calm.weekday_${day}`)),
    )
    .addStringOption((time) =>
      described(time.setName('time'), 'calm.timeOption').setRequired(true).setMaxLength(MAX_TIME_LENGTH),
    );

/** `/config digest`: when members are told of their week. */
export async function setDigestTime(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const weekday = interaction.options.getString('weekday', true) as Weekday;
  const input = { communityId, weekday, time: interaction.options.getString('time', true), by: actorOf(interaction) };
  const { setDigestTime: result } = await api.request(SetDigestTime, { input });
  if ('message' in result) return refusal(result, t);
  return digestText(result.community.digestTime, result.community.destinations, t);
}
