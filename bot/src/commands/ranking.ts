import { escapeMarkdown } from 'discord.js';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment FirstStandings on StandingConnection {
    totalCount
    edges {
      node {
        rank
        points
        solved
        user {
          displayName
        }
      }
    }
  }
`);

/** A row of a leaderboard or of a contest's standings. */
export interface RankingRow {
  rank: number;
  points: number;
  solved: number;
  user?: { displayName: string } | null;
}

const MEDALS = ['🥇', '🥈', '🥉'];
/** Names longer than this are cut, so that ten rows fit an embed. */
const NAME_LENGTH = 40;

const FORMER_MEMBER = 'a former member';

/** A user's name as it can stand in Discord's markdown. */
export const safeName = (user: { displayName: string } | null | undefined) =>
  escapeMarkdown(cut(user?.displayName ?? FORMER_MEMBER), { heading: true, maskedLink: true });

/** Whole characters: half an emoji is not valid text. */
const cut = (name: string) => [...name].slice(0, NAME_LENGTH).join('');

export const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };

/** Such as `🥇 1st` or `4th`. */
export const place = (rank: number) =>
  `${MEDALS[rank - 1] ?? ''} ${rank}${SUFFIXES[ordinalRules.select(rank)] ?? 'th'}`.trim();

/** Such as `🥇 **alice** · 8 points · 3 problems`. */
export const rankingRow = ({ rank, user, points, solved }: RankingRow) =>
  `${MEDALS[rank - 1] ?? `${rank}.`} **${safeName(user)}** · ${plural(points, 'point')} · ${plural(solved, 'problem')}`;
