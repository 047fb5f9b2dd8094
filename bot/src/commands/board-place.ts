import { EmbedBuilder } from 'discord.js';
import type { ShowBoardPlaceQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import type { Texts } from '../texts/texts.ts';
import { boardTitle, type BoardChoice, type BoardSpan } from './board-choice.ts';
import { addMoment, boardRow } from './board-rows.ts';
import type { Answer, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { asYours } from './ranking.ts';

const ShowBoardPlace = graphql(`
  query ShowBoardPlace(
    $communityId: ID!
    $window: BoardWindow!
    $at: DateTime
    $topic: String
    $difficulty: Difficulty
    $discordUserId: ID!
  ) {
    leaderboard(communityId: $communityId, window: $window, at: $at, topic: $topic, difficulty: $difficulty) {
      startsAt
      endsAt
      timeZone
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

const ShowGlobalPlace = graphql(`
  query ShowGlobalPlace($window: BoardWindow!, $at: DateTime, $member: DiscordMemberInput!) {
    globalLeaderboard(window: $window, at: $at) {
      startsAt
      endsAt
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

/** The caller's own row with those around it, for them alone. */
export async function ownPlace(
  { isGlobal, ...board }: BoardChoice,
  { guildId, discordUserId }: { guildId: string; discordUserId: string },
  { api, t }: CommandTools,
): Promise<Answer> {
  const communityId = await communityIdOf(guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const titleOf = (span: BoardSpan) => boardTitle({ isGlobal, ...board }, span, t);
  if (isGlobal) {
    const member = { communityId, discordUserId };
    const { window, at } = board;
    const { globalLeaderboard } = await api.request(ShowGlobalPlace, { window, at, member });
    if (globalLeaderboard.includesMe !== true) return t('board.notOnGlobal');
    return placeMessage(globalLeaderboard, titleOf({ ...globalLeaderboard, timeZone: 'UTC' }), t);
  }
  const { leaderboard } = await api.request(ShowBoardPlace, { communityId, ...board, discordUserId });
  return leaderboard ? placeMessage(leaderboard, titleOf(leaderboard), t) : t('common.notSetUp');
}

type OwnPlace = Pick<NonNullable<ShowBoardPlaceQuery['leaderboard']>, 'mine' | 'aroundMe' | 'rankedAt'>;

function placeMessage({ mine, aroundMe, rankedAt }: OwnPlace, title: string, t: Texts): Answer {
  if (!mine || !aroundMe) return t('board.noPlace', { title });
  const rows = aroundMe.edges.map(({ node }) => (node.id === mine.id ? asYours(node, t) : node));
  const embed = new EmbedBuilder()
    .setColor(COLOURS.board)
    .setTitle(title)
    .setDescription(rows.map((row) => boardRow(row, t)).join('\n'));
  addMoment(embed, { rows, rankedAt }, t);
  return { embeds: [embed] };
}
