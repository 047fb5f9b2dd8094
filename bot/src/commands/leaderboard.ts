import { EmbedBuilder, time, TimestampStyles } from 'discord.js';
import type { BoardWindow } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { serverCommand, type Command } from './command.ts';
import { COLOURS } from '../notifications/colours.ts';
import { choicesOf, described } from '../texts/localised.ts';
import { communityIdOf } from './community.ts';
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

const WINDOWS: readonly BoardWindow[] = ['DAY', 'WEEK', 'MONTH', 'ALL_TIME'];

/** `/leaderboard`: shows the server's first ten for a window of time. */
export const leaderboardCommand: Command = {
  data: serverCommand('leaderboard', 'board.command')
    .addStringOption((option) =>
      described(option.setName('window'), 'board.windowOption').addChoices(
        choicesOf(WINDOWS, (value) => `board.window_${value}`),
      ),
    )
    .toJSON(),
  isEphemeral: () => false,
  run: async (interaction, { api, t }) => {
    const window = (interaction.options.getString('window') ?? 'WEEK') as BoardWindow;
    const communityId = await communityIdOf(interaction.guildId, api);
    if (communityId === null) return t('common.notSetUp');
    const { leaderboard } = await api.request(ShowLeaderboard, { communityId, window });
    if (leaderboard === null || leaderboard === undefined) return t('common.notSetUp');
    const { entries, endsAt } = leaderboard;
    const rows = entries.edges.map(({ node }) => rankingRow(node, t));
    const embed = new EmbedBuilder()
      .setColor(COLOURS.board)
      .setTitle(t(`board.title_${window}`))
      .setDescription(rows.length > 0 ? rows.join('\n') : t('board.nobody'));
    const more = entries.totalCount - rows.length;
    if (more > 0) embed.setFooter({ text: t('common.andMore', { count: more }) });
    if (endsAt !== null && endsAt !== undefined) {
      embed.addFields({ name: t('board.ends'), value: time(new Date(endsAt), TimestampStyles.RelativeTime) });
    }
    return { embeds: [embed] };
  },
};
