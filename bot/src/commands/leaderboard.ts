import { EmbedBuilder, time, TimestampStyles } from 'discord.js';
import type { BoardWindow } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { serverCommand, type Command } from './command.ts';
import { COLOURS } from '../notifications/colours.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';
import { rankingRow } from './ranking.ts';

const ShowLeaderboard = graphql(`
  query ShowLeaderboard($communityId: ID!, $window: BoardWindow!) {
    leaderboard(communityId: $communityId, window: $window) {
      endsAt
      entries(first: 10) {
        totalCount
        edges {
          node {
            rank
            points
            solved
            shownAs
            displayName
            user {
              displayName
            }
          }
        }
      }
    }
  }
`);

const WINDOWS: Record<BoardWindow, string> = {
  DAY: 'today',
  WEEK: 'this week',
  MONTH: 'this month',
  ALL_TIME: 'all time',
};

/** `/leaderboard`: shows the server's first ten for a window of time. */
export const leaderboardCommand: Command = {
  data: serverCommand('leaderboard', "Show who leads this server's leaderboard")
    .addStringOption((option) =>
      option
        .setName('window')
        .setDescription('The time that counts; this week when left out')
        .addChoices(Object.entries(WINDOWS).map(([value, name]) => ({ name, value }))),
    )
    .toJSON(),
  isEphemeral: () => false,
  run: async (interaction, { api }) => {
    const window = (interaction.options.getString('window') ?? 'WEEK') as BoardWindow;
    const communityId = await communityIdOf(interaction.guildId, api);
    if (communityId === null) return NOT_SET_UP;
    const { leaderboard } = await api.request(ShowLeaderboard, { communityId, window });
    if (leaderboard === null || leaderboard === undefined) return NOT_SET_UP;
    const { entries, endsAt } = leaderboard;
    const rows = entries.edges.map(({ node }) => rankingRow(node));
    const embed = new EmbedBuilder()
      .setColor(COLOURS.board)
      .setTitle(`Leaderboard, ${WINDOWS[window]}`)
      .setDescription(
        rows.length > 0 ? rows.join('\n') : 'Nobody has points yet. Solve a problem on LeetCode to be the first.',
      );
    const more = entries.totalCount - rows.length;
    if (more > 0) embed.setFooter({ text: `and ${more} more` });
    if (endsAt !== null && endsAt !== undefined) {
      embed.addFields({ name: 'Ends', value: time(new Date(endsAt), TimestampStyles.RelativeTime) });
    }
    return { embeds: [embed] };
  },
};
