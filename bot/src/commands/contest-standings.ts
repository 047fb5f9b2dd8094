import {
  EmbedBuilder,
  time,
  TimestampStyles,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
} from 'discord.js';
import { COLOURS } from '../notifications/colours.ts';
import type { ContestState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { CommandTools } from './command.ts';
import { asText } from '../text.ts';
import { NOT_SET_UP } from './community.ts';
import { rankingRow } from './ranking.ts';

const ShowStandings = graphql(`
  query ShowStandings($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      contests(first: 1, states: [RUNNING, SETTLING, FINAL]) {
        edges {
          node {
            title
            state
            endsAt
            standings(first: 10) {
              ...FirstStandings
            }
          }
        }
      }
    }
  }
`);

const STATES: Record<ContestState, string> = {
  SCHEDULED: 'Starts soon',
  RUNNING: 'Running',
  SETTLING: 'Over; late results still come in',
  FINAL: 'Final',
  CANCELLED: 'Cancelled',
};

/** `/contest standings`: shows the running contest, or the last one. */
export async function showStandings(
  interaction: ChatInputCommandInteraction<'cached'>,
  { api }: CommandTools,
): Promise<string | InteractionEditReplyOptions> {
  const { communityByDiscordGuild: community } = await api.request(ShowStandings, {
    discordGuildId: interaction.guildId,
  });
  if (community === null || community === undefined) return NOT_SET_UP;
  const contest = community.contests.edges[0]?.node;
  if (contest === undefined) return 'No contest has started yet. Plan one with `/contest create`.';
  const rows = contest.standings.edges.map(({ node }) => rankingRow(node));
  const embed = new EmbedBuilder()
    .setColor(COLOURS.contest)
    .setTitle(asText(contest.title))
    .setDescription(rows.length > 0 ? rows.join('\n') : 'Nobody has scored yet.')
    .addFields(
      { name: 'State', value: STATES[contest.state], inline: true },
      { name: 'End', value: time(new Date(contest.endsAt), TimestampStyles.RelativeTime), inline: true },
    );
  const more = contest.standings.totalCount - rows.length;
  if (more > 0) embed.setFooter({ text: `and ${more} more` });
  return { embeds: [embed] };
}
