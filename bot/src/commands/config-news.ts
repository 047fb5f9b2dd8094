import { channelMention, ChannelType, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { NotificationKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import { actorOf } from './actor.ts';
import { postingProblem, problemText } from './channel-access.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { newsKindChoices } from './news-kinds.ts';

const FindDestinations = graphql(`
  query FindDestinations($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      destinations {
        kind
        channelId
      }
    }
  }
`);

const SetDestinations = graphql(`
  mutation SetDestinations($input: SetDestinationsInput!) {
    setDestinations(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          destinations {
            kind
            channelId
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const newsSubcommand = (news: SlashCommandSubcommandBuilder) =>
  described(news.setName('news'), 'calm.newsCommand')
    .addStringOption((kind) =>
      described(kind.setName('kind'), 'calm.kindOption')
        .setRequired(true)
        .addChoices(...newsKindChoices()),
    )
    .addChannelOption((channel) =>
      described(channel.setName('channel'), 'calm.channelOption').addChannelTypes(
        ChannelType.GuildText,
        ChannelType.GuildAnnouncement,
      ),
    )
    .addBooleanOption((also) => described(also.setName('also'), 'calm.alsoOption'));

/** `/config news`: where one kind of news goes; nowhere without a channel. */
export async function setNews(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const { guild, options } = interaction;
  const { communityByDiscordGuild: community } = await api.request(FindDestinations, { discordGuildId: guild.id });
  if (!community) return t('common.notSetUp');
  const kind = options.getString('kind', true) as NotificationKind;
  const chosen = options.getChannel('channel')?.id;
  const before = options.getBoolean('also') === true ? of(kind, community.destinations) : [];
  const channelIds = [...new Set([...before, ...(chosen === undefined ? [] : [chosen])])];
  const { setDestinations: result } = await api.request(SetDestinations, {
    input: { communityId: community.id, kind, channelIds, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  const channels = of(kind, result.community.destinations);
  const name = t(`calm.kind_${kind}`);
  if (channels.length === 0) return t('calm.kindIsOff', { kind: name });
  const problem = chosen === undefined ? null : postingProblem(guild, chosen);
  return [
    t('calm.kindGoesTo', { kind: name, channels: t.and(channels.map(channelMention)) }),
    ...(problem === null ? [] : [problemText(problem, t)]),
  ].join('\n');
}

type Destinations = readonly { kind: NotificationKind; channelId: string }[];

const of = (kind: NotificationKind, destinations: Destinations | null | undefined): string[] =>
  (destinations ?? []).filter((one) => one.kind === kind).map(({ channelId }) => channelId);
