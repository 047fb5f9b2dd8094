import { inlineCode, type AutocompleteInteraction, type SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Choices, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetTimeZone = graphql(`
  mutation SetTimeZone($input: SetCommunityTimeZoneInput!) {
    setCommunityTimeZone(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          timeZone
          boardTimeZone
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** As LeetCord takes it. */
export const MAX_ZONE_LENGTH = 64;
/** What Node lists by names that are no longer usual. */
const RENAMED: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
};
const LISTED = Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone);
const ZONES = ['UTC', ...LISTED.filter((zone) => zone !== 'UTC')];

export const timeZoneText = (timeZone: string, t: Texts): string =>
  t('config.timeZone', { zone: inlineCode(timeZone) });

export const boardTimeZoneText = (timeZone: string, t: Texts): string =>
  t('config.boardTimeZone', { zone: inlineCode(timeZone) });

export const timeZoneSubcommand = (timeZone: SlashCommandSubcommandBuilder) =>
  described(timeZone.setName('timezone'), 'config.timeZoneCommand')
    .addStringOption((zone) =>
      described(zone.setName('zone'), 'config.zoneOption')
        .setRequired(true)
        .setMaxLength(MAX_ZONE_LENGTH)
        .setAutocomplete(true),
    )
    .addBooleanOption((boards) => described(boards.setName('leaderboards'), 'config.boardsOption'));

/** The time zones that fit what is typed, as in `new york`. */
export async function completeTimeZone({ options }: AutocompleteInteraction<'cached'>): Promise<Choices> {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, ' ');
  const typed = plain(options.getFocused());
  return ZONES.filter((zone) => plain(zone).includes(typed)).map((zone) => ({ name: zone, value: zone }));
}

/** `/config timezone`: in which zone times are read. What is planned already stays at its moments. */
export async function setTimeZone(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const timeZone = interaction.options.getString('zone', true);
  const forBoards = interaction.options.getBoolean('leaderboards');
  const { setCommunityTimeZone: result } = await api.request(SetTimeZone, {
    input: { communityId, timeZone, forBoards, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  const { community } = result;
  const lines = [
    timeZoneText(community.timeZone, t),
    t('config.plannedStays'),
    boardTimeZoneText(community.boardTimeZone, t),
  ];
  return [...lines, ...(forBoards === null ? [] : [t('config.fromNextDay')])].join(' ');
}
