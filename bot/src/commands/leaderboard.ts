import { EmbedBuilder } from 'discord.js';
import type { BoardWindow, Difficulty } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { choicesOf, described } from '../texts/localised.ts';
import { boardTitle, boardWords, DIFFICULTIES, readBoardWords, WINDOWS, type BoardChoice } from './board-choice.ts';
import { ownPlace } from './board-place.ts';
import { addMoment, boardRow } from './board-rows.ts';
import { completeTopic, isTopic, topicMeant, topicOption } from './board-topics.ts';
import { serverCommand, type Answer, type Command, type CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { soon } from './contest-words.ts';
import { pageNumber, readPage } from './pages.ts';
import { rankingButtons } from './ranking-buttons.ts';

const ShowLeaderboard = graphql(`
  query ShowLeaderboard(
    $communityId: ID!
    $window: BoardWindow!
    $topic: String
    $difficulty: Difficulty
    $first: Int!
    $after: String
  ) {
    leaderboard(communityId: $communityId, window: $window, topic: $topic, difficulty: $difficulty) {
      endsAt
      timeZone
      rankedAt
      entries(first: $first, after: $after) {
        totalCount
        edges {
          node {
            ...BoardLine
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const ShowGlobalLeaderboard = graphql(`
  query ShowGlobalLeaderboard($window: BoardWindow!, $first: Int!, $after: String) {
    globalLeaderboard(window: $window) {
      endsAt
      rankedAt
      entries(first: $first, after: $after) {
        totalCount
        edges {
          node {
            ...BoardLine
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const SCOPES = ['server', 'global'] as const;
const BOARD = 'board';
const PLACE = 'board-place';
const PAGE_SIZE = 10;

/** `/leaderboard`: the server's board for a window of time, or that of all servers, page by page. */
export const leaderboardCommand: Command = {
  data: serverCommand('leaderboard', 'board.command')
    .addStringOption((option) =>
      described(option.setName('window'), 'board.windowOption').addChoices(
        choicesOf(WINDOWS, (value) => `board.window_${value}`),
      ),
    )
    .addStringOption(topicOption('board.topicOption'))
    .addStringOption((option) =>
      described(option.setName('difficulty'), 'board.difficultyOption').addChoices(
        choicesOf(DIFFICULTIES, (value) => `common.difficulty_${value}`),
      ),
    )
    .addStringOption((option) =>
      described(option.setName('scope'), 'board.scopeOption').addChoices(
        choicesOf(SCOPES, (value) => `board.scope_${value}`),
      ),
    )
    .toJSON(),
  isEphemeral: () => false,
  run: async (interaction, tools) => {
    const { options, guildId } = interaction;
    const { t } = tools;
    const topic = topicMeant(interaction);
    const difficulty = options.getString('difficulty') as Difficulty | null;
    const window = options.getString('window') as BoardWindow | null;
    const isAboutSome = topic !== null || difficulty !== null;
    const isGlobal = options.getString('scope') === 'global';
    if (isGlobal && isAboutSome) return t('board.globalIsAboutAll');
    if (topic !== null && difficulty !== null) return t('board.topicOrDifficulty');
    if (topic !== null && !isTopic(topic)) return t('board.noSuchTopic');
    if (isAboutSome && window !== null && window !== 'SEASON' && window !== 'ALL_TIME') {
      return t('board.noSuchWindow');
    }
    const board = { window: window ?? (isAboutSome ? 'SEASON' : 'WEEK'), topic, difficulty, isGlobal } as const;
    return boardPage(board, 0, guildId, tools);
  },
  complete: completeTopic,
  controls: {
    [BOARD]: {
      answers: 'IN_PLACE',
      run: ({ guildId }, [window, subject, page], tools) =>
        boardPage(readBoardWords(window, subject), pageNumber(page), guildId, tools),
    },
    [PLACE]: {
      answers: 'PRIVATELY',
      run: ({ guildId, user }, [window, subject], tools) =>
        ownPlace(readBoardWords(window, subject), { guildId, discordUserId: user.id }, tools),
    },
  },
};

interface PageOfBoard {
  first: number;
  after: string | null;
}

/** Reads pages of a server's board, or of that of all servers; null where there is none. */
async function boardReader({ isGlobal, ...wanted }: BoardChoice, guildId: string, api: CommandTools['api']) {
  if (isGlobal) {
    return async (page: PageOfBoard) => {
      const { globalLeaderboard } = await api.request(ShowGlobalLeaderboard, { window: wanted.window, ...page });
      return { ...globalLeaderboard, timeZone: 'UTC' };
    };
  }
  const communityId = await communityIdOf(guildId, api);
  if (communityId === null) return null;
  return async (page: PageOfBoard) => {
    const { leaderboard } = await api.request(ShowLeaderboard, { communityId, ...wanted, ...page });
    return leaderboard ?? null;
  };
}

async function boardPage(board: BoardChoice, page: number, guildId: string, { api, t }: CommandTools): Promise<Answer> {
  const read = await boardReader(board, guildId, api);
  if (read === null) return t('common.notSetUp');
  const shown = await readPage({ page, size: PAGE_SIZE }, async (first, after) => {
    const leaderboard = await read({ first, after });
    return leaderboard && { ...leaderboard.entries, leaderboard };
  });
  if (shown === null) return t('common.notSetUp');
  const { totalCount, leaderboard } = shown.list;
  const { endsAt, timeZone, rankedAt } = leaderboard;
  const pages = Math.max(1, Math.ceil(totalCount / PAGE_SIZE));
  const embed = new EmbedBuilder()
    .setColor(COLOURS.board)
    .setTitle(boardTitle(board, t))
    .setDescription(
      shown.rows.map((row) => boardRow(row, t)).join('\n') ||
        t(totalCount > 0 ? 'contest.emptyPage' : board.isGlobal ? 'board.nobodyGlobal' : 'board.nobody'),
    );
  if (endsAt) {
    const ends = `${soon(endsAt)}${timeZone === 'UTC' ? '' : ` (${timeZone})`}`;
    embed.addFields({ name: t('board.ends'), value: ends });
  }
  addMoment(embed, { rows: shown.rows, rankedAt }, t);
  if (pages > 1) embed.setFooter({ text: t('board.page', { page: page + 1, pages, count: totalCount }) });
  const controls = { page: BOARD, place: PLACE };
  const buttons = rankingButtons(controls, boardWords(board), { page, pages, hasNext: shown.hasNext, totalCount }, t);
  return { embeds: [embed], components: [buttons] };
}
