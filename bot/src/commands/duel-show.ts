import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { DuelShownFragment, LadderRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answer, CommandInteraction, CommandTools, Control } from './command.ts';
import { duelOption, duelsOf } from './duel-choice.ts';
import { outcomeLines, playerName, roundLines, scoreLine, stateText, termsText } from './duel-words.ts';
import { pageButtons, pageNumber, readPage, rowOf } from './pages.ts';
import { rankMark, shownName } from './ranking.ts';

const ShowDuel = graphql(`
  query ShowDuel($id: ID!) {
    duel(id: $id) {
      community {
        discordGuildId
      }
      ...DuelShown
    }
  }
`);

const DuelLadder = graphql(`
  query DuelLadder($discordGuildId: ID!, $discordUserId: ID!, $first: Int!, $after: String) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      duels {
        mine(discordUserId: $discordUserId) {
          ...LadderRow
        }
        ladder(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...LadderRow
            }
          }
        }
      }
    }
  }

  fragment LadderRow on DuelLadderEntry {
    rank
    rating
    won
    drawn
    lost
    shownAs
    displayName
    user {
      displayName
    }
  }
`);

const ROWS = 10;

export const showSubcommand = (show: SlashCommandSubcommandBuilder) =>
  described(show.setName('show'), 'duel.showCommand').addStringOption(duelOption('duel', 'duel.duelOption'));

/** `/duel show`: the chosen duel, or one's own, or the server's last one. */
export async function showDuel(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { api, t } = tools;
  const id = interaction.options.getString('duel')?.trim();
  if (id !== undefined) {
    const { duel } = await api.request(ShowDuel, { id });
    // The bot sees all servers' duels, and who asks may have typed any id.
    const isOfServer = duel?.community.discordGuildId === interaction.guildId;
    return duel && isOfServer ? { embeds: [embedOf(duel, t)] } : t('duel.notFound');
  }
  const community = await duelsOf(interaction, tools);
  if (community === null) return t('common.notSetUp');
  const shown = community.duels.open[0] ?? community.duels.entries.edges[0]?.node;
  return shown === undefined ? t('duel.noneYet') : { embeds: [embedOf(shown, t)] };
}

function embedOf(duel: DuelShownFragment, t: Texts): EmbedBuilder {
  const { challenger, challenged, drawOffer, rounds } = duel;
  const lines = [
    stateText(duel, t),
    ...(rounds.length === 0 ? [termsText(duel, t)] : [scoreLine(duel, t), ...roundLines(duel, t)]),
    ...(drawOffer ? [t('duel.offer', { who: playerName(drawOffer.by, t) })] : []),
    ...outcomeLines(duel, t),
  ];
  return new EmbedBuilder()
    .setColor(COLOURS.contest)
    .setTitle(t('duel.title', { one: playerName(challenger, t), other: playerName(challenged, t) }))
    .setDescription(lines.join('\n'));
}

/** `/duel ladder`. */
export const showLadder = (interaction: CommandInteraction, tools: CommandTools): Promise<Answer> =>
  ladderPage(interaction, 0, tools);

/** The buttons of the ladder. */
export const ladderButtons: Record<string, Control> = {
  'duel-ladder': {
    answers: 'IN_PLACE',
    run: (interaction, [page], tools) => ladderPage(interaction, pageNumber(page), tools),
  },
};

async function ladderPage(
  { guildId: discordGuildId, user }: Pick<CommandInteraction, 'guildId' | 'user'>,
  page: number,
  { api, t }: CommandTools,
): Promise<Answer> {
  let mine: LadderRowFragment | null = null;
  const found = await readPage({ page, size: ROWS }, async (first, after) => {
    const { communityByDiscordGuild: community } = await api.request(DuelLadder, {
      ...{ discordGuildId, discordUserId: user.id, first, after },
    });
    mine = community?.duels.mine ?? null;
    return community?.duels.ladder ?? null;
  });
  if (found === null) return t('common.notSetUp');
  const { list, rows, hasNext } = found;
  const own = mine === null ? [] : ['', t('duel.ladderMine', { row: ladderRow(mine, t) })];
  const embed = new EmbedBuilder()
    .setColor(COLOURS.board)
    .setTitle(t('duel.ladder'))
    .setDescription(
      [...(rows.length > 0 ? rows.map((row) => ladderRow(row, t)) : [t('duel.ladderEmpty')]), ...own].join('\n'),
    );
  const pages = Math.max(1, Math.ceil(list.totalCount / ROWS));
  if (pages > 1) embed.setFooter({ text: t('duel.page', { page: page + 1, pages }) });
  const buttons = pages > 1 || page > 0 ? [rowOf(...pageButtons('duel-ladder', [], { page, hasNext }, t))] : [];
  return { embeds: [embed], components: buttons };
}

const ladderRow = ({ rank, rating, won, drawn, lost, ...who }: LadderRowFragment, t: Texts): string =>
  t('duel.ladderRow', { place: rankMark(rank), who: shownName(who, t), rating, won, drawn, lost });
