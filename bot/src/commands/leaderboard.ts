import { EmbedBuilder, type AutocompleteInteraction } from 'discord.js';
import type { BoardWindow, Difficulty, ShowBoardPlaceQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { asText } from '../text.ts';
import { choicesOf, described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { boardWords, DIFFICULTIES, readBoardWords, WINDOWS, type BoardChoice } from './board-choice.ts';
import { choiceName } from './choices.ts';
import { serverCommand, type Answer, type Choices, type Command, type CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { soon } from './contest-words.ts';
import { pageNumber, readPage } from './pages.ts';
import { rankingButtons } from './ranking-buttons.ts';
import { asYours, rankingRow } from './ranking.ts';

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

  fragment BoardLine on LeaderboardEntry {
    id
    rank
    rankYesterday
    points
    solved
    shownAs
    displayName
    user {
      displayName
    }
  }
`);

const ShowBoardPlace = graphql(`
  query ShowBoardPlace(
    $communityId: ID!
    $window: BoardWindow!
    $topic: String
    $difficulty: Difficulty
    $discordUserId: ID!
  ) {
    leaderboard(communityId: $communityId, window: $window, topic: $topic, difficulty: $difficulty) {
      rankedAt
      mine(discordUserId: $discordUserId) {
        id
      }
      aroundMe(first: 5, discordUserId: $discordUserId) {
        edges {
          node {
            ...BoardLine
          }
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

const ShowGlobalPlace = graphql(`
  query ShowGlobalPlace($window: BoardWindow!, $member: DiscordMemberInput!) {
    globalLeaderboard(window: $window) {
      rankedAt
      includesMe(member: $member)
      mine(member: $member) {
        id
      }
      aroundMe(first: 5, member: $member) {
        edges {
          node {
            ...BoardLine
          }
        }
      }
    }
  }
`);

const ShowTopics = graphql(`
  query ShowTopics {
    topicTags {
      tags {
        slug
        name
      }
    }
  }
`);

const SCOPES = ['server', 'global'] as const;
const BOARD = 'board';
const PLACE = 'board-place';
const PAGE_SIZE = 10;
/** As LeetCord takes it. */
const MAX_TOPIC_LENGTH = 60;
/** To this place ranks are of the moment. */
const EXACT_PLACES = 1_000;

/** `/leaderboard`: the server's board for a window of time, or that of all servers, page by page. */
export const leaderboardCommand: Command = {
  data: serverCommand('leaderboard', 'board.command')
    .addStringOption((option) =>
      described(option.setName('window'), 'board.windowOption').addChoices(
        choicesOf(WINDOWS, (value) => `board.window_${value}`),
      ),
    )
    .addStringOption((option) =>
      described(option.setName('topic'), 'board.topicOption').setMaxLength(MAX_TOPIC_LENGTH).setAutocomplete(true),
    )
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
  run: async ({ options, guildId }, tools) => {
    const { t } = tools;
    const topic = options.getString('topic')?.trim().toLowerCase().replaceAll(/\s+/g, '-') ?? null;
    const difficulty = options.getString('difficulty') as Difficulty | null;
    const window = options.getString('window') as BoardWindow | null;
    const isAboutSome = topic !== null || difficulty !== null;
    const isGlobal = options.getString('scope') === 'global';
    if (isGlobal && isAboutSome) return t('board.globalIsAboutAll');
    if (topic !== null && difficulty !== null) return t('board.topicOrDifficulty');
    if (topic !== null && !/^[a-z0-9-]+$/.test(topic)) return t('board.noSuchTopic');
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
    .setTitle(titleOf(board, t))
    .setDescription(
      shown.rows.map((row) => lineOf(row, t)).join('\n') ||
        t(totalCount > 0 ? 'contest.emptyPage' : board.isGlobal ? 'board.nobodyGlobal' : 'board.nobody'),
    );
  if (endsAt) {
    const ends = `${soon(endsAt)}${timeZone === 'UTC' ? '' : ` (${timeZone})`}`;
    embed.addFields({ name: t('board.ends'), value: ends });
  }
  if (rankedAt && shown.rows.some(({ rank }) => rank > EXACT_PLACES)) embed.addFields(asOf(rankedAt, t));
  if (pages > 1) embed.setFooter({ text: t('board.page', { page: page + 1, pages, count: totalCount }) });
  const controls = { page: BOARD, place: PLACE };
  const buttons = rankingButtons(controls, boardWords(board), { page, pages, hasNext: shown.hasNext, totalCount }, t);
  return { embeds: [embed], components: [buttons] };
}

/** The caller's own row with those around it, for them alone. */
async function ownPlace(
  { isGlobal, ...board }: BoardChoice,
  { guildId, discordUserId }: { guildId: string; discordUserId: string },
  { api, t }: CommandTools,
): Promise<Answer> {
  const communityId = await communityIdOf(guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const title = titleOf({ isGlobal, ...board }, t);
  if (isGlobal) {
    const member = { communityId, discordUserId };
    const { globalLeaderboard } = await api.request(ShowGlobalPlace, { window: board.window, member });
    return globalLeaderboard.includesMe === true ? placeMessage(globalLeaderboard, title, t) : t('board.notOnGlobal');
  }
  const { leaderboard } = await api.request(ShowBoardPlace, { communityId, ...board, discordUserId });
  return leaderboard ? placeMessage(leaderboard, title, t) : t('common.notSetUp');
}

type OwnPlace = Pick<NonNullable<ShowBoardPlaceQuery['leaderboard']>, 'mine' | 'aroundMe' | 'rankedAt'>;

function placeMessage({ mine, aroundMe, rankedAt }: OwnPlace, title: string, t: Texts): Answer {
  if (!mine || !aroundMe) return t('board.noPlace', { title });
  const rows = aroundMe.edges.map(({ node }) => (node.id === mine.id ? asYours(node, t) : node));
  const embed = new EmbedBuilder()
    .setColor(COLOURS.board)
    .setTitle(title)
    .setDescription(rows.map((row) => lineOf(row, t)).join('\n'));
  if (rankedAt && rows.some(({ rank }) => rank > EXACT_PLACES)) embed.addFields(asOf(rankedAt, t));
  return { embeds: [embed] };
}

const asOf = (rankedAt: string, t: Texts) => ({
  name: t('board.placesAsOf', { place: EXACT_PLACES }),
  value: soon(rankedAt),
});

type Line = Parameters<typeof rankingRow>[0] & { rankYesterday?: number | null };

/** A row, and by how many places it has moved since yesterday. */
function lineOf({ rankYesterday, ...row }: Line, t: Texts): string {
  const moved = (rankYesterday ?? row.rank) - row.rank;
  const arrow = moved === 0 ? '' : moved > 0 ? ` · ▲ ${moved}` : ` · ▼ ${-moved}`;
  return rankingRow(row, t) + arrow;
}

/** Such as `Leaderboard, this season: dynamic programming`. */
function titleOf({ window, topic, difficulty, isGlobal }: BoardChoice, t: Texts): string {
  const title = t(`board.title_${window}`);
  if (isGlobal) return `${title}: ${t('board.scope_global')}`;
  if (topic !== null) return `${title}: ${asText(topic.replaceAll('-', ' '))}`;
  return difficulty === null ? title : `${title}: ${t(`common.difficulty_${difficulty}`)}`;
}

/** The topics that fit what is typed, those with most problems first. */
async function completeTopic({ options }: AutocompleteInteraction<'cached'>, { api }: CommandTools): Promise<Choices> {
  const typed = options.getFocused().trim().toLowerCase();
  const { topicTags } = await api.request(ShowTopics, {});
  return topicTags.tags
    .filter(({ slug, name }) => slug.includes(typed) || name.toLowerCase().includes(typed))
    .map(({ slug, name }) => ({ name: choiceName(name), value: slug }));
}
