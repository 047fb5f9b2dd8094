import { EmbedBuilder } from 'discord.js';
import type { Difficulty } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { choicesOf, described } from '../texts/localised.ts';
import { boardTitle, boardWords, DIFFICULTIES, readBoardWords, type BoardChoice } from './board-choice.ts';
import { ownPlace } from './board-place.ts';
import { addMoment, boardRow } from './board-rows.ts';
import { completeSeason, middleOfSeason } from './board-seasons.ts';
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
    $at: DateTime
    $topic: String
    $difficulty: Difficulty
    $first: Int!
    $after: String
  ) {
    leaderboard(communityId: $communityId, window: $window, at: $at, topic: $topic, difficulty: $difficulty) {
      startsAt
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
  query ShowGlobalLeaderboard($window: BoardWindow!, $at: DateTime, $first: Int!, $after: String) {
    globalLeaderboard(window: $window, at: $at) {
      startsAt
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

/** The windows of Discord's option: those that run, and the ones before some of these. */
const WINDOW_CHOICES = ['DAY', 'WEEK', 'LAST_WEEK', 'MONTH', 'LAST_MONTH', 'SEASON', 'ALL_TIME'] as const;
type WindowChoice = (typeof WINDOW_CHOICES)[number];

/** Such as `July – September 2026`, typed in part. */
const MAX_SEASON_LENGTH = 40;

const SCOPES = ['server', 'global'] as const;
const BOARD = 'board';
const PLACE = 'board-place';
const PAGE_SIZE = 10;

/** `/leaderboard`: the server's board for a window of time, or that of all servers, page by page. */
export const leaderboardCommand: Command = {
  data: serverCommand('leaderboard', 'board.command')
    .addStringOption((option) =>
      described(option.setName('window'), 'board.windowOption').addChoices(
        choicesOf(WINDOW_CHOICES, (value) => `board.window_${value}`),
      ),
    )
    .addStringOption((option) =>
      described(option.setName('season'), 'board.seasonOption').setMaxLength(MAX_SEASON_LENGTH).setAutocomplete(true),
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
    const window = options.getString('window') as WindowChoice | null;
    const season = options.getString('season')?.trim() ?? null;
    const isAboutSome = topic !== null || difficulty !== null;
    const isGlobal = options.getString('scope') === 'global';
    if (isGlobal && isAboutSome) return t('board.globalIsAboutAll');
    if (topic !== null && difficulty !== null) return t('board.topicOrDifficulty');
    if (topic !== null && !isTopic(topic)) return t('board.noSuchTopic');
    if (isAboutSome && window !== null && window !== 'SEASON' && window !== 'ALL_TIME') {
      return t('board.noSuchWindow');
    }
    if (season !== null && window !== null && window !== 'SEASON') return t('board.seasonOrWindow');
    const inSeason = season === null ? null : middleOfSeason(season);
    if (season !== null && inSeason === null) return t('board.noSuchSeason');
    const about = { topic, difficulty, isGlobal };
    if (inSeason !== null) return boardPage({ window: 'SEASON', at: inSeason, ...about }, 0, guildId, tools);
    if (window === 'LAST_WEEK' || window === 'LAST_MONTH') {
      const last = await lastWindow(window, about, guildId, tools);
      return last === null ? t('common.notSetUp') : boardPage(last, 0, guildId, tools);
    }
    return boardPage({ window: window ?? (isAboutSome ? 'SEASON' : 'WEEK'), at: null, ...about }, 0, guildId, tools);
  },
  complete: (interaction, tools) =>
    interaction.options.getFocused(true).name === 'season'
      ? completeSeason(interaction, tools)
      : completeTopic(interaction, tools),
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

const DAY_MS = 86_400_000;
/** So long before the window that runs, it is about the middle of the one before it. */
const BEFORE = {
  LAST_WEEK: { window: 'WEEK', ms: 3.5 * DAY_MS },
  LAST_MONTH: { window: 'MONTH', ms: 14 * DAY_MS },
} as const;

/** The board of the window before the one that runs; null where there is none. */
async function lastWindow(
  last: keyof typeof BEFORE,
  about: Pick<BoardChoice, 'topic' | 'difficulty' | 'isGlobal'>,
  guildId: string,
  { api }: CommandTools,
): Promise<BoardChoice | null> {
  const { window, ms } = BEFORE[last];
  const read = await boardReader({ window, at: null, ...about }, guildId, api);
  const present = await read?.({ first: 1, after: null });
  if (!present?.startsAt) return null;
  return { window, at: new Date(Date.parse(present.startsAt) - ms).toISOString(), ...about };
}

interface PageOfBoard {
  first: number;
  after: string | null;
}

/** Reads pages of a server's board, or of that of all servers; null where there is none. */
async function boardReader({ isGlobal, ...wanted }: BoardChoice, guildId: string, api: CommandTools['api']) {
  if (isGlobal) {
    return async (page: PageOfBoard) => {
      const { window, at } = wanted;
      const { globalLeaderboard } = await api.request(ShowGlobalLeaderboard, { window, at, ...page });
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

const nobodyYet = ({ isGlobal }: BoardChoice) => (isGlobal ? 'board.nobodyGlobal' : 'board.nobody');

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
  const isOver = board.at !== null;
  const pages = Math.max(1, Math.ceil(totalCount / PAGE_SIZE));
  const embed = new EmbedBuilder()
    .setColor(COLOURS.board)
    .setTitle(boardTitle(board, leaderboard, t))
    .setDescription(
      shown.rows.map((row) => boardRow(row, t)).join('\n') ||
        t(totalCount > 0 ? 'contest.emptyPage' : isOver ? 'board.nobodyThen' : nobodyYet(board)),
    );
  if (endsAt) {
    const ends = `${soon(endsAt)}${timeZone === 'UTC' ? '' : ` (${timeZone})`}`;
    embed.addFields({ name: t(isOver ? 'board.ended' : 'board.ends'), value: ends });
  }
  addMoment(embed, { rows: shown.rows, rankedAt }, t);
  if (pages > 1) embed.setFooter({ text: t('board.page', { page: page + 1, pages, count: totalCount }) });
  const controls = { page: BOARD, place: PLACE };
  const buttons = rankingButtons(controls, boardWords(board), { page, pages, hasNext: shown.hasNext, totalCount }, t);
  return { embeds: [embed], components: [buttons] };
}
