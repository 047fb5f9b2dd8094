import { inlineCode, type AutocompleteInteraction, type SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import type { Choices, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';

const SetTimeZone = graphql(`
  mutation SetTimeZone($input: SetCommunityTimeZoneInput!) {
    setCommunityTimeZone(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          timeZone
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** As LeetCord takes it. */
const MAX_ZONE_LENGTH = 64;
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

export const timeZoneText = (timeZone: string): string =>
  `Times that people write, such as “tomorrow 19:00”, are those of ${inlineCode(timeZone)}.`;

export const timeZoneSubcommand = (timeZone: SlashCommandSubcommandBuilder) =>
  timeZone
    .setName('timezone')
    .setDescription('Choose the time zone in which people here write times')
    .addStringOption((zone) =>
      zone
        .setName('zone')
        .setDescription('Type a city, such as Berlin')
        .setRequired(true)
        .setMaxLength(MAX_ZONE_LENGTH)
        .setAutocomplete(true),
    );

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
export async function setTimeZone(interaction: CommandInteraction, { api }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const timeZone = interaction.options.getString('zone', true);
  const { setCommunityTimeZone: result } = await api.request(SetTimeZone, {
    input: { communityId, timeZone, by: actorOf(interaction) },
  });
  if ('message' in result) return result.message;
  return `${timeZoneText(result.community.timeZone)} What is planned already starts when it would have.`;
}
